import { textTokens } from './text-content.ts';
import type { XmlElement } from './xml.ts';

/** Longer ones are cut: whoever is shown them wants to recognise them. */
const longest = 1000;

/** The words within an element, deleted ones too: for telling what was changed, not for checking. */
export function wordsOf(element: XmlElement, xml: string): string {
  let words = '';
  const visit = (inner: XmlElement): void => {
    if (words.length >= longest) return;
    if (inner.name === 'w:t' || inner.name === 'w:delText') {
      for (const { text } of textTokens(xml, inner.content, true)) words += text;
    } else if (inner.name === 'w:p' && words !== '') words += '\n';
    else if (inner.name === 'w:tab') words += '\t';
    for (const child of inner.children) visit(child);
  };
  visit(element);
  return words.slice(0, longest);
}

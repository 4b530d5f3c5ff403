import { child } from '../../readers/docx/elements.ts';
import type { XmlElement } from '../../readers/docx/xml.ts';
import { type Edit, rawName } from './edits.ts';
import type { AnnotationIds } from './ids.ts';
import { keepsSpaces } from './mark-place.ts';

/** Ends elements, innermost first: a run, or a run and its text. */
export function closing(splits: readonly XmlElement[], xml: string): string {
  return splits
    .map((element) => `</${rawName(element, xml)}>`)
    .reverse()
    .join('');
}

/** Begins them again as they were: a run with its format, a text so that spaces at its edges count. */
export function reopening(splits: readonly XmlElement[], xml: string, ids: AnnotationIds): string {
  return splits
    .map((element) =>
      element.name === 'w:t' ? textTag(element, xml) : openingTag(element, xml) + format(element, xml, ids),
    )
    .join('');
}

function openingTag({ range, content }: XmlElement, xml: string): string {
  return xml.slice(range.start, content.start);
}

const spaceAttribute = /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/;

function textTag(element: XmlElement, xml: string): string {
  const tag = openingTag(element, xml);
  return keepsSpaces(element) ? tag : `${tag.replace(spaceAttribute, '').slice(0, -1)} xml:space="preserve">`;
}

/** A change of the format that was tracked is another change in another run, and has a number of its own. */
function format(run: XmlElement, xml: string, ids: AnnotationIds): string {
  const [properties] = run.children;
  if (properties?.name !== 'w:rPr') return '';
  const { start, end } = properties.range;
  const change = child(properties, 'w:rPrChange');
  if (change === undefined) return xml.slice(start, end);
  const tag = openingTag(change, xml).replace(idAttribute, (_, before: string) => before + ids.next());
  return xml.slice(start, change.range.start) + tag + xml.slice(change.content.start, end);
}

const idAttribute = /([\s:]id\s*=\s*["'])[^"']*/;

/**
 * Spaces at the edges of a text that did not count, and those that begin to stand at an edge where it is split: the
 * text is divided further, so that all keep their meaning.
 *
 * @param first where the text is split first.
 */
export function edgesOf(text: XmlElement, first: number, xml: string): Edit[] {
  if (keepsSpaces(text)) return [];
  const before = xml.slice(text.content.start, first);
  const behind = xml.slice(first, text.content.end);
  const [close, open, reopen] = [`</${rawName(text, xml)}>`, openingTag(text, xml), textTag(text, xml)];
  const edits: Edit[] = [];
  const insertAt = (at: number, tag: string) => edits.push({ start: at, end: at, text: close + tag });
  const ended = before.length - before.replace(trailingSpace, '').length;
  if (ended > 0) insertAt(first - ended, reopen);
  const trailing = behind.length - behind.replace(trailingSpace, '').length;
  if (trailing > 0) insertAt(text.content.end - trailing, open);
  return edits;
}

const trailingSpace = /(?<![ \t\r\n])[ \t\r\n]+$/;

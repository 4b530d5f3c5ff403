import type { Draft } from '../draft.ts';
import { utf8, type VariantKind } from '../variant.ts';

/** The same words in another kind of file. Writers of further formats are added here. */
export const formatVariants: readonly VariantKind[] = [
  {
    name: 'text-of-markdown',
    does: 'a Markdown report as plain text',
    concerns: ['structure/torn-paragraph'],
    make: ({ name, text }) => (name.endsWith('.md') ? utf8(name.replace(/md$/, 'txt'), textOf(text)) : undefined),
  },
  {
    name: 'markdown-of-text',
    does: 'a report in plain text as Markdown',
    concerns: ['structure/torn-paragraph'],
    make: (draft) =>
      draft.name.endsWith('.txt') && isPlain(draft)
        ? utf8(draft.name.replace(/txt$/, 'md'), markdownOf(draft))
        : undefined,
  },
];

/** One line a paragraph, so that blank lines between them change nothing, and nothing that Markdown reads otherwise. */
function isPlain({ report, text }: Draft): boolean {
  return report.paragraphs.every(({ lines }) => lines === 1) && !/\t| {3,}|[\\`*_<>|]/.test(text);
}

function textOf(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !/^\s*\|[\s:|-]+\|\s*$/.test(line))
    .map((line) =>
      line
        .replace(/^#{1,6} +/, '')
        .replace(/^\s*[-*+] +/, '')
        .replace(/^> ?/, '')
        .replace(/\*\* ?/g, '')
        .replace(/^\s*\|\s*(.*?)\s*\|\s*$/, (_, cells: string) => cells.split(/\s*\|\s*/).join('\t')),
    )
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function markdownOf({ report, text }: Draft): string {
  const title = report.identity.title?.range.start ?? -1;
  const lines: string[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const words = line.trim();
    const start = index + line.indexOf(words);
    const depth = start === title ? 1 : /^[一二三四五六七八九十]+、[^。]*$/.test(words) ? 2 : 0;
    if (words !== '') lines.push(depth === 0 ? words : `${'#'.repeat(depth)} ${words}`);
  }
  return `${lines.join('\n\n')}\n`;
}

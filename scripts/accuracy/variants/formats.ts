import { readString } from '../../../src/readers/read.ts';
import { docxFile } from '../../written/docx.ts';
import { htmlFile } from '../../written/html.ts';
import { type Written, wordsOf } from '../../written/words.ts';
import type { Draft } from '../draft.ts';
import { utf8, type VariantKind } from '../variant.ts';

/** The same words in another kind of file. */
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
  {
    name: 'word',
    does: 'a report as a Word document',
    concerns: ['structure/torn-paragraph'],
    make: async ({ name, text }) => ({ name: `${name}.docx`, bytes: docxFile(await written(name, text)) }),
  },
  {
    name: 'web-page',
    does: 'a report as a web page',
    // What stands around a document in a page is no report.
    concerns: ['structure/torn-paragraph', 'structure/residue'],
    make: async ({ name, text }) => utf8(`${name}.html`, htmlFile(await written(name, text))),
  },
];

async function written(name: string, text: string): Promise<Written[]> {
  return wordsOf(await readString(text, { path: name }));
}

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

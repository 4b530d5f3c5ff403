import type { Draft } from '../draft.ts';
import { utf8, type VariantKind } from '../variant.ts';

/** The same words laid out otherwise. */
export const layoutVariants: readonly VariantKind[] = [
  ...[26, 38].map(
    (columns): VariantKind => ({
      name: `wrapped-${columns}`,
      does: `paragraphs are wrapped after ${columns} characters`,
      concerns: ['structure/torn-paragraph'],
      make: (draft) => (mayBeWrapped(draft) ? utf8(draft.name, wrapped(draft.text, columns)) : undefined),
    }),
  ),
  {
    name: 'blank-lines',
    does: 'a blank line more stands between all lines (text), or where one stood (Markdown)',
    concerns: [],
    make: (draft) =>
      isMarkdown(draft)
        ? utf8(draft.name, draft.text.replace(/\n\n/g, '\n\n\n'))
        : mayBeWrapped(draft) && !hasTable(draft)
          ? utf8(draft.name, draft.text.replace(/\n/g, '\n\n'))
          : undefined,
  },
  {
    name: 'trailing-spaces',
    does: 'every line ends with spaces',
    concerns: ['punctuation/spacing'],
    make: ({ name, text }) => utf8(name, text.replace(/(?<=[^\n|])(?=\n)/g, name.endsWith('.md') ? ' ' : '　 ')),
  },
  {
    name: 'full-width-digits',
    does: 'figures are written with digits of full width',
    concerns: ['punctuation/half-width', 'punctuation/spacing'],
    make: (draft) => utf8(draft.name, inFullWidth(draft)),
  },
];

function isMarkdown({ name }: Draft): boolean {
  return name.endsWith('.md');
}

function hasTable({ report }: Draft): boolean {
  return report.tables.length > 0;
}

/** A text whose lines are broken already would be broken twice. */
function mayBeWrapped({ report }: Draft): boolean {
  return report.paragraphs.every(({ lines }) => lines === 1);
}

/** Only paragraphs, which end with a stop: a heading that is torn is a defect, and so is a row of a table. */
function wrapped(text: string, columns: number): string {
  // Where neither blank lines nor indents set paragraphs apart, nobody could tell a line that ends with a sentence from
  // a paragraph that does: such a wrap would change what is said.
  const openings = /\n\n|\n(?:\u3000| {2})/.test(text) ? /[（《“‘〔\s]/ : /[（《“‘〔\s。；：？！]/;
  return text
    .split('\n')
    .map((line) => (/[。；]$/.test(line) && !/^[#|>-]|\t/.test(line) ? wrappedLine(line, columns, openings) : line))
    .join('\n');
}

function wrappedLine(line: string, columns: number, openings: RegExp): string {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > columns) {
    const end = breakBefore(rest, columns, openings);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...lines, rest].join('\n');
}

/** As a word processor breaks lines: no closing mark begins one, no opening mark ends one, figures stay whole. */
function breakBefore(line: string, columns: number, openings: RegExp): number {
  for (let at = columns; at > columns - 12; at -= 1) {
    const [before, after] = [line[at - 1] as string, line[at] as string];
    const isTorn = /[0-9A-Za-z.%]/.test(before) && /[0-9A-Za-z.%]/.test(after);
    if (!isTorn && !/[，。、；：？！）》”’%—…\s]/.test(after) && !openings.test(before)) return at;
  }
  return columns;
}

/** Digits of the figures that are read, not those of dates, numbers of documents or headings. */
function inFullWidth({ facts, text }: Draft): string {
  const chars = [...text].length === text.length ? text.split('') : undefined;
  if (chars === undefined) return text;
  for (const { range } of facts.quantities.quantities) {
    for (let at = range.start; at < range.end; at += 1)
      if (/[0-9]/.test(chars[at] as string))
        chars[at] = String.fromCharCode((chars[at] as string).charCodeAt(0) + 0xfee0);
  }
  return chars.join('');
}

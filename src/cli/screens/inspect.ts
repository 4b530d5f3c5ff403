import { shortQuote } from '../../engine/message.ts';
import { terminalText } from '../../reporters/terminal-text.ts';
import { padEnd, truncateEnd, width } from '../../reporters/width.ts';
import type { Inspected, InspectedSection } from './inspect-data.ts';
import type { Layout } from './layout.ts';

const texts = {
  zh: {
    title: '标题',
    organisation: '报告单位',
    year: '报告年度',
    addressee: '主送机关',
    signature: '署名',
    date: '成文日期',
    outline: '大纲',
    joined: '合并的段落（被换行或分页断开）',
    ordinals: '序数',
    unknown: '没有识别到',
    none: '没有',
    empty: '（标题下没有内容）',
    separator: '、',
    line: (line: number | string) => `第 ${line} 行`,
  },
  en: {
    title: 'Title',
    organisation: 'Organisation',
    year: 'Report year',
    addressee: 'Addressee',
    signature: 'Signature',
    date: 'Date',
    outline: 'Outline',
    joined: 'Joined paragraphs (torn by line or page breaks)',
    ordinals: 'Ordinals',
    unknown: 'not found',
    none: 'none',
    empty: '(nothing below it)',
    separator: ', ',
    line: (line: number | string) => `line ${line}`,
  },
} as const;

/** What the tool understood, for the person who wonders why it says what it says. */
export function inspectText(draft: Inspected, layout: Layout): string {
  const { language, color } = layout;
  const t = texts[language];
  const head = `${color.bold(terminalText(draft.path))}  ${color.dim(`${draft.format} · ${draft.encoding}`)}`;
  const blocks: (readonly [string, readonly (readonly string[])[]])[] = [
    ['', identityRows(draft, layout)],
    [t.outline, draft.outline.flatMap((section) => outlineRows(section, 0, layout))],
    [t.joined, draft.joined.map(({ lines, quote }) => [t.line(lineRange(lines)), quote])],
    [
      t.ordinals,
      draft.ordinals.map(({ items }) => [
        items.map(({ quote }) => quote).join(''),
        t.line(items.map(({ start }) => start.line).join(t.separator)),
      ]),
    ],
  ];
  const sections = blocks.map(([title, rows]) => {
    const lines = rows.length === 0 ? [`  ${t.none}`] : table(rows, layout);
    return title === '' ? lines : [color.bold(title), ...lines];
  });
  return `${[[head], ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function identityRows({ identity }: Inspected, { language }: Layout): string[][] {
  const t = texts[language];
  const { title, organisation, year, addressee, signature, date } = identity;
  const row = (name: string, place: { start: { line: number } } | null, value: string | number | null | undefined) => [
    name,
    place === null ? '' : t.line(place.start.line),
    value === null || value === undefined ? t.unknown : String(value),
  ];
  return [
    row(t.title, title, title?.quote),
    row(t.organisation, null, organisation),
    row(t.year, null, year),
    row(t.addressee, addressee, addressee?.quote),
    row(t.signature, signature, signature?.quote),
    row(t.date, date, date?.date),
  ];
}

function outlineRows(section: InspectedSection, depth: number, layout: Layout): string[][] {
  const t = texts[layout.language];
  const { heading, title, hasContent, sections } = section;
  const indent = '  '.repeat(depth);
  const words = heading === null ? title : heading.quote;
  const own = [
    heading === null ? '' : t.line(heading.start.line),
    `${indent}${words}${hasContent ? '' : ` ${t.empty}`}`,
  ];
  return [own, ...sections.flatMap((child) => outlineRows(child, depth + 1, layout))];
}

function lineRange(lines: readonly number[]): string {
  const [first = 0] = lines;
  const last = lines.at(-1) ?? first;
  return first === last ? String(first) : `${first}–${last}`;
}

/** Columns one below the other; the last one is cut where the screen ends. */
function table(rows: readonly (readonly string[])[], { columns }: Layout): string[] {
  const safe = rows.map((row) =>
    row.map((cell, index) => (index === row.length - 1 ? oneLine(cell) : terminalText(cell))),
  );
  const count = Math.max(...safe.map((row) => row.length));
  const widths = Array.from({ length: count - 1 }, (_, column) =>
    Math.max(...safe.map((row) => width(row[column] ?? ''))),
  );
  return safe.map((row) => {
    const cells = row.map((cell, column) => (column === count - 1 ? cell : padEnd(cell, (widths[column] ?? 0) + 2)));
    const line = `  ${cells.join('')}`.trimEnd();
    return columns === undefined ? line : truncateEnd(line, columns);
  });
}

function oneLine(text: string): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  return indent + terminalText(shortQuote(text));
}

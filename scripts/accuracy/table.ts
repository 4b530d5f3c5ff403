import type { Count, Figures } from './figures.ts';

/** A table with its headings, for a screen or a page. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The figures as tables, what matters most first. */
export function tablesOf(figures: Figures): Table[] {
  return [
    simple('By severity', 'severity', figures.severities),
    ruleTable(figures.rules),
    simple('Elements', 'element', figures.elements),
    simple('Identity', 'part', figures.identity),
    simple('Planted defects', 'kind', figures.mutants),
    simple('Other forms of the same report', 'form', figures.variants),
  ];
}

/** Of what was told, how much is right. */
export function precision({ found, false: wrong }: Count): string {
  return share(found, found + wrong);
}

/** Of what had to be told, how much was. */
export function recall({ found, missed }: Count): string {
  return share(found, found + missed);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

const countHead = ['found', 'missed', 'false', 'precision', 'recall'] as const;

function cells(count: Count): string[] {
  return [String(count.found), String(count.missed), String(count.false), precision(count), recall(count)];
}

function simple(title: string, what: string, counts: Readonly<Record<string, Count>>): Table {
  const all = sumOf(Object.values(counts));
  const rows = [...Object.entries(counts), ['all', all] as const].map(([name, count]) => [name, ...cells(count)]);
  return { title, head: [what, ...countHead], rows };
}

function ruleTable(rules: Figures['rules']): Table {
  const sources = ['corpus', 'mutants', 'variants'] as const;
  const all = Object.fromEntries(
    sources.map((source) => [source, sumOf(Object.values(rules).map((row) => row[source]))]),
  ) as Figures['rules'][string];
  const rows = [...Object.entries(rules), ['all', all] as const].map(([name, row]) => [
    name,
    ...sources.map((source) => [row[source].found, row[source].missed, row[source].false].join(' / ')),
    ...[sumOf(sources.map((source) => row[source]))].flatMap((count) => [precision(count), recall(count)]),
  ]);
  const head = ['rule', ...sources.map((source) => `${source}: found / missed / false`), 'precision', 'recall'];
  return { title: 'Rules', head, rows };
}

function sumOf(counts: readonly Count[]): Count {
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  return { found: sum('found'), missed: sum('missed'), false: sum('false') };
}

export function markdownTable({ head, rows }: Table): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = `|${head.map((_, index) => (index === 0 ? '---|' : '---:|')).join('')}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

export function plainTable({ title, head, rows }: Table): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, line(head), ...rows.map(line)].join('\n');
}

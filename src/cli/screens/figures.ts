import type { ChalkInstance } from 'chalk';
import type { Reconciliation } from '../../engine/result.ts';
import { VERDICT_MARKS } from '../../reporters/status-marks.ts';
import { textsIn } from '../../reporters/texts.ts';
import { padEnd, width } from '../../reporters/width.ts';
import { wrap } from '../../reporters/wrap.ts';
import type { Ledger, LedgerQuantity, LedgerRelation } from './figures-data.ts';
import { figuresTexts } from './figures-texts.ts';
import { indent, type Layout } from './layout.ts';
import { tableLines } from './table.ts';

/** With less room than this an equation stands below the head of its row. */
const LEAST_EQUATION = 20;
const NARROW_INDENT = 5;
/** So many lines are listed one by one; of more, the first and the last tell enough. */
const MOST_LINES = 3;

/**
 * The ledger as two tables for the terminal.
 *
 * @param titles what the relations of a rule are called, by its id.
 */
export function figuresText(ledger: Ledger, titles: ReadonlyMap<string, string>, layout: Layout): string {
  const { language, color } = layout;
  const t = figuresTexts[language];
  const { figures, figureCounts } = textsIn(language);
  const { quantities, reconciliations } = ledger;
  const head = indent(ledger.path, 0, layout).map((line) => color.bold(line));
  if (quantities.length === 0) return `${[...head, ...indent(t.none, 0, layout)].join('\n')}\n`;
  const blocks = [
    [...head, ...indent(`${figures}  ${figureCounts(ledger.figures)}`, 0, layout)],
    [color.bold(t.quantities), ...quantityLines(quantities, layout)],
    reconciliations.length === 0 ? [] : [color.bold(t.relations), ...relationLines(reconciliations, titles, layout)],
    uncountedLines(reconciliations, layout),
  ];
  const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

function quantityLines(quantities: readonly LedgerQuantity[], layout: Layout): string[] {
  const t = figuresTexts[layout.language];
  const rows = quantities.map(({ start, label, value, unit, approximate }) => [
    String(start.line),
    label,
    approximate ? `~${value}` : value,
    unit,
  ]);
  const [header = '', ...lines] = tableLines(
    [[t.line, t.label, t.value, t.unit], ...rows],
    { right: [0, 2], flexible: 1 },
    layout,
  );
  return [layout.color.dim(header), ...lines];
}

/** Mark, lines and kind side by side, and the equation on as many lines as it needs. */
function relationLines(
  relations: readonly LedgerRelation[],
  titles: ReadonlyMap<string, string>,
  layout: Layout,
): string[] {
  const { separator } = figuresTexts[layout.language];
  const rows = relations.map((relation) => ({
    relation,
    lines: linesOf(relation, separator),
    title: titles.get(relation.ruleId) ?? relation.ruleId,
  }));
  const lineColumn = widest(rows.map(({ lines }) => lines));
  const titleColumn = widest(rows.map(({ title }) => title));
  return rows.flatMap(({ relation, lines, title }) => {
    const head = `${padEnd(lines, lineColumn)}  ${padEnd(title, titleColumn)}`;
    return relationRow(relation, head, layout);
  });
}

function relationRow({ verdict, equation, message, counts }: LedgerRelation, head: string, layout: Layout): string[] {
  const { color, columns } = layout;
  const start = `  ${VERDICT_MARKS[verdict]}  ${head}`;
  const beside = width(start) + 2;
  const isBeside = columns === undefined || columns - beside >= LEAST_EQUATION;
  const margin = isBeside ? beside : NARROW_INDENT;
  const texts = message === null ? [equation] : [equation, message];
  const details = texts.flatMap((text) => (columns === undefined ? [text] : wrap(text, columns - margin)));
  const below = details.map((line) => ' '.repeat(margin) + line);
  const [first = '', ...others] = isBeside ? [`${start}  ${details[0] ?? ''}`, ...below.slice(1)] : [start, ...below];
  const painted = first.trimEnd().replace(VERDICT_MARKS[verdict], (mark) => verdictColor(verdict, color)(mark));
  return counts ? [painted, ...others] : [color.dim(first.trimEnd()), ...others.map((line) => color.dim(line))];
}

function verdictColor(verdict: Reconciliation['verdict'], color: ChalkInstance): ChalkInstance {
  return { holds: color.green, violated: color.red, undetermined: color.yellow }[verdict];
}

function linesOf({ members }: LedgerRelation, separator: string): string {
  const lines = [...new Set(members.map(({ start }) => start.line))].sort((a, b) => a - b);
  return lines.length <= MOST_LINES ? lines.join(separator) : `${lines[0]}–${lines.at(-1)}`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, width(text)), 0);
}

function uncountedLines(relations: readonly LedgerRelation[], layout: Layout): string[] {
  const count = relations.filter(({ counts }) => !counts).length;
  if (count === 0) return [];
  return indent(figuresTexts[layout.language].uncounted(count), 0, layout).map((line) => layout.color.dim(line));
}

import type { Report } from '../../report/report.ts';
import { Acceptance } from './acceptance.ts';
import { Cells } from './cells.ts';
import { intervalOfFigure, isExact } from './figure.ts';
import type { Quantity, QuantityList } from './quantity.ts';
import { MarkedRows } from './rows.ts';
import { type PlacedFigure, scan } from './scan.ts';
import { SentenceNumbers } from './sentence-numbers.ts';

/** Every quantity of a report, read in one pass over its folded running text. */
export function findQuantities(report: Report): QuantityList {
  const cells = new Cells(report);
  const acceptance = new Acceptance(cells);
  const rows = new MarkedRows(report);
  const placed = scan(
    rows.text,
    (paragraph) => cells.rankOfEnd(paragraph),
    (figure, paragraph, text) => acceptance.accept(figure, paragraph, text),
  );
  const sentences = new SentenceNumbers(report.sentences);
  const document = { report, cells, sentences, rows };
  const quantities = placed.map((figure) => quantityOf(figure, document));
  return { quantities, separations: placed.slice(1).map(({ separation }) => separation) };
}

interface Document {
  readonly report: Report;
  readonly cells: Cells;
  readonly sentences: SentenceNumbers;
  readonly rows: MarkedRows;
}

function quantityOf(placed: PlacedFigure, { report, cells, sentences, rows }: Document): Quantity {
  const { figure, left, right, paragraph, clause, bracket, depth } = placed;
  const { numeral, unit } = figure;
  const start = rows.foldedIndex(figure.start);
  const end = rows.foldedIndex(figure.end);
  const range = report.text.rangeOf(start, end);
  const cell = cells.at(paragraph);
  return {
    range,
    start,
    end,
    printed: report.text.text.slice(start, end),
    value: numeral.value,
    step: numeral.step,
    scale: numeral.scale,
    interval: intervalOfFigure(figure),
    exact: isExact(figure),
    approximate: figure.hedge !== undefined || figure.from !== undefined,
    unit: unit?.base ?? '',
    dimension: unit?.dimension ?? 'none',
    role: roleOf(placed),
    han: numeral.han,
    left: left === '' && cell !== undefined ? cells.labelOf(paragraph) : left,
    right,
    paragraph,
    sentence: sentences.at(range.start),
    clause,
    bracket,
    depth,
    cell,
  };
}

const perUnitLabel = /每.{0,4}$|每[年月日天周季]|[人户家日月周件次场班]均/;

/** 每千人6.6批次, 人均181户: no part of a sum. */
function isPerUnit(label: string): boolean {
  return (label.includes('每') || label.includes('均')) && perUnitLabel.test(label);
}

function roleOf({ figure: { unit, perUnit }, left }: PlacedFigure): Quantity['role'] {
  if (unit === undefined) return 'count';
  const adds = unit.role === 'count' || unit.role === 'money';
  return adds && (perUnit || isPerUnit(left)) ? 'per-unit' : unit.role;
}

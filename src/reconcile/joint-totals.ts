import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, sumOf } from './figures.ts';
import { printerOf } from './printer.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

const mostTotals = 6;
const mostParts = 12;
const farthest = 40;

/** 合格412批次 behind 抽检420批次 is some of these, and no total beside them. */
const outcome =
  /合格|达标|结案|办结|审结|完成|整改|发现|查处|处罚|立案|移送|公开|答复|回复|受理|有效|采纳|通过|化解|成功/;

/** 建议108件、提案86件，其中…: the total before 其中 and those that stand beside it, in the order of the text. */
export function jointTotals(last: number, figures: Figures): Quantity[] {
  return totalsBefore(last, outcome.test(figures.clauseBefore(figures.at(last))) ? 1 : 2, figures);
}

/** Several totals told one after the other, and behind 其中 the parts of all of them together. */
export function reconcileJointTotals(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  for (const index of figures.quantities.keys()) {
    const whole = wholeOfList(index, figures);
    const held = whole === undefined ? undefined : heldBy(whole, index, figures);
    if (held !== undefined) found.push(jointRelation(held));
  }
  return found;
}

/** The last figure of its kind before 其中, in the sentence. */
function wholeOfList(index: number, figures: Figures): number | undefined {
  const part = figures.at(index);
  if (part.cell !== undefined || part.depth > 0 || (part.role !== 'count' && part.role !== 'money')) return undefined;
  const before = figures.quantities[index - 1]?.end ?? 0;
  if (!figures.text.slice(Math.max(before, part.start - farthest), part.start).includes('其中')) return undefined;
  const whole = figures.neighbour(index, -1);
  return whole !== undefined && figures.at(whole).sentence === part.sentence ? whole : undefined;
}

interface Held {
  readonly totals: readonly Quantity[];
  readonly parts: readonly Quantity[];
}

/** The list that begins at the first part, as far as it adds up to what all the totals, or the last few, add up to. */
export function heldBy(whole: number, first: number, figures: Figures): Held | undefined {
  // Where the parts agree with the totals to the last one, a comma joins these as well: 建议108件，提案86件，其中….
  const totals = totalsBefore(whole, 2, figures);
  let parts: Quantity[] = [];
  let next: number | undefined = first;
  while (next !== undefined && parts.length < mostParts) {
    parts = [...parts, figures.at(next)];
    const sum = sumOf(parts);
    const fitting = totals.findIndex((_, from) => from < totals.length - 1 && sumOf(totals.slice(from)) === sum);
    if (parts.length > 1 && fitting !== -1) return { totals: totals.slice(fitting), parts };
    const behind: number | undefined = figures.neighbour(next, 1);
    next = behind !== undefined && figures.separation(next, behind) <= 2 ? behind : undefined;
  }
  return undefined;
}

function totalsBefore(last: number, strongest: 1 | 2, figures: Figures): Quantity[] {
  const totals = [last];
  while (totals.length < mostTotals) {
    const next = totals[0] as number;
    const before = figures.neighbour(next, -1);
    if (before === undefined || figures.at(before).unit !== figures.at(next).unit) break;
    if (next - before > farthest || figures.separation(before, next) > strongest) break;
    totals.unshift(before);
  }
  return totals.map((index) => figures.at(index));
}

function jointRelation({ totals, parts }: Held): Reconciliation {
  const print = printerOf([...totals, ...parts]);
  const printed = (quantities: readonly Quantity[]) => quantities.map(({ value }) => print(value)).join(' + ');
  return relation({
    ruleId: 'figures/sum',
    verdict: 'holds',
    equation: `${printed(parts)} = ${printed(totals)}`,
    focus: totals[0] as Quantity,
    members: [
      ...totals.map((quantity) => ({ role: 'total' as const, quantity })),
      ...parts.map((quantity) => ({ role: 'part' as const, quantity })),
    ],
    message: undefined,
    counts: true,
  });
}

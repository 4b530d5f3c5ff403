import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Figures } from './figures.ts';
import { percentRelation } from './percent-relation.ts';
import type { Reconciliation, Verdict } from './reconciliation.ts';
import { wholeAmong } from './subsets.ts';
import type { Sums } from './sums.ts';
import { percentFits, percentIsBent } from './tolerance.ts';

/** One line of a distribution: a count and its share of a whole. */
interface Row {
  readonly count: number;
  readonly share: number;
}

const mostBases = 90;

/** Shares against their counts: …120件，占40%；…90件，占30%. Rows of one paragraph agree on their base. */
export function reconcileShares(figures: Figures, { totalOf }: Sums): Reconciliation[] {
  const found: Reconciliation[] = [];
  for (const rows of rowsByParagraph(figures).values()) {
    const shared = baseOf(rows, figures, totalOf);
    for (const row of rows) {
      const base = shared ?? wholeAmong(row.count, figures);
      if (base === undefined) continue;
      const verdict = judge(row, base, figures);
      if (verdict !== undefined) {
        const [part, percent] = [figures.at(row.count), figures.at(row.share)];
        found.push(percentRelation({ part, whole: base, percent, verdict }));
      }
    }
  }
  return found;
}

function rowsByParagraph(figures: Figures): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const [index, share] of figures.quantities.entries()) {
    if (share.role !== 'percent' || share.approximate || index === 0 || share.cell !== undefined) continue;
    const count = figures.at(index - 1);
    const between = figures.between(index - 1, index);
    if (count.role !== 'count' && count.role !== 'money') continue;
    if (
      count.approximate ||
      count.paragraph !== share.paragraph ||
      !/^，?(?:约)?占(?!比例)[^。；]{0,24}$/.test(between)
    )
      continue;
    const key = `${share.paragraph} ${count.dimension}`;
    const row = { count: index - 1, share: index };
    const others = rows.get(key);
    if (others === undefined) rows.set(key, [row]);
    else others.push(row);
  }
  return rows;
}

/** The base that the rows name, else the total that they make up, else the one that most of them fit. */
function baseOf(rows: readonly Row[], figures: Figures, totalOf: ReadonlyMap<number, number>): Quantity | undefined {
  const named = rows.map((row) => namedBase(row, figures)).find((base) => base !== undefined);
  const summed = rows.map(({ count }) => totalOf.get(count)).find((total) => total !== undefined);
  if (named !== undefined) return named;
  if (summed !== undefined) return figures.at(summed);
  return votedBase(rows, figures);
}

/** 占受理案件总数的45%: the quantity of the sentences before whose label says 受理. */
function namedBase({ count, share }: Row, figures: Figures): Quantity | undefined {
  const phrase =
    /占([^，。；]{2,16})$/
      .exec(figures.between(count, share))?.[1]
      ?.replace(/总数|总量|案件|的|比重?|全部|全年|数$/g, '') ?? '';
  if (phrase.length < 2) return undefined;
  const part = figures.at(count);
  for (let index = count - 1; index >= 0 && count - index <= 12; index -= 1) {
    const base = figures.at(index);
    if (part.sentence - base.sentence > 2) return undefined;
    const isAlike = base.dimension === part.dimension && base.role === part.role && base.value >= part.value;
    if (isAlike && base.left.includes(phrase.slice(-2))) return base;
  }
  return undefined;
}

function votedBase(rows: readonly Row[], figures: Figures): Quantity | undefined {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return undefined;
  const part = figures.at(first.count);
  let best: { base: Quantity; votes: number } | undefined;
  for (let index = first.count - 1, seen = 0; index >= 0 && seen < mostBases; index -= 1, seen += 1) {
    const base = figures.at(index);
    if (base.dimension !== part.dimension || base.approximate || base.value < part.value) continue;
    const votes = rows.filter(({ count, share }) => percentFits(figures.at(count), base, figures.at(share))).length;
    if (votes > (best?.votes ?? 0)) best = { base, votes };
  }
  return best !== undefined && best.votes >= 2 && best.votes * 3 >= rows.length * 2 ? best.base : undefined;
}

function judge({ count, share }: Row, base: Quantity, figures: Figures): Verdict | undefined {
  const [part, percent] = [figures.at(count), figures.at(share)];
  if (part.value > base.value) return undefined;
  if (percentFits(part, base, percent)) return 'holds';
  if (percentIsBent(part, base, percent)) return 'undetermined';
  return part.approximate || base.approximate ? 'undetermined' : 'violated';
}

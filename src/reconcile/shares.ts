import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Figures } from './figures.ts';
import { percentRelation } from './percent-relation.ts';
import type { Reconciliation, Verdict } from './reconciliation.ts';
import { type ShareRow, shareRows } from './share-rows.ts';
import { wholeAmong } from './subsets.ts';
import type { Sums } from './sums.ts';
import { percentFits, percentIsBent } from './tolerance.ts';

const mostBases = 90;

/** Shares against their counts: …120件，占40%；…90件，占30%. Rows of one paragraph agree on their base. */
export function reconcileShares(figures: Figures, sums: Sums): Reconciliation[] {
  const found: Reconciliation[] = [];
  for (const rows of shareRows(figures).values()) {
    const counts = new Set(rows.map(({ count }) => count));
    const common = commonBase(rows, counts, sums, figures);
    for (const row of rows) {
      const stated = baseOf({ row, common, counts }, sums, figures);
      const base = stated && (fits(row, stated, figures) ? stated : (otherBase(row, counts, sums, figures) ?? stated));
      const verdict = base && judge(row, base, figures);
      if (base === undefined || verdict === undefined) continue;
      const [part, percent] = [figures.at(row.count), figures.at(row.share)];
      found.push(percentRelation({ part, whole: base, percent, verdict }));
    }
  }
  return found;
}

/** Another figure that the share is right of, and no part beside it: what fits is never accused. */
function otherBase(
  row: ShareRow,
  counts: ReadonlySet<number>,
  { totalOf }: Sums,
  figures: Figures,
): Quantity | undefined {
  const other = basesBefore(row, figures).find(
    (index) => !counts.has(index) && !totalOf.has(index) && fits(row, figures.at(index), figures),
  );
  return other === undefined ? undefined : figures.at(other);
}

/** The base that the row names; where it names none, the one of all rows, or the whole that 其中 gives it. */
function baseOf(
  {
    row,
    common,
    counts,
  }: { readonly row: ShareRow; readonly common: Quantity | undefined; readonly counts: ReadonlySet<number> },
  sums: Sums,
  figures: Figures,
): Quantity | undefined {
  if (row.of.length >= 2)
    return namedBase({ row, counts }, sums, figures) ?? (common && fits(row, common, figures) ? common : undefined);
  return common ?? (row.isBare ? wholeAmong(row.count, figures) : undefined);
}

/** The total that the rows make up, else the base that the first of them names, else the one that most of them fit. */
function commonBase(
  rows: readonly ShareRow[],
  counts: ReadonlySet<number>,
  sums: Sums,
  figures: Figures,
): Quantity | undefined {
  const { totalOf } = sums;
  const summed = rows.map(({ count }) => totalOf.get(count)).find((total) => total !== undefined && !counts.has(total));
  if (summed !== undefined) return figures.at(summed);
  const [first] = rows;
  const named =
    first !== undefined && first.of.length >= 2 ? namedBase({ row: first, counts }, sums, figures) : undefined;
  // Those behind the first are of the same whole unless they name another.
  const ofOneWhole = rows.filter((row) => row === first || row.isBare);
  return named ?? votedBase(ofOneWhole, figures);
}

const farthestBase = 12;

/**
 * 占受理案件总数的45%: the quantity of the sentences before whose label shares most with the words. One that fits wins;
 * where none does, the label must share nearly all of the words, and no other label as much. What has a share of its own
 * beside it is no whole of the others, and of 占全省总数 only a number of 全省 can be.
 */
function namedBase(
  { row, counts }: { readonly row: ShareRow; readonly counts: ReadonlySet<number> },
  sums: Sums,
  figures: Figures,
): Quantity | undefined {
  const wanted = pairsOf(row.of);
  const bases = basesBefore(row, figures);
  const candidates = bases.flatMap((index) => {
    const { left, right } = figures.at(index);
    const shared = wanted.filter((pair) => `${left} ${right}`.includes(pair)).length;
    const meant =
      row.isOfTotal && !fits(row, figures.at(index), figures) ? totalOfItem(index, row, sums, figures) : index;
    return shared > 0 && meant !== undefined ? [{ base: figures.at(meant), shared, isPart: counts.has(meant) }] : [];
  });
  const fitting = candidates.find(({ base }) => fits(row, base, figures));
  if (fitting !== undefined) return fitting.base;
  const [best, second] = candidates.sort((a, b) => b.shared - a.shared);
  if (best === undefined || best.isPart || best.shared <= (second?.shared ?? 0)) return undefined;
  const isSure = best.shared * 4 >= wanted.length * 3 && isOfScope(best.base, row, figures);
  return isSure ? best.base : undefined;
}

function isOfScope(base: Quantity, { of }: ShareRow, figures: Figures): boolean {
  const [scope = ''] = /^全[国省市州盟县区旗]/.exec(of) ?? [];
  return figures.clauseBefore(base).includes(scope);
}

/** The figures of its paragraph, of this sentence and the two before, that its count may be a part of. */
function basesBefore(row: ShareRow, figures: Figures): number[] {
  const part = figures.at(row.count);
  const bases: number[] = [];
  for (let index = row.count - 1; index >= 0 && row.count - index <= farthestBase; index -= 1) {
    const base = figures.at(index);
    if (base.paragraph !== part.paragraph || part.sentence - base.sentence > 2) break;
    if (!mayHold(base, part, row) || base.value < part.value) continue;
    bases.push(index);
  }
  return bases;
}

/** 退回131件次，占审核总数的4.9%: times of what the words name are a share of the things themselves. */
function mayHold(base: Quantity, part: Quantity, { isOfTotal }: ShareRow): boolean {
  const isOfThings = isOfTotal && part.dimension === `${base.dimension}-time`;
  return base.role === part.role && (base.dimension === part.dimension || isOfThings);
}

/** 抽查企业62家、商户35家，共97家: a 总数 is none of the items of a list, but what they add up to. */
function totalOfItem(index: number, { count }: ShareRow, { totalOf }: Sums, figures: Figures): number | undefined {
  const total = totalOf.get(index);
  if (total !== undefined) return total < count ? total : undefined;
  const isBeside = (from: number) => {
    const [item, next] = [figures.at(from), figures.at(from + 1)];
    return figures.separation(from, from + 1) === 1 && item.unit === next.unit && item.bracket === next.bracket;
  };
  return isBeside(index) || (index > 0 && isBeside(index - 1)) ? undefined : index;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
}

function votedBase(rows: readonly ShareRow[], figures: Figures): Quantity | undefined {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return undefined;
  const part = figures.at(first.count);
  let best: { base: Quantity; votes: number } | undefined;
  for (let index = first.count - 1, seen = 0; index >= 0 && seen < mostBases; index -= 1, seen += 1) {
    const base = figures.at(index);
    if (base.dimension !== part.dimension || base.approximate || base.value < part.value) continue;
    const votes = votesFor(rows, base, figures);
    if (votes > (best?.votes ?? 0)) best = { base, votes };
  }
  const base = best !== undefined && best.votes >= 2 ? best.base : totalBehind(rows, figures);
  return base !== undefined && votesFor(rows, base, figures) * 3 >= rows.length * 2 ? base : undefined;
}

/** 全年商事案件总量5500件, told only behind its shares. */
function totalBehind(rows: readonly ShareRow[], figures: Figures): Quantity | undefined {
  const last = Math.max(...rows.map(({ share }) => share));
  const part = figures.at((rows[0] as ShareRow).count);
  return [1, 2]
    .map((distance) => figures.quantities[last + distance])
    .find((base) => base?.paragraph === part.paragraph && base.unit === part.unit && /总|共/.test(base.left));
}

function votesFor(rows: readonly ShareRow[], base: Quantity, figures: Figures): number {
  return rows.filter((row) => fits(row, base, figures)).length;
}

function fits({ count, share }: ShareRow, base: Quantity, figures: Figures): boolean {
  return percentFits(figures.at(count), base, figures.at(share));
}

function judge({ count, share }: ShareRow, base: Quantity, figures: Figures): Verdict | undefined {
  const [part, percent] = [figures.at(count), figures.at(share)];
  if (part.value > base.value) return undefined;
  if (percentFits(part, base, percent)) return 'holds';
  if (percentIsBent(part, base, percent)) return 'undetermined';
  return part.approximate || base.approximate ? 'undetermined' : 'violated';
}

import { areKinds, partsAnnounced } from './announced-parts.ts';
import { classifiedTotal } from './classified-lists.ts';
import { Cues } from './cues.ts';
import type { Figures } from './figures.ts';
import { type List, listsFrom, marksBetween } from './lists.ts';
import { summedBy } from './sum-words.ts';

/** A total and a list of parts that may make it up. */
export interface SumHypothesis {
  readonly total: number;
  readonly parts: readonly number[];
  readonly form: 'list' | 'bracket' | 'total-after';
  readonly natural: boolean;
  /** The total stands in the sentence of the first part. */
  readonly sameSentence: boolean;
  /** No quantity of their class stands between total and parts. */
  readonly adjacent: boolean;
  /** The list says by what it divides this total: 按类型分. */
  readonly classified?: boolean;
  readonly cues: Cues;
}

const farthestTotals = 5;
const farthestSentences = 3;
const mostParts = 40;

export function sumHypotheses(figures: Figures): SumHypothesis[] {
  // Flattened at the end: one row may hold more hypotheses than a call takes arguments.
  const all: (readonly SumHypothesis[])[] = [];
  for (const { isInBracket, indices: row } of figures.rows()) {
    if (row.length < 2) continue;
    const measures = measuresOf(row, figures);
    const ofRow = isInBracket ? bracketSums(row, figures) : [...listSums(row, figures), ...totalsAfter(row, figures)];
    // Of two measures in turn, all together they are no list that a reader would add up.
    all.push(measures.length === 0 ? ofRow : ofRow.map((sum) => ({ ...sum, natural: false })));
    if (!isInBracket) all.push(...measures.map((measure) => listSums(measure, figures)));
  }
  return all.flat();
}

/** 27个、7306户，8个、1984户: two units of one class in turn, each a row of its own. */
function measuresOf(row: readonly number[], figures: Figures): number[][] {
  const byUnit = new Map<string, number[]>();
  for (const index of row) {
    const { unit } = figures.at(index);
    const measure = byUnit.get(unit);
    if (measure === undefined) byUnit.set(unit, [index]);
    else measure.push(index);
  }
  const measures = [...byUnit.values()];
  const [first = [], second = []] = measures;
  const alternate =
    first.length >= 3 && first.length === second.length && first.every((index, at) => index < (second[at] as number));
  return measures.length === 2 && alternate ? measures : [];
}

/** 上半年3158家，下半年3584家，发现隐患9021处: the halves of the year, whatever follows them. */
function halvesAt(row: readonly number[], start: number, figures: Figures): List[] {
  const items = row.slice(start, start + 2);
  const [first, second] = items.map((index) => figures.at(index).left);
  const areHalves = first?.startsWith('上半年') && second?.startsWith('下半年');
  return start + 2 < row.length && areHalves ? [{ items, natural: true }] : [];
}

/** 山林26件、采伐9件、其他8件，办结42件: 其他 ends the list, and what stands behind a stronger mark is told of all. */
function cutAtOthers(lists: readonly List[], figures: Figures): readonly List[] {
  return lists.flatMap((list) => {
    const { items, natural } = list;
    const last = natural ? items.findIndex((item, at) => at > 0 && /^其[他它余]/.test(figures.at(item).left)) : -1;
    const [before, own, behind] = items.slice(last - 1, last + 2);
    if (last < 1 || before === undefined || own === undefined || behind === undefined) return [list];
    const isEnd = figures.separation(own, behind) > figures.separation(before, own);
    return isEnd
      ? [
          { items: items.slice(0, last + 1), natural },
          { items, natural: false },
        ]
      : [list];
  });
}

function listSums(row: readonly number[], figures: Figures): SumHypothesis[] {
  const hypotheses: SumHypothesis[] = [];
  if (row.length < 3) return hypotheses;
  const marks = marksBetween(row, figures);
  const clauses = row.map((index) => figures.clauseBefore(figures.at(index)));
  for (let start = 1; start < row.length; start += 1) {
    const lists = cutAtOthers([...halvesAt(row, start, figures), ...listsFrom(row, start, marks)], figures);
    const [asRead] = lists;
    if (asRead === undefined) continue;
    const first = row[start] as number;
    const tail = () => tailOf(asRead.items, figures);
    const before = row.slice(Math.max(0, start - farthestTotals), start).reverse();
    const meant = classifiedTotal(before, asRead.items, figures);
    let nearest: Cues | undefined;
    for (let back = 1; back <= farthestTotals && start - back >= 0; back += 1) {
      const total = row[start - back] as number;
      const distance = figures.at(first).sentence - figures.at(total).sentence;
      if (distance > farthestSentences) break;
      const words = clauses[start - back] as string;
      const own = new Cues({ before: words, between: figures.between(total, first), tail });
      // 从渠道看 says that the list is all there is, not of which of the numbers before it.
      const cues = nearest === undefined ? own : own.with({ exhaustive: nearest.exhaustive });
      nearest ??= own;
      if (back > 1 && !cues.among && !cues.exhaustive && !cues.outcome && !cues.total) continue;
      for (const { items, natural } of lists) {
        hypotheses.push({
          total,
          parts: items,
          form: 'list',
          natural,
          sameSentence: distance === 0,
          adjacent: meant === undefined ? back === 1 : meant === total,
          classified: meant === total,
          cues: back === 1 && areAllAnnounced(items, words, figures) ? cues.with({ exhaustive: true }) : cues,
        });
      }
    }
  }
  return hypotheses;
}

function areAllAnnounced(items: readonly number[], words: string, figures: Figures): boolean {
  return partsAnnounced(words) === items.length && areKinds(items.map((index) => figures.at(index).left));
}

/** 112件（一般程序97件，简易程序15件）: the total is the last quantity of the class before the bracket. */
function bracketSums(row: readonly number[], figures: Figures): SumHypothesis[] {
  const [first] = row;
  if (first === undefined || row.length < 2) return [];
  const inner = figures.at(first);
  for (let index = first - 1; index >= 0; index -= 1) {
    const outer = figures.at(index);
    if (outer.paragraph !== inner.paragraph) break;
    if (outer.depth >= inner.depth || outer.dimension !== inner.dimension) continue;
    if (/[。；]/.test(figures.between(index, first))) break;
    return [
      {
        total: index,
        parts: row,
        form: 'bracket',
        natural: true,
        sameSentence: true,
        adjacent: true,
        cues: cuesFor(index, row, figures),
      },
    ];
  }
  return [];
}

/** …，共计300件: the parts stand before the total, in its sentence. */
function totalsAfter(row: readonly number[], figures: Figures): SumHypothesis[] {
  const hypotheses: SumHypothesis[] = [];
  for (const [position, total] of row.entries()) {
    if (position < 2) continue;
    const quantity = figures.at(total);
    const words = figures.clauseBefore(quantity);
    if (!/合计|总计|小计|共|^计$|全年/.test(words.replace(/公共/g, ''))) continue;
    const before = row.slice(Math.max(0, position - mostParts), position);
    // 以上合计 speaks of the sentences before, too.
    const parts = before.filter(
      (index) => figures.at(index).sentence === quantity.sentence || words.startsWith('以上'),
    );
    // 收到76件，公开41件，…，合计76件: the total stands at both ends.
    if (figures.at(parts[0] ?? total).value === quantity.value) parts.shift();
    if (parts.length < 2) continue;
    // 支出合计 may leave out some of what stands before it; 合计 alone does not.
    const summed = summedBy(words, parts, figures);
    const isBare = summed !== undefined || isYearOfParts(words, parts[0] as number, total, figures);
    const cues = new Cues({ before: '', between: '', tail: () => '' }, { total: true, exhaustive: isBare });
    const told = { total, form: 'total-after', sameSentence: true, adjacent: true, cues } as const;
    for (const { items, natural } of endsOf(summed ?? parts, quantity.unit, figures))
      hypotheses.push({ ...told, parts: items, natural: isBare && natural });
  }
  return hypotheses;
}

/**
 * 建立名录库3个，抽查矿山12家、测绘单位7家，共计19家: a total may leave out what stands before its own list. A reader takes what is
 * counted in its unit, or all where nothing else is.
 */
function endsOf(parts: readonly number[], unit: string, figures: Figures): List[] {
  const other = parts.findLastIndex((index) => figures.at(index).unit !== unit);
  const own = parts.length - other > 2 ? other + 1 : 0;
  return parts.slice(1).map((_, from) => ({ items: parts.slice(from), natural: from === own }));
}

/** 上半年…2674处；下半年…3158处，全年累计排查整治隐患5832处。 */
function isYearOfParts(words: string, first: number, total: number, figures: Figures): boolean {
  if (!words.startsWith('全年')) return false;
  const text =
    figures.before(figures.at(first).start, 40) + figures.text.slice(figures.at(first).start, figures.at(total).start);
  return (text.includes('上半年') && text.includes('下半年')) || (text.includes('一季度') && text.includes('四季度'));
}

/** The cues between a total, or whatever a list stands behind, and its parts. */
export function cuesFor(total: number, parts: readonly number[], figures: Figures): Cues {
  const before = figures.clauseBefore(figures.at(total));
  const between = figures.between(total, parts[0] as number);
  return new Cues({ before, between, tail: () => tailOf(parts, figures) });
}

/** Text of the parts, and what follows them. */
function tailOf(parts: readonly number[], figures: Figures): string {
  const [first, last] = [parts[0] as number, parts[parts.length - 1] as number];
  return figures.text.slice(figures.at(first).end, figures.at(last).end) + figures.after(last).slice(0, 12);
}

import type { Figures } from './figures.ts';

/** One line of a distribution: a count and its share of a whole. */
export interface ShareRow {
  readonly count: number;
  readonly share: number;
  /** What the text says it is a share of, without words that say nothing; often empty. */
  readonly of: string;
  /** 占比82%, 占总数的82%: no other whole is named than the one at hand. */
  readonly isBare: boolean;
  /** 占抽查总数的25%: of a total, not of one thing among others. */
  readonly isOfTotal: boolean;
}

/** 84项实现即时办结，占比50%: what was done to them may stand between, and no comma more. */
const behind = /^(?:[^，。；、（）0-9]{1,12}，|，)?(?:约)?占(?!比例)([^。；，]{0,24})$/;
const before = /^（$/;
const shareWord = /占比?(?:为|达|约)?$/;
const emptyWords = /总数|总量|总额|案件|的|比重?|全部|全年|达|为|数$/g;

/** Rows of shares by paragraph and class of units. */
export function shareRows(figures: Figures): ReadonlyMap<string, readonly ShareRow[]> {
  const rows = new Map<string, ShareRow[]>();
  for (const index of figures.quantities.keys()) {
    for (const row of [...rowAt(index, figures), ...namedRow(index, figures), ...respectiveRows(index, figures)]) {
      const { paragraph, dimension } = figures.at(row.count);
      const key = `${paragraph} ${dimension}`;
      const others = rows.get(key);
      if (others === undefined) rows.set(key, [row]);
      else others.push(row);
    }
  }
  return rows;
}

/** 120件，占40%; or 占40%（120件）. */
function rowAt(index: number, figures: Figures): ShareRow[] {
  const share = figures.at(index);
  if (index === 0 || !isShare(index, figures)) return [];
  const words = behind.exec(figures.between(index - 1, index))?.[1];
  if (words !== undefined && isCount(index - 1, share.paragraph, figures)) return [rowOf(index - 1, index, words)];
  const lead = figures.before(share.start, 6);
  const isBracketed = isCount(index + 1, share.paragraph, figures) && before.test(figures.between(index, index + 1));
  return isBracketed && shareWord.test(lead) ? [rowOf(index + 1, index, '')] : [];
}

const namedShare = /^，?([^，。；]{2,12}?)占比?(?:为|达)?$/;
const farthestNamed = 6;

/** A95件、B69件，A占58%: the count that the share calls by its name. */
function namedRow(index: number, figures: Figures): ShareRow[] {
  if (index === 0 || !isShare(index, figures)) return [];
  const { paragraph, sentence, start } = figures.at(index);
  const name = namedShare.exec(figures.text.slice(figures.at(index - 1).end, start))?.[1];
  if (name === undefined) return [];
  const counts = [];
  for (let count = index - 1; count >= 0 && index - count <= farthestNamed; count -= 1) {
    if (figures.at(count).sentence !== sentence) break;
    if (isCount(count, paragraph, figures) && figures.at(count).left === name) counts.push(count);
  }
  const [count, other] = counts;
  return count === undefined || other !== undefined ? [] : [rowOf(count, index, '')];
}

/** A95件、B69件、C52件，分别占总量的22%、16%和12%: as many shares as counts, in their order. */
function respectiveRows(index: number, figures: Figures): ShareRow[] {
  if (index === 0 || !isShare(index, figures)) return [];
  const words = /^，分别占([^。；，]{0,24})$/.exec(figures.between(index - 1, index))?.[1];
  if (words === undefined) return [];
  let length = 1;
  while (figures.quantities[index + length] !== undefined && isNextShare(index + length, figures)) length += 1;
  const counts = Array.from({ length }, (_, place) => index - length + place);
  const { paragraph, dimension } = figures.at(index);
  const first = figures.quantities[counts[0] as number];
  if (first === undefined || length < 2 || !counts.every((count) => isCount(count, paragraph, figures))) return [];
  if (counts.some((count) => figures.at(count).dimension !== first.dimension) || dimension === first.dimension)
    return [];
  return counts.map((count, place) => rowOf(count, index + place, words));
}

function isNextShare(index: number, figures: Figures): boolean {
  return isShare(index, figures) && /^[、和及]$/.test(figures.between(index - 1, index));
}

function isShare(index: number, figures: Figures): boolean {
  const { role, approximate, cell } = figures.at(index);
  return role === 'percent' && !approximate && cell === undefined;
}

function isCount(index: number, paragraph: number, { quantities }: Figures): boolean {
  const count = quantities[index];
  const isAmount = count?.role === 'count' || count?.role === 'money' || (count?.role === 'other' && count.unit !== '');
  return isAmount && !count.approximate && count.paragraph === paragraph;
}

function rowOf(count: number, share: number, words: string): ShareRow {
  const of = words.replace(emptyWords, '');
  return { count, share, of, isBare: of === '', isOfTotal: /总[数量额]/.test(words) };
}

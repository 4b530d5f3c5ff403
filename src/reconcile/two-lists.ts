import { areStages } from './cues.ts';
import { absolute, type Figures, ratio, sumOf } from './figures.ts';
import { marksBetween, naturalList } from './lists.ts';
import type { Reconciliation } from './reconciliation.ts';
import { slipIn } from './slips.ts';
import { cuesFor, type SumHypothesis } from './sum-hypotheses.ts';
import { partsOf, sumRelation } from './sum-relation.ts';

/**
 * 案件84件，涉及种子15件…渔政3件。来源包括：检查发现54件、举报20件、转来10件: two lists of one total behind one another.
 * Where one of them agrees with the total, the total is right, and the other one is wrong if it misses it narrowly.
 */
export function reconcileTwoLists(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  for (const { isInBracket, indices: row } of figures.rows()) {
    if (isInBracket || row.length < fewestParts * 2) continue;
    const marks = marksBetween(row, figures);
    for (const [position, total] of row.entries()) {
      const part = row[position + 1];
      // A list that begins with more than the total misses it by more than a slip.
      if (part === undefined || figures.at(part).value > figures.at(total).value) continue;
      const first = naturalList(row, position + 1, marks);
      const second = first.length < 2 ? [] : naturalList(row, position + 1 + first.length, marks);
      if (second.length >= 2) found.push(...relationsOf(total, first, second, figures));
    }
  }
  return found;
}

const fewestParts = 2;
const farthestSentences = 2;

function relationsOf(
  total: number,
  first: readonly number[],
  second: readonly number[],
  figures: Figures,
): Reconciliation[] {
  const [sentence, last] = [figures.at(total).sentence, figures.at(second[0] as number).sentence];
  if (figures.at(first[0] as number).sentence !== sentence || last - sentence > farthestSentences) return [];
  const lists = [
    hypothesisOf(total, first, total, figures),
    hypothesisOf(total, second, first.at(-1) ?? total, figures),
  ];
  if (!lists.every((list) => isOfOneKind(list, figures))) return [];
  const held = lists.filter((list) => gapOf(list, figures) === 0n && isSure(list));
  const missed = lists.filter((list) => held.length > 0 && gapOf(list, figures) !== 0n && isMissed(list, figures));
  return [
    ...held.map((list) => sumRelation(list, 'holds', figures)),
    ...missed.map((list) => sumRelation(list, 'violated', figures)),
  ];
}

/** @param before what the list is told behind: the total, or the other list. */
function hypothesisOf(total: number, parts: readonly number[], before: number, figures: Figures): SumHypothesis {
  return {
    total,
    parts,
    form: 'list',
    natural: true,
    sameSentence: figures.at(total).sentence === figures.at(parts[0] as number).sentence,
    adjacent: before === total,
    cues: cuesFor(before, parts, figures),
  };
}

function isOfOneKind(hypothesis: SumHypothesis, figures: Figures): boolean {
  const { unit } = figures.at(hypothesis.total);
  return [figures.at(hypothesis.total), ...partsOf(hypothesis, figures)].every(
    (quantity) => quantity.exact && !quantity.han && quantity.unit === unit,
  );
}

function gapOf(hypothesis: SumHypothesis, figures: Figures): bigint {
  return absolute(sumOf(partsOf(hypothesis, figures)) - figures.at(hypothesis.total).value);
}

/** Three numbers that add up by chance are rare; two need a word that says so. */
function isSure({ parts, cues }: SumHypothesis): boolean {
  return parts.length >= 3 || cues.among || cues.exhaustive;
}

const someOfMany = /等(?![级待同于候次额])|主要|重点|部分|若干/;

/** A list of its own kinds that should be all, and misses the total by little. */
function isMissed(hypothesis: SumHypothesis, figures: Figures): boolean {
  const { total, parts, adjacent, cues } = hypothesis;
  const quantities = partsOf(hypothesis, figures);
  const labels = quantities.map(({ left, right }) => (left === '' ? right : left));
  const [first, last] = [parts[0] as number, parts.at(-1) as number];
  const words =
    figures.text.slice(Math.max(0, figures.at(first).start - 20), figures.at(last).end) +
    figures.after(last).slice(0, 6);
  const fewest = cues.among || cues.exhaustive ? 3 : 4;
  if (parts.length < fewest || areStages(labels) || labels.includes('') || someOfMany.test(words)) return false;
  // Behind another list only a word like 包括 says that this one is of the same total.
  if (!adjacent && !cues.exhaustive) return false;
  const gap = ratio(gapOf(hypothesis, figures), figures.at(total).value);
  const slip = slipIn(figures.at(total), quantities)?.kind;
  if (cues.among && !cues.exhaustive) return gap <= 0.02 || (slip === 'swap' && gap <= 0.3);
  return gap <= 0.05 || (slip === 'swap' && gap <= 0.3) || (slip === 'digit' && gap <= 0.12);
}

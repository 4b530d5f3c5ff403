import type { Range } from '../../../src/readers/source.ts';
import type { Member, Reconciliation } from '../../../src/reconcile/reconciliation.ts';
import type { Draft } from '../draft.ts';
import type { Edit } from '../edit.ts';
import type { MutantKind, Mutation } from '../mutation.ts';
import type { Random } from '../random.ts';
import { amountOf, type Numeral, numeralIn, otherDigits, transpositions, withValue } from './numeral.ts';

const allFigures = [
  'figures/subset',
  'figures/percentage',
  'figures/growth',
  'figures/contradiction',
  'figures/implausible',
] as const;

/** Defects of figures, planted where a relation that the text asserts beyond doubt holds. */
export const figureMutants: readonly MutantKind[] = [
  {
    name: 'total-digit',
    does: 'one digit of a total is another',
    rules: ['figures/sum', ...allFigures],
    stirs: ['figures/'],
    candidates: (draft, random) => totals(draft, otherDigits, random),
  },
  {
    name: 'total-transposed',
    does: 'two digits of a total change places',
    rules: ['figures/sum', ...allFigures],
    stirs: ['figures/'],
    candidates: (draft, random) => totals(draft, transpositions, random),
  },
  {
    name: 'part-dropped',
    does: 'one part of a list that makes up its total is left out',
    rules: ['figures/sum', 'figures/item-count'],
    stirs: ['figures/', 'time/annual-day'],
    candidates: (draft, random) => sumsOf(draft).flatMap((sum) => withoutPart(sum, draft, random)),
  },
  {
    name: 'row-dropped',
    does: 'one row of a table with a total is left out',
    rules: ['figures/sum', 'figures/percentage'],
    stirs: ['figures/'],
    candidates: (draft) => sumsOf(draft).flatMap((sum) => withoutRow(sum, draft)),
  },
  {
    name: 'part-over-whole',
    does: 'a part grows larger than its whole',
    rules: ['figures/subset', 'figures/sum', 'figures/percentage', 'figures/implausible'],
    stirs: ['figures/'],
    candidates: (draft) => relations(draft, 'figures/subset').flatMap((relation) => overgrown(relation, draft)),
  },
  {
    name: 'rate-off',
    does: 'a rate differs by a digit, and by a point at least, from what its figures give',
    rules: ['figures/percentage', 'figures/implausible', 'figures/contradiction'],
    stirs: ['figures/'],
    candidates: (draft, random) => rates(draft, 'figures/percentage', 'rate', random),
  },
  {
    name: 'growth-off',
    does: 'a growth rate differs by a digit, and by a point at least, from what its figures give',
    rules: ['figures/growth', 'figures/implausible', 'figures/contradiction'],
    stirs: ['figures/'],
    candidates: (draft, random) => rates(draft, 'figures/growth', 'growth', random),
  },
  {
    name: 'growth-turned',
    does: 'a growth is called a decrease, or the other way round',
    rules: ['figures/growth'],
    stirs: ['figures/'],
    candidates: (draft) => relations(draft, 'figures/growth').flatMap((relation) => turned(relation, draft)),
  },
  {
    name: 'item-dropped',
    does: 'one item of a list whose number is told is left out',
    rules: ['figures/item-count', 'figures/sum'],
    stirs: ['figures/', 'structure/ordinals', 'wording/fixed-formulation', 'wording/typo'],
    candidates: (draft, random) =>
      relations(draft, 'figures/item-count').flatMap((relation) => withoutItem(relation, draft, random)),
  },
];

function relations({ reconciliations }: Draft, ruleId: Reconciliation['ruleId']): Reconciliation[] {
  return reconciliations.filter((one) => one.ruleId === ruleId && one.verdict === 'holds');
}

interface Sum {
  readonly total: Numeral;
  readonly parts: readonly Numeral[];
  readonly range: Range;
  /**
   * The words say that the parts are all there is. Any other list may leave something out: only parts that are more
   * than its total contradict it beyond doubt.
   */
  readonly isExhaustive: boolean;
  readonly isTable: boolean;
}

/** 包括 and brackets do not: 事项118项（涉企20项、医疗43项）. */
const saysAll = /^(?!.*其中).*(?:分别为|依次为|分为|合计|共计|按[^，。]{1,8}分)|其余/;

/** Exact sums of figures in one unit, in one sentence or table: no reader takes them for anything else. */
function sumsOf(draft: Draft): Sum[] {
  return relations(draft, 'figures/sum').flatMap(({ members, equation, range }) => {
    const total = members.find(({ role }) => role === 'total');
    const parts = members.filter(({ role }) => role === 'part');
    if (total === undefined || parts.length < 2 || !/^[0-9. +]+= [0-9.]+$/.test(equation)) return [];
    const numerals = [total, ...parts].map((member) => numeralIn(draft.text, member.range));
    if (numerals.some((numeral) => numeral === undefined) || unitsOf(members, draft).size > 1) return [];
    const [first, ...others] = numerals as Numeral[];
    const words = draft.text.slice(range.start, range.end);
    const isTable = [...unitsOf(members, draft)][0] === '';
    if (!isTable && /[。！？\n]/.test(words)) return [];
    return [{ total: first as Numeral, parts: others, range, isExhaustive: isTable || saysAll.test(words), isTable }];
  });
}

function unitsOf(members: readonly Member[], { text }: Draft): ReadonlySet<string> {
  return new Set(members.map(({ range }) => text.slice(range.start, range.end).replace(/[0-9.\s]+/g, '')));
}

function totals(draft: Draft, slips: (numeral: Numeral) => readonly Edit[], random: Random): Mutation[] {
  return sumsOf(draft).flatMap(({ total, isExhaustive }) => {
    const certain = slips(total).filter(({ text }) => isExhaustive || Number(text) < amountOf(total));
    return certain.length === 0 ? [] : [{ edits: [random.at(total.start).pick(certain)] }];
  });
}

/** Leaves out one part but the first and the last with the words around it, up to the marks that set it off. */
function withoutPart({ parts, range, isExhaustive }: Sum, { text }: Draft, random: Random): Mutation[] {
  const inner = parts.slice(1, -1);
  if (!isExhaustive || inner.length === 0) return [];
  const part = random.at(range.start).pick(inner);
  const start = Math.max(...['、', '，', '；'].map((mark) => text.lastIndexOf(mark, part.start)));
  const end = part.end + text.slice(part.end).search(/[、，；。]/);
  const words = text.slice(start, end);
  const isOnlyPart = start > range.start && (words.match(/[0-9]+/g) ?? []).length === 1 && !/[（）()]/.test(words);
  return isOnlyPart ? [{ edits: [{ start, end, text: '' }], place: range }] : [];
}

/** The line of the second part goes; a table whose parts stand beside each other is left as it is. */
function withoutRow({ total, parts, range, isTable }: Sum, { text }: Draft): Mutation[] {
  const lineAt = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
  const [first, second] = parts.map(({ start }) => lineAt(start));
  const hasRows = isTable && first !== second && second !== lineAt(total.start) && parts.length > 2;
  if (!hasRows || second === undefined) return [];
  const end = text.indexOf('\n', second) + 1;
  return end === 0 ? [] : [{ edits: [{ start: second, end, text: '' }], place: range }];
}

/**
 * Only behind 其中: other words for a part may name something else. It grows larger than all figures around it, so that
 * nothing there can be its whole.
 */
function overgrown({ members, range }: Reconciliation, draft: Draft): Mutation[] {
  const [total, part] = ['total', 'part'].map((role) => members.find((member) => member.role === role));
  if (total === undefined || part === undefined || unitsOf(members, draft).size > 1) return [];
  const [whole, share] = [numeralIn(draft.text, total.range), numeralIn(draft.text, part.range)];
  if (whole === undefined || share === undefined || share.start < whole.end) return [];
  if (!/^[^。\n]*其中[^。，、\n]*$/.test(draft.text.slice(whole.end, share.start))) return [];
  const [sentence = ''] = /[^。\n]*$/.exec(draft.text.slice(0, share.start)) ?? [];
  const largest = Math.max(...[...sentence.matchAll(/[0-9]+(?:\.[0-9]+)?/g)].map(([digits]) => Number(digits)));
  if (largest > 10 * amountOf(whole)) return [];
  const value = largest + Math.max(1, Math.round(amountOf(whole) / 5));
  return [{ edits: [withValue(share, value)], place: range }];
}

function rates(draft: Draft, ruleId: Reconciliation['ruleId'], role: Member['role'], random: Random): Mutation[] {
  return relations(draft, ruleId).flatMap(({ members }) => {
    const rate = members.find((member) => member.role === role);
    const isPercent = rate !== undefined && /[%％]$/.test(draft.text.slice(rate.range.start, rate.range.end));
    const numeral = isPercent ? numeralIn(draft.text, rate.range) : undefined;
    if (numeral === undefined) return [];
    const certain = otherDigits(numeral).filter(({ text }) => Math.abs(Number(text) - amountOf(numeral)) >= 1);
    return certain.length === 0 ? [] : [{ edits: [random.at(numeral.start).pick(certain)] }];
  });
}

const opposites: Readonly<Record<string, string>> = {
  增长: '下降',
  上升: '下降',
  增加: '减少',
  提高: '下降',
  下降: '增长',
  减少: '增加',
};

function turned({ members }: Reconciliation, { text }: Draft): Mutation[] {
  const growth = members.find(({ role }) => role === 'growth');
  if (growth === undefined) return [];
  const before = text.slice(growth.range.start - 3, growth.range.start).replace(/了$/, '');
  const word = Object.keys(opposites).find((one) => before.endsWith(one));
  if (word === undefined) return [];
  const start = text.lastIndexOf(word, growth.range.start);
  return [
    {
      edits: [{ start, end: start + word.length, text: opposites[word] as string }],
      place: { start, end: growth.range.end },
    },
  ];
}

/** An item between two 、 is left out: the first and the last may carry words that belong to the sentence. */
function withoutItem({ members, range }: Reconciliation, { text }: Draft, random: Random): Mutation[] {
  const listed = members.find(({ role }) => role === 'listed')?.range;
  if (listed === undefined) return [];
  const items = [...text.slice(listed.start, listed.end).matchAll(/、[^、，。；：（）\n]+(?=、)/g)];
  if (items.length === 0) return [];
  const { 0: words, index } = random.at(range.start).pick(items);
  const start = listed.start + index;
  return [{ edits: [{ start, end: start + words.length, text: '' }], place: range }];
}

import type { Range } from '../../../src/readers/source.ts';
import type { Reconciliation } from '../../../src/reconcile/reconciliation.ts';
import type { Draft } from '../draft.ts';
import { applyEdits, type Edit } from '../edit.ts';
import { overlaps } from '../tells.ts';
import { utf8, type VariantKind } from '../variant.ts';

/** Other figures that agree as well. */
export const figureVariants: readonly VariantKind[] = [
  {
    name: 'parts-swapped',
    does: 'two parts of every sum, of which nothing else speaks, change places',
    concerns: [],
    make: (draft) => {
      const edits = draft.reconciliations.flatMap((relation) => swapped(relation, draft));
      return edits.length === 0 ? undefined : utf8(draft.name, applyEdits(draft.text, apart(edits)).text);
    },
  },
];

/** The total stays what it is; a part that takes part in another relation, or stands elsewhere too, stays as well. */
function swapped({ ruleId, verdict, members }: Reconciliation, draft: Draft): Edit[] {
  const total = members.find(({ role }) => role === 'total');
  if (ruleId !== 'figures/sum' || verdict !== 'holds' || total === undefined) return [];
  const free = members.filter(({ role, range }) => role === 'part' && isFree(range, total.range, draft));
  const [one, other] = free;
  if (one === undefined || other === undefined) return [];
  const [first, second] = [one, other].map(({ range }) => draft.text.slice(range.start, range.end)) as [string, string];
  if (first === second || unitOf(first) !== unitOf(second)) return [];
  return [
    { ...one.range, text: second },
    { ...other.range, text: first },
  ];
}

/** That it is no larger than its own total stays true. */
function isFree(range: Range, total: Range, { reconciliations, result, text }: Draft): boolean {
  const words = text.slice(range.start, range.end);
  const digits = /^[0-9]+(?:\.[0-9]+)?/.exec(words)?.[0];
  if (digits === undefined) return false;
  const uses = reconciliations.filter(
    ({ ruleId, members }) =>
      members.some((member) => overlaps(member.range, range)) &&
      !(ruleId === 'figures/subset' && members.some((member) => overlaps(member.range, total))),
  );
  const places = text.match(new RegExp(`(?<![0-9.])${digits.replace('.', '\\.')}(?![0-9.])`, 'g')) ?? [];
  const isTold = result.findings.some(({ start, end }) => overlaps({ start: start.offset, end: end.offset }, range));
  return uses.length === 1 && places.length === 1 && !isTold;
}

function unitOf(words: string): string {
  return words.replace(/^[0-9.]+/, '');
}

/** Without those that overlap others. */
function apart(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit, index) => !edits.some((other, place) => place < index && overlaps(edit, other)));
}

import type { FileResult, Finding } from '../../src/engine/result.ts';
import { type Draft, lintBytes } from './draft.ts';
import { keyOf, newFindings } from './same-findings.ts';
import type { VariantKind } from './variant.ts';
import { encodingVariants } from './variants/encodings.ts';
import { figureVariants } from './variants/figures.ts';
import { formatVariants } from './variants/formats.ts';
import { layoutVariants } from './variants/layout.ts';
import { placeVariants } from './variants/places.ts';

export const variantKinds: readonly VariantKind[] = [
  ...encodingVariants,
  ...layoutVariants,
  ...formatVariants,
  ...placeVariants,
  ...figureVariants,
];

/** What changed in what the tool says of a report when only its form did. */
export interface Comparison {
  readonly kind: VariantKind;
  readonly draft: Draft;
  /** What was told and still is. */
  readonly kept: readonly Finding[];
  /** What was told and is not any more. */
  readonly lost: readonly Finding[];
  /** What is told only now. */
  readonly added: readonly Finding[];
  /** Elements whose status is another. */
  readonly elements: readonly string[];
  /** Relations between figures that are no longer seen, or judged otherwise. */
  readonly relations: readonly string[];
}

/** Undefined where the report has nothing that the kind could change. */
export async function compare(kind: VariantKind, draft: Draft): Promise<Comparison | undefined> {
  const variant = await kind.make(draft);
  if (variant === undefined) return undefined;
  const { original = (quote: string) => quote } = variant;
  const result = await lintBytes(variant.name, variant.bytes);
  const key = (finding: Finding) => keyOf({ ...finding, quote: original(finding.quote) });
  const isConcerned = ({ ruleId }: Finding) => !kind.concerns.includes(ruleId);
  const lost = newFindings(result, draft.result, key).filter(isConcerned);
  return {
    kind,
    draft,
    kept: draft.result.findings.filter((finding) => isConcerned(finding) && !lost.includes(finding)),
    lost,
    added: newFindings(draft.result, result, key).filter(isConcerned),
    elements: changedElements(draft.result, result),
    relations: changedRelations(draft.result, result),
  };
}

function changedElements(before: FileResult, after: FileResult): string[] {
  const statuses = new Map(after.checklist.map(({ ruleId, status }) => [ruleId, status]));
  return before.checklist
    .filter(({ ruleId, status }) => statuses.get(ruleId) !== status)
    .map(({ ruleId, status }) => `${ruleId}: ${status} → ${statuses.get(ruleId) ?? 'not told'}`);
}

/**
 * Counted by rule and verdict: which part stands where in an equation is not what matters. Other figures may happen to
 * hold in one relation more.
 */
function changedRelations(before: FileResult, after: FileResult): string[] {
  const [old, now] = [before, after].map(({ reconciliations }) => {
    const counts = new Map<string, number>();
    for (const { ruleId, verdict } of reconciliations) {
      const key = `${ruleId} ${verdict}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }) as [Map<string, number>, Map<string, number>];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) =>
      key.endsWith(' holds') ? (now.get(key) ?? 0) < (old.get(key) ?? 0) : now.get(key) !== old.get(key),
    )
    .map((key) => `${key}: ${old.get(key) ?? 0} → ${now.get(key) ?? 0}`);
}

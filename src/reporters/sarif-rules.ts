import type { RunResult } from '../engine/result.ts';
import type { Texts } from './texts.ts';

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly properties: { readonly tags: readonly string[] };
}

interface KnownRule {
  title: string;
  basis: readonly string[];
}

/** The rules that a result speaks of, ordered by id, with what is known of them from their findings. */
export function sarifRules(result: RunResult, texts: Texts): SarifRule[] {
  const known = new Map<string, KnownRule>();
  for (const file of result.files) {
    for (const { ruleId } of file.suppressed) if (!known.has(ruleId)) known.set(ruleId, { title: '', basis: [] });
    for (const { ruleId, title } of file.checklist) known.set(ruleId, { title, basis: known.get(ruleId)?.basis ?? [] });
    for (const { ruleId, title, basis } of file.findings) known.set(ruleId, { title, basis });
  }
  return [...known].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, rule]) => describe(id, rule, texts));
}

function describe(id: string, { title, basis }: KnownRule, texts: Texts): SarifRule {
  const help = basis.length > 0 ? [texts.basis(basis), texts.explain(id)] : [texts.explain(id)];
  return {
    id,
    shortDescription: { text: title === '' ? id : title },
    help: { text: help.join('\n') },
    properties: { tags: id.split('/').slice(0, 1) },
  };
}

import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Match, PhraseMatcher } from '../phrases/matcher.ts';
import type { MappedText } from '../report/mapped-text.ts';

/** All matches of phrases that most texts do not hold: those whose literal stands nowhere are not looked for. */
export function matchesIn(text: MappedText, phrases: readonly CompiledPhrase[], matcher: PhraseMatcher): Match[] {
  const held = phrases.filter(({ literal }) => text.pairs.holds(literal));
  return held.length === 0 ? [] : matcher.matches(held, text.text);
}

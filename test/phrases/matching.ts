import { compilePhrase, type PhraseParts } from '../../src/phrases/compile.ts';
import { PhraseMatcher } from '../../src/phrases/matcher.ts';
import { fold } from '../../src/report/fold.ts';

/** What a phrase finds in a text, as the text has it after folding. */
export function found(phrase: string, text: string, options: { parts?: PhraseParts; year?: number } = {}): string[] {
  const compiled = compilePhrase(phrase, options.parts ?? {});
  const folded = fold(text);
  return [...new PhraseMatcher(options.year).matches([compiled], folded)].map(({ start, end }) =>
    folded.slice(start, end),
  );
}

import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Range } from '../readers/source.ts';
import type { CheckContext, CheckKind } from './check.ts';
import type { PatternParameters } from './pattern.schema.ts';
import { headingOrEnd } from './place.ts';
import { type CompiledSearch, compileSearch, find } from './search.ts';

interface Compiled {
  readonly search: CompiledSearch;
  readonly mode: 'forbidden' | 'required';
  readonly belongsUnder: readonly CompiledPhrase[];
}

/** Text that must or must not occur: the kind with which an office writes its own rules. */
export const pattern: CheckKind<PatternParameters, Compiled> = {
  name: 'pattern',
  outcomes: ['found', 'missing'],
  placeholders: { quote: 'the words that were found' },
  compile: (parameters, phrase) => {
    const mode = parameters.forbidden === undefined ? 'required' : 'forbidden';
    const search = parameters[mode];
    if (search === undefined) throw new Error('a pattern rule has neither `forbidden` nor `required`');
    return {
      mode,
      search: compileSearch(search, phrase, [mode]),
      belongsUnder: (parameters.belongsUnder ?? []).map((text, index) => phrase(text, ['belongsUnder', index])),
    };
  },
  outcomesOf: ({ mode }) => [mode === 'forbidden' ? 'found' : 'missing'],
  run: ({ search, mode, belongsUnder }, context) => {
    const found = find(search, context);
    if (mode === 'forbidden') {
      return {
        hits: found.map((range) => ({
          outcome: 'found',
          range,
          nearest: [],
          values: { quote: context.report.source.slice(range) },
        })),
      };
    }
    if (found.length > 0) return { hits: [] };
    const range = mentionOf(search, context) ?? headingOrEnd(belongsUnder, context);
    return { hits: [{ outcome: 'missing', range, nearest: [], values: {} }] };
  },
};

/** Where the text speaks of what is required, but without what must stand near it. */
function mentionOf({ near, ...search }: CompiledSearch, context: CheckContext): Range | undefined {
  return near === undefined ? undefined : find(search, context)[0];
}

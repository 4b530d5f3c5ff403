import type { CompiledPhrase } from '../../phrases/compile.ts';
import { requiredWords } from '../../phrases/required.ts';
import type { Range } from '../../readers/source.ts';
import type { CheckContext, CheckKind, Hit, PhraseCompiler } from '../check.ts';
import { findForeignWords } from './foreign-words.ts';
import type { ResidueParameters } from './residue.schema.ts';
import { garbledCharacters, pageNumbers, unfilledFigures } from './residue-marks.ts';
import { type CompiledTrace, SearchedText } from './traces.ts';

interface Compiled {
  readonly traces: readonly CompiledTrace[];
  readonly foreignWords: readonly string[];
}

/** What conversions, web pages, templates and translations leave in a draft. */
export const residue: CheckKind<ResidueParameters, Compiled> = {
  name: 'residue',
  outcomes: ['conversion', 'web', 'placeholder', 'foreign', 'page-number', 'garbled'],
  placeholders: { quote: 'what was left', count: 'in how many places' },
  compile: ({ traces, foreignWords }, phrase) => ({
    traces: traces.map((trace, index) => compileTrace(trace, phrase, index)),
    foreignWords,
  }),
  run: ({ traces, foreignWords }, context) => {
    const { report, matcher } = context;
    const texts = [report.phrases, report.margins].map((text) => new SearchedText(text));
    const once = (outcome: string, places: readonly Range[]) => onceFor(outcome, places, context);
    return {
      hits: [
        ...traces.flatMap((trace) => {
          const places = texts.flatMap((text) => text.placesOf(trace, matcher));
          if (trace.once) return once(trace.outcome, places);
          return places.map((range) => hitAt(trace.outcome, range, context, trace.remove));
        }),
        ...findForeignWords(foreignWords, report).map((range) => hitAt('foreign', range, context)),
        ...unfilledFigures(report).map((range) => hitAt('placeholder', range, context)),
        ...once('page-number', pageNumbers(report)),
        ...once('garbled', garbledCharacters(report)),
      ],
    };
  },
};

function compileTrace(
  { outcome, phrases, except, unless, once, remove }: ResidueParameters['traces'][number],
  phrase: PhraseCompiler,
  at: number,
): CompiledTrace {
  const all = (texts: readonly string[] | undefined, key: string): CompiledPhrase[] =>
    (texts ?? []).map((text, index) => phrase(text, ['traces', at, key, index]));
  return {
    outcome,
    wordings: phrases.map((text, index) => ({
      phrase: phrase(text, ['traces', at, 'phrases', index]),
      required: requiredWords(text),
    })),
    except: all(except, 'except'),
    unless: all(unless, 'unless'),
    once: once ?? false,
    remove: remove ?? false,
  };
}

function hitAt(outcome: string, range: Range, { report }: CheckContext, remove = false): Hit {
  return {
    outcome,
    range,
    nearest: [],
    values: { quote: report.source.slice(range), count: '1' },
    ...(remove ? { fix: { range, text: '' } } : {}),
  };
}

function onceFor(outcome: string, places: readonly Range[], context: CheckContext): Hit[] {
  const [first, ...others] = places.toSorted((a, b) => a.start - b.start);
  if (first === undefined) return [];
  const hit = hitAt(outcome, first, context);
  return [
    {
      ...hit,
      values: { ...hit.values, count: String(others.length + 1) },
      related: others.map((range) => ({ range, message: { zh: '另一处', en: 'another one' } })),
    },
  ];
}

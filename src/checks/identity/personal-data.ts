import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { CheckKind, Hit } from '../check.ts';
import type { PersonalDataParameters } from './personal-data.schema.ts';
import { type NameFrames, namePatterns, privateNames } from './private-names.ts';
import { privateNumbers } from './private-numbers.ts';
import { type Stretch, sentenceMarks, wordsAround } from './stretch.ts';

interface Compiled {
  readonly frames: NameFrames;
  readonly public: readonly CompiledPhrase[];
}

/** What a report that is published must not tell of private persons: names of parties and patients, and their numbers. */
export const personalData: CheckKind<PersonalDataParameters, Compiled> = {
  name: 'personal-data',
  outcomes: ['name', 'identity', 'telephone', 'card', 'plate', 'address'],
  placeholders: { shown: 'the name or number with all but its beginning masked' },
  compile: (parameters, phrase) => ({
    frames: namePatterns(parameters),
    public: parameters.public.map((text, index) => phrase(text, ['public', index])),
  }),
  run: ({ frames, public: honoured }, { report, matcher }) => {
    const { phrases } = report;
    const isHonoured = (name: Stretch) => matcher.matchesAny(honoured, wordsAround(phrases.text, name, sentenceMarks));
    const found = [
      ...privateNames(phrases.text, frames).filter((name) => !isHonoured(name)),
      ...privateNumbers(phrases.text),
    ];
    const hits = found.map(({ outcome, start, end, shown }): Hit => {
      return { outcome, range: phrases.rangeOf(start, end), nearest: [], values: { shown } };
    });
    return { hits };
  },
};

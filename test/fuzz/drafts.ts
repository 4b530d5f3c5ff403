import fc from 'fast-check';
import type { Format } from '../../src/readers/source.ts';
import { fragment } from './fragments.ts';
import { mutated, mutation } from './mutations.ts';
import { framed, seeds } from './seeds.ts';

/** A draft that nobody would write, and the format that it is read as. */
export interface FuzzDraft {
  readonly text: string;
  readonly format: Format;
}

/** Any characters at all, halves of surrogate pairs among them. */
const anyUnicode = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fragment), { maxLength: 30 })
  .map((parts) => parts.join(''));

/** Words that mean something, in an order that means nothing. */
const medley = fc.array(fragment, { maxLength: 300 }).map((parts) => parts.join(''));

/** The same few words again and again: short ones are frequent, 100 000 characters possible. */
const flood = fc
  .record({
    unit: fc.array(fragment, { minLength: 1, maxLength: 4 }),
    magnitude: fc.double({ min: 0, max: 5, noNaN: true }),
    end: fragment,
  })
  .map(({ unit, magnitude, end }) => {
    const piece = unit.join('');
    return piece.repeat(Math.ceil(10 ** magnitude / piece.length)) + end;
  });

const mutant = fc
  .record({ seed: fc.constantFrom(...seeds), mutations: fc.array(mutation, { minLength: 1, maxLength: 12 }) })
  .map(({ seed, mutations }) => mutations.reduce(mutated, seed));

/** Whole drafts: arbitrary characters, medleys and floods of meaningful words, real structures that were damaged. */
export const fuzzDrafts: fc.Arbitrary<FuzzDraft> = fc.record({
  text: fc.oneof(
    { weight: 1, arbitrary: anyUnicode },
    { weight: 2, arbitrary: medley },
    { weight: 1, arbitrary: medley.map(framed) },
    { weight: 1, arbitrary: flood },
    { weight: 1, arbitrary: flood.map(framed) },
    { weight: 4, arbitrary: mutant },
  ),
  format: fc.constantFrom('text', 'markdown'),
});

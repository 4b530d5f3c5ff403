import fc from 'fast-check';
import { fragment } from './fragments.ts';
import { seeds } from './seeds.ts';

/** What may happen to a draft: each takes a text and gives another. */
export interface Mutation {
  readonly kind: (typeof kinds)[number];
  /** Places as shares of the text, in ten-thousandths. */
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

const kinds = ['cut', 'double', 'move', 'swap', 'insert', 'replace', 'flood', 'unwrap', 'shuffle', 'wide'] as const;
const whole = 10_000;
const longest = 100_000;

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  from: fc.nat(whole),
  to: fc.nat(whole),
  put: fc.oneof(fragment, fc.constantFrom(...seeds)),
});

/** The text after a mutation, never longer than 100 000 characters. */
export function mutated(text: string, { kind, from, to, put }: Mutation): string {
  const [start, end] = [from, to].map((share) => Math.floor((share * text.length) / whole)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  const [before, middle, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return {
    cut: () => before + after,
    double: () => before + middle + middle + after,
    move: () => middle + before + after,
    swap: () => before + middle.slice(1, 2) + middle.slice(0, 1) + middle.slice(2) + after,
    insert: () => before + put + middle + after,
    replace: () => before + put + middle.slice(1) + after,
    flood: () => before + put.repeat(1 + Math.floor(from / put.length / 4)) + middle + after,
    unwrap: () => before + middle.replaceAll('\n', put.length > 4 ? '' : put) + after,
    shuffle: () => before + middle.split('\n').reverse().join('\n') + after,
    wide: () => before + middle.replace(/[0-9]/g, wideDigit) + after,
  }
    [kind]()
    .slice(0, longest);
}

function wideDigit(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

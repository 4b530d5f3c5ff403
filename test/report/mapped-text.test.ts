import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPieces } from '../../src/report/fold.ts';
import { type MappedText, MappedTextBuilder } from '../../src/report/mapped-text.ts';

function mapped(text: string): MappedText {
  return foldPieces([{ start: 0, end: text.length }], text);
}

/** A text with at least one character that stays. */
const anyText = fc
  .array(fc.constantFrom('甲', '乙', ' ', '\n', '１', 'ａ', '“', '”', '，', '\u200b'), { maxLength: 20 })
  .map((parts) => `甲${parts.join('')}`);

const textAndStretch = anyText
  .map((source) => ({ source, derived: mapped(source) }))
  .chain(({ source, derived }) =>
    fc
      .tuple(fc.nat(derived.text.length - 1), fc.nat(derived.text.length - 1))
      .map(([one, other]) => ({ source, derived, start: Math.min(one, other), end: Math.max(one, other) + 1 })),
  );

describe('MappedText', () => {
  it('tells where a stretch stands in the source', () => {
    expect(mapped('甲 １ 乙').rangeOf(1, 3)).toEqual({ start: 2, end: 5 });
  });

  it('gives ranges whose slice is the stretch', () => {
    fc.assert(
      fc.property(textAndStretch, ({ derived, start, end }) => {
        expect(derived.slice(derived.rangeOf(start, end))).toBe(derived.text.slice(start, end));
      }),
    );
  });

  it('gives ranges that are not empty and lie in the source', () => {
    fc.assert(
      fc.property(textAndStretch, ({ source, derived, start, end }) => {
        const range = derived.rangeOf(start, end);
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  it('finds the index of each character again', () => {
    fc.assert(
      fc.property(textAndStretch, ({ derived, start, end }) => {
        expect(derived.indexAt(derived.rangeOf(start, end).start)).toBe(start);
      }),
    );
  });

  it('finds the next character from an offset whose own was folded away', () => {
    const derived = mapped('甲  乙 ');
    expect([0, 1, 2, 3, 4, 5].map((offset) => derived.indexAt(offset))).toEqual([0, 1, 1, 1, 2, 2]);
  });

  it('without some characters keeps the places of the others', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const whole = mapped(source);
        const bare = whole.without(/[“”]/g);
        expect(bare.text).toBe(whole.text.replace(/[“”]/g, ''));
        for (let index = 0; index < bare.text.length; index += 1) {
          expect(whole.slice(bare.rangeOf(index, index + 1))).toBe(bare.text[index]);
        }
      }),
    );
  });

  it('may be empty', () => {
    const derived = mapped(' ');
    expect(derived.text).toBe('');
    expect(derived.indexAt(1)).toBe(0);
    expect(derived.slice({ start: 0, end: 1 })).toBe('');
  });
});

describe('a range', () => {
  it('takes whole a character that it begins or ends inside', () => {
    const derived = mapped('甲𠮷乙𠮷丙');
    expect(derived.slice(derived.rangeOf(2, 5))).toBe('𠮷乙𠮷');
  });
});

describe('MappedTextBuilder', () => {
  it('takes characters, stretches of the source and other texts', () => {
    const builder = new MappedTextBuilder();
    expect(builder.last).toBe('');
    builder.push('甲', 3);
    builder.push('五六', 5);
    mapped('  丙').appendTo(builder);
    mapped('').appendTo(builder);
    expect(builder.last).toBe('丙');
    expect(builder.length).toBe(4);
    expect(builder.rangeOf(1, 3)).toEqual({ start: 5, end: 7 });
    const built = builder.build();
    expect(built.text).toBe('甲五六丙');
    expect([0, 1, 2].map((index) => built.rangeOf(index, index + 1).start)).toEqual([3, 5, 6]);
  });
});

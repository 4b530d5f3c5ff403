import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections, type ProposedCorrection } from '../../src/engine/corrections.ts';

function correction(start: number, end: number, text: string): ProposedCorrection {
  return { ruleId: 'test/rule', range: { start, end }, text };
}

describe('applyCorrections', () => {
  it('makes them in the order of the text, whatever order they come in', () => {
    const { text, applied } = applyCorrections('甲,乙、等', [correction(3, 4, ''), correction(1, 2, '，')]);
    expect(text).toBe('甲，乙等');
    expect(applied.map(({ before, after }) => `${before}→${after}`)).toEqual([',→，', '、→']);
  });

  it('makes the first of those that overlap', () => {
    expect(applyCorrections('甲，，乙', [correction(1, 3, '，'), correction(2, 3, '；')]).text).toBe('甲，乙');
    expect(applyCorrections('甲乙', [correction(1, 1, '，'), correction(1, 1, '；')]).text).toBe('甲，乙');
  });

  it('makes those that touch', () => {
    expect(applyCorrections('甲,;乙', [correction(1, 2, '，'), correction(2, 3, '；')]).text).toBe('甲，；乙');
  });

  it.each([
    ['changes a figure', correction(1, 3, '13')],
    ['drops a figure', correction(0, 3, '甲')],
    ['adds a figure', correction(3, 3, '5')],
    ['reaches over a line end', correction(3, 6, '')],
    ['breaks a line', correction(3, 3, '\n')],
    ['changes nothing', correction(0, 3, '甲12')],
  ])('never makes one that %s', (_, unsafe) => {
    expect(applyCorrections('甲12乙\r\n丙', [unsafe])).toEqual({ text: '甲12乙\r\n丙', applied: [] });
  });

  it('keeps what no correction touches', () => {
    const proposed = fc.array(
      fc.record({ start: fc.nat(20), length: fc.nat(4), text: fc.constantFrom('', '，', '。') }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 25, maxLength: 25 }),
        proposed,
        (text, list) => {
          const corrections = list.map(({ start, length, text: after }) => correction(start, start + length, after));
          const { text: corrected, applied } = applyCorrections(text, corrections);
          const grown = applied.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
          expect(corrected.length).toBe(text.length + grown);
          expect(corrected.endsWith(text.slice(24))).toBe(true);
        },
      ),
    );
  });
});

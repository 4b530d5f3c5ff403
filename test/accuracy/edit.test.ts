import { describe, expect, it } from 'vitest';
import { applyEdits, spanOf } from '../../scripts/accuracy/edit.ts';

describe('applyEdits', () => {
  const text = '甲乙丙丁戊';

  it('makes all edits, whatever their order', () => {
    const edits = [
      { start: 4, end: 5, text: '己' },
      { start: 1, end: 2, text: '' },
    ];
    expect(applyEdits(text, edits).text).toBe('甲丙丁己');
    expect(spanOf(edits)).toEqual({ start: 1, end: 5 });
  });

  it('tells where a place stands afterwards', () => {
    const grown = applyEdits(text, [{ start: 1, end: 2, text: '乙乙乙' }]);
    expect(grown.rangeAfter({ start: 1, end: 2 })).toEqual({ start: 1, end: 4 });
    expect(grown.rangeAfter({ start: 0, end: 5 })).toEqual({ start: 0, end: 7 });
    expect(grown.rangeAfter({ start: 3, end: 4 })).toEqual({ start: 5, end: 6 });
    const inserted = applyEdits(text, [{ start: 2, end: 2, text: '新' }]);
    expect(inserted.rangeAfter({ start: 2, end: 2 })).toEqual({ start: 2, end: 3 });
    const removed = applyEdits(text, [{ start: 1, end: 3, text: '' }]);
    expect(removed.rangeAfter({ start: 1, end: 3 })).toEqual({ start: 1, end: 1 });
  });

  it('refuses edits that overlap', () => {
    expect(() =>
      applyEdits(text, [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow(RangeError);
  });
});

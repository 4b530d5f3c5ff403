import { describe, expect, it } from 'vitest';
import { findComments } from '../../src/readers/comments.ts';

describe('findComments', () => {
  it('finds a comment with its range and trimmed text', () => {
    expect(findComments('甲<!-- 乙 -->丙')).toEqual([{ range: { start: 1, end: 11 }, text: '乙' }]);
  });

  it('finds several comments, also over lines', () => {
    const text = '<!--甲-->\n<!-- 乙\n\n丙 -->';
    expect(findComments(text).map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '<!--甲-->',
      '<!-- 乙\n\n丙 -->',
    ]);
  });

  it('takes an opening inside a comment as its text', () => {
    expect(findComments('<!-- 甲 <!-- 乙 -->').map(({ text }) => text)).toEqual(['甲 <!-- 乙']);
  });

  it.each(['', '甲', '<!-- 甲', '甲 -->', '<!--', '<!- 甲 -->', '<!-->'])('finds none in %j', (text) => {
    expect(findComments(text)).toEqual([]);
  });

  it('finds an empty comment', () => {
    expect(findComments('<!---->')).toEqual([{ range: { start: 0, end: 7 }, text: '' }]);
  });
});

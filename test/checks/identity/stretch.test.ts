import { describe, expect, it } from 'vitest';
import {
  clauseMarks,
  sentenceMarks,
  wordsAround,
  wordsBefore,
  wordsBehind,
} from '../../../src/checks/identity/stretch.ts';

const text = '全年学法。\n局里组织培训，县局到场；会后测试。\n下年继续。';
const place = { start: text.indexOf('县局'), end: text.indexOf('县局') + 2 };

describe('the words around a name', () => {
  it('are those of its sentence, or of its clause', () => {
    expect(wordsAround(text, place, sentenceMarks)).toBe('局里组织培训，县局到场');
    expect(wordsAround(text, place, clauseMarks)).toBe('县局到场');
  });

  it('are some of them where no mark ends them', () => {
    const list = '甲'.repeat(1000);
    expect(wordsAround(list, { start: 500, end: 502 }, sentenceMarks)).toHaveLength(402);
    expect(wordsAround(list, { start: 0, end: 1 }, sentenceMarks)).toHaveLength(201);
  });
});

describe('the words beside a name', () => {
  it('are those of its paragraph', () => {
    expect(wordsBefore(text, place.start)).toBe('局里组织培训，');
    expect(wordsBehind(text, place.end)).toBe('到场；会后测试。');
    expect(wordsBehind('县局到场', 2)).toBe('到场');
    expect(wordsBefore('县局到场', 2)).toBe('县局');
  });

  it('are those close by', () => {
    const list = '甲'.repeat(100);
    expect([wordsBefore(list, 50), wordsBehind(list, 50)].map((words) => words.length)).toEqual([40, 40]);
  });
});

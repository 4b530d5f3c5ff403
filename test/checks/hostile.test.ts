import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../src/checks/check.ts';
import { compileSearch, find } from '../../src/checks/search.ts';
import { Facts } from '../../src/facts/facts.ts';
import { compilePhrase } from '../../src/phrases/compile.ts';
import { PhraseMatcher } from '../../src/phrases/matcher.ts';
import type { ReadDocument } from '../../src/readers/block.ts';
import { Source } from '../../src/readers/source.ts';
import { readText } from '../../src/readers/text.ts';
import { buildReport } from '../../src/report/build.ts';
import { growsLinearly } from '../report/growth.ts';

function contextOf(text: string): CheckContext {
  const document: ReadDocument = readText(new Source({ path: '', text, format: 'text', encoding: 'utf-8' }));
  const report = buildReport(document);
  const matcher = new PhraseMatcher(2023);
  return { report, facts: new Facts(report), year: 2023, matcher, ruleId: 'test/rule', reconciliations: [] };
}

describe('a search with hits without end', () => {
  it('holds them against exceptions without end in proportion to the text', () => {
    const search = compileSearch(
      { phrases: ['检查[0-9]{1,3}家'], except: ['问题…{0,3}检查', '家次'] },
      (phrase) => compilePhrase(phrase, {}),
      [],
    );
    const unit = '检查12家企业，发现问题并检查3家，';
    const run = (text: string) => expect(find(search, contextOf(text))).toHaveLength(text.length / unit.length);
    expect(growsLinearly((length) => unit.repeat(length / unit.length), unit.length * 8_000, run)).toBe(true);
  });

  it.each(['sentence', 'clause', 'rest-of-paragraph', 'section'] as const)(
    'asks of what stands around them once, not once a hit: %s',
    (within) => {
      const near = { phrases: ['参加[0-9]{1,3}人'], within };
      const search = compileSearch({ phrases: ['检查'], near }, (phrase) => compilePhrase(phrase, {}), []);
      const run = (text: string) => expect(find(search, contextOf(text))).toEqual([]);
      expect(growsLinearly((length) => '检查'.repeat(length / 2), 20_000, run)).toBe(true);
    },
  );
});

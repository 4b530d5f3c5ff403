import { describe, expect, it } from 'vitest';
import { checkKind } from '../../../src/checks/kinds.ts';
import { builtinRules } from '../../../src/engine/builtin-rules.generated.ts';
import { Facts } from '../../../src/facts/facts.ts';
import { PhraseMatcher } from '../../../src/phrases/matcher.ts';
import type { Report } from '../../../src/report/report.ts';
import { growsLinearly } from '../../report/growth.ts';
import { reportOf } from '../../report/model.ts';
import { draft } from './time-findings.ts';

const length = 20_000;
const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

const hostile: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['years', repeated('2021年')],
  ['annual documents', repeated('2021年工作要点')],
  ['facts', repeated('2021年，办理38件')],
  ['facts in sentences', repeated('2021年，办理38件。')],
  ['headings', repeated('二、2021年工作安排\n\n')],
  ['intentions', repeated('2021年，我局将')],
  ['headings of tasks', repeated('二、2022年重点工作\n\n')],
  ['deadlines in plans', (size) => `二、下一步工作安排\n\n${repeated('力争2021年底前印发，')(size)}`],
  ['acts to come', repeated('依据《突发公共卫生事件应对法》')],
  ['acts in lists', repeated('《医师法》、')],
  ['acts of a month', repeated('2022年3月，宣传《学前教育法》。')],
  ['open titles', repeated('》《医师法》')],
  ['meetings of a month', repeated('2022年3月学习党的二十大精神')],
  ['periods', repeated('本报告期为2021年')],
  ['relative words', repeated('去年今年近年来')],
  ['meetings', repeated('迎接党的二十大')],
  ['whole years', repeated('全年')],
  ['stages of periods', repeated('2020年是“六五”普法收官之年')],
  ['what a year is', repeated('今年是')],
  ['days with dates', repeated('12·14国家宪法日（12月3日）')],
  ['annual days', repeated('第九个国家宪法日')],
];

const rules = builtinRules.rules.filter(({ id }) => id.startsWith('time/'));

describe('hostile text', () => {
  it.each(hostile)('costs no more than its length: %s', async (_, make) => {
    const prepared = new Map<string, { report: Report; facts: Facts }>();
    for (const size of [length, 4 * length]) {
      const report = await reportOf(draft(['一、情况', make(size)], { signed: '2022年11月18日' }));
      const facts = new Facts(report);
      // Facts, and what the report derives, are shared by all rules and have their own tests.
      expect(
        facts.dates.mentions.length + facts.quantities.quantities.length + report.phrases.text.length,
      ).toBeGreaterThan(0);
      report.isInLawTitle({ start: 0, end: 1 });
      prepared.set(make(size), { report, facts });
    }
    const run = (text: string) => {
      const { report, facts } = prepared.get(text) as { report: Report; facts: Facts };
      const context = { report, facts, year: 2022, matcher: new PhraseMatcher(2022), reconciliations: [] };
      for (const { id, check, compiled } of rules) checkKind(check)?.run(compiled, { ...context, ruleId: id });
    };
    expect(rules.length).toBe(8);
    expect(growsLinearly(make, length, run)).toBe(true);
  });
});

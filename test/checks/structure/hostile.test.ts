import { describe, expect, it } from 'vitest';
import { checkKind } from '../../../src/checks/kinds.ts';
import { builtinRules } from '../../../src/engine/builtin-rules.generated.ts';
import { Facts } from '../../../src/facts/facts.ts';
import { PhraseMatcher } from '../../../src/phrases/matcher.ts';
import type { Report } from '../../../src/report/report.ts';
import { growsLinearly } from '../../report/growth.ts';
import { reportOf } from '../../report/model.ts';

const length = 20_000;
const rules = builtinRules.rules.filter(({ id }) => id.startsWith('structure/'));

/** Text of at least so many characters out of repetitions of a piece. */
const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

const hostile: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['first members', repeated('一是甲。')],
  ['second members', repeated('二是甲。')],
  ['members of lists in lists', repeated('一是甲：一是乙；二是丙；二是丁。')],
  ['lonely members, far apart', repeated(`一是${'甲'.repeat(200)}。\n`)],
  ['adverbs that begin lists', repeated('首先，甲。')],
  ['numerals at clauses', repeated('三加强，')],
  ['numbers inside a line', repeated('：（1）；（3）')],
  ['circled numbers', repeated('①③')],
  ['chapters', repeated('一、甲\n三、乙\n')],
  ['items', repeated('（一）甲\n(三)乙\n')],
  ['strayed headings', repeated('（一）甲\n二、乙\n（三）丙\n1)丁\n2.戊\n')],
  ['glued chapters', repeated('甲。二、乙')],
  ['brackets of headings', repeated('(一)甲\n（二）乙\n1.丙\n')],
  ['open quotations', repeated('“一是')],
  ['one sentence', repeated('健全重大项目联席会商机制，每季度邀请法律顾问列席。')],
  ['one sentence a paragraph', repeated('健全重大项目联席会商机制，每季度邀请法律顾问列席。\n')],
  ['one clause', repeated('甲乙丙丁戊己庚辛壬癸，')],
  ['one character', repeated('甲')],
  ['characters and marks', repeated('甲，')],
  [
    'nearly the same',
    (size) =>
      Array.from(
        { length: size / 40 },
        (_, index) => `健全重大项目联席会商机制${String.fromCharCode(0x4e00 + index)}，每季度邀请法律顾问列席会议。`,
      ).join(''),
  ],
  ['figures', repeated('检查462户次、下达118份，立案9件。')],
  ['formulations', repeated('坚持以习近平法治思想为指导，在党的坚强领导下。')],
  ['open brackets', repeated('[bookmark')],
  ['open tags', repeated('<br')],
  ['placeholders', repeated('XX件，×')],
  ['asterisks', repeated('*')],
  ['underscores', repeated('_')],
  ['English', repeated('甲and')],
  ['small letters', repeated('甲and of the ')],
  ['page numbers', repeated('- 3 -\n')],
  ['control characters', repeated('甲\u0001')],
  ['lines without an end', repeated('全年办理行政处罚案件，没有发生行政复议和行\n一、甲\n')],
  ['commas at ends', repeated('全年办理，\n')],
  ['blank lines', repeated('全年办理\n\n')],
];

describe('hostile text', () => {
  it.each(hostile)('costs each check no more than its length: %s', async (_, make) => {
    const reports = new Map<string, Report>();
    for (const size of [length, 4 * length]) {
      const text = make(size);
      const report = await reportOf(`一、情况\n\n${text}`);
      // Series are the report's work, done once and shared.
      expect(report.ordinalSeries.length + report.numberedSeries.length).toBeGreaterThanOrEqual(0);
      reports.set(text, report);
    }
    for (const { id, check, compiled } of rules) {
      const linear = growsLinearly(make, length, (text) => {
        const report = reports.get(text) as Report;
        const context = { report, facts: new Facts(report), year: 2023, matcher: new PhraseMatcher(2023) };
        checkKind(check)?.run(compiled, { ...context, ruleId: id, reconciliations: [] });
      });
      expect(linear, id).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf } from './run-rule.ts';

const whole = '全年办理行政处罚案件12件，罚款31万元。';
const unended = '全年办理行政处罚案件12件，没有发生行政复议和行政诉';

describe('truncated-sentence', () => {
  it.each([
    ['no end mark', [whole, '一、甲', whole, unended, '二、乙', whole], ['unended: 没有发生行政复议和行政诉']],
    [
      'no end mark of an item',
      [`（一）甲。${whole}`, '（二）乙。全年受理争议案件286件，结案279件', `（三）丙。${whole}`],
      ['unended: 结案279件'],
    ],
    [
      'a comma behind whole sentences',
      ['（一）甲。健全领导机制，', `（二）乙。${whole}`],
      ['dangling: 健全领导机制，'],
    ],
    ['a comma at the end', ['一、甲', '全年办理案件12件，', '二、乙', whole], ['dangling: 全年办理案件12件，']],
    ['a conjunction at the end of a heading', ['一、加强组织领导和', '（一）甲', whole], ['dangling: 加强组织领导和']],
    [
      'a comma before items that hold sentences',
      ['（一）甲，主动公开信息，', `（二）乙。${whole}`],
      ['dangling: 主动公开信息，'],
    ],
    ['an adverb at the end', ['一、甲', '争取早部署、早启动，不断', '二、乙', whole], ['dangling: 不断']],
    ['an open bracket', ['一、甲', whole, '全年办理案件（'], ['dangling: 全年办理案件（']],
    [
      'a colon before the next chapter',
      ['一、甲', '重点抓了以下三项工作：', '二、乙', whole],
      ['announcing: 重点抓了以下三项工作：'],
    ],
    ['rare characters, cut short', [`${'𠮷'.repeat(12)}甲，`], [`dangling: ${'𠮷'.repeat(9)}甲，`]],
    ['a colon at the end', ['一、甲', whole, '重点抓了以下三项工作：'], ['announcing: 重点抓了以下三项工作：']],
  ])('sees %s', async (_, lines, findings) => {
    expect(await findingsOf('truncated-sentence', ...lines)).toEqual(findings);
  });

  it.each([
    ['a torn paragraph', ['一、甲', unended, '', '讼案件。', '二、乙', whole]],
    ['a paragraph torn by a page', ['一、甲', whole, unended, '— 6 —', '讼案件，全部办结。', '二、乙', whole]],
    [
      'a half that begins like a paragraph',
      ['一、甲', whole, '全年受理来信来访，没有办结的', '— 6 —', '2022年案件，全部办结。', '二、乙', whole],
    ],
    ['a draft without end marks', ['一、甲', unended, '二、乙', unended, '三、丙', unended, '四、丁', whole]],
    ['items that end with commas', ['一、甲', '1.办理案件12件，', '2.评查案卷30卷，', '3.罚款31万元。']],
    ['a colon before its items', ['一、甲', '重点抓了以下三项工作：', '（一）学习', whole]],
    ['a colon before a list that counts anew', ['（一）甲', '重点抓了以下三项工作：', '一、学习', whole]],
    ['items that end with semicolons', ['一、甲', '1.办理案件12件；', '2.评查案卷30卷；', '二、乙', whole]],
    ['words that end like a conjunction', ['一、推动部门参与', '（一）扩大法律普及', whole]],
    ['a bracket at the end', ['一、甲', '全年办理行政处罚案件12件，罚款31万元（详见附件）', '二、乙', whole]],
    ['a line about an attachment', ['一、甲', whole, '附件：1.行政执法事项目录，2.普法责任清单（2023年版）目录']],
    ['a short line', ['一、甲', whole, '联系人张某，电话见附件']],
  ])('is content with %s', async (_, lines) => {
    expect(await findingsOf('truncated-sentence', ...lines)).toEqual([]);
  });
});

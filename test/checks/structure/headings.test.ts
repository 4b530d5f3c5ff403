import { describe, expect, it } from 'vitest';
import { ordinalNumeral } from '../../../src/report/numbering.ts';
import { findingsOf } from './run-rule.ts';

const torn =
  '我局坚持把法治建设摆在重要位置，党组会议全年专题研究法治工作6次，主要负责人对重点工作亲自部署、对重大问题亲自过问，年度任务全';

/** Items （一） to （十二） with their text. */
const items = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => [`（${ordinalNumeral(from + index)}）子`, '丑。']).flat();

describe('headings', () => {
  it.each([
    ['brackets: (二)', ['（一）甲', '子。', '(二)乙', '丑。', '（三）丙']],
    ['brackets: ( 二 )', ['（一）甲', '子。', '( 二 )乙', '丑。']],
    ['marks: 二.', ['一、甲', '子。', '二.乙', '丑。', '三、丙']],
    ['marks: （二）、', ['（一）甲', '子。', '（二）、乙', '丑。', '（三）丙']],
    ['marks: 2、', ['1.甲', '子。', '2、乙', '丑。', '3.丙']],
    ['marks: 1)', ['（一）甲', '1.子。', '2.丑。', '（二）乙', '1)寅。', '2)卯。']],
    ['marks: 1)', ['1.甲', '（1）子。', '（2）丑。', '2.乙', '1)寅。', '2)卯。']],
    ['strayed: 十三、', ['一、甲', ...items(1, 12), '十三、乙', '子。', '（十四）丙', '丑。', '二、丁', '寅。']],
    ['strayed: 十三、', ['一、甲', ...items(1, 12), '十三、乙', '子。', '二、丁', '寅。']],
    ['strayed: 二、', ['一、甲', '（一）子', '丑。', '二、寅', '卯。', '（三）辰', '巳。', '二、乙', '午。']],
    ['strayed: （二）', ['一、甲', '子。', '（二）乙', '丑。', '三、丙', '寅。']],
    ['strayed: 2)', ['（一）甲', '1.子。', '2)丑。', '3.寅。']],
    ['glued: 二、', ['一、甲', '子丑寅卯。二、存在的问题', '辰巳。', '三、丙']],
    ['glued: 三、', ['一、甲', '子。', '二、乙', '丑寅。三、下一步打算', '卯。']],
    ['glued: （三）', ['一、甲', '（一）子。丑寅。', '（二）卯。辰巳。（三）午。', '（四）未。']],
    ['glued: （一）', ['一、总体情况（一）学习', '全年6次。', '（二）执法', '全年12件。']],
    ['level: 1.', ['一、甲', '（一）子', '1.鼠', '吱。', '2.牛', '哞。', '二、乙', '1.虎', '嗷。']],
    [
      'torn: 一、认真学习宣传贯彻习近平法治思想，推进法治\n政府建设',
      [torn, '部完成，没有遗漏。', '一、认真学习宣传贯彻习近平法治思想，推进法治', '政府建设', '全年学法6次。'],
    ],
  ])('see %s', async (finding, lines) => {
    expect(await findingsOf('headings', ...lines)).toEqual([finding]);
  });

  it.each([
    ['a level of its own', ['1.甲', '（1）子：', '1)丑。', '2)寅。', '（2）卯。']],
    [
      'a chapter left out',
      ['一、甲', '（一）子', '丑。', '（二）寅', '卯。', '三、乙', '（一）辰', '巳。', '四、丙', '午。'],
    ],
    [
      'chapters that changed places',
      ['一、甲', '（一）子', '丑。', '（二）寅', '卯。', '三、乙', '辰。', '二、丙', '午。'],
    ],
    [
      'numbers that run on',
      ['（一）甲', '1.子。', '2.丑。', '（二）乙', '3.寅。', '（三）丙', '4.卯。', '（四）丁', '5.辰。'],
    ],
    ['one way of brackets', ['(一)甲', '子。', '(二)乙', '丑。']],
    ['levels of their own', ['一、甲', '（一）子', '寅。', '二、乙', '1.丑', '卯。']],
    ['one wrong bracket, which is a slip of its own', ['（一）甲', '子。', '（二)乙', '丑。']],
    [
      'a draft set in lines',
      [
        '一、认真学习宣传贯彻习近平法治思想，推进法治',
        '政府建设',
        ...Array.from({ length: 9 }, () => '我局坚持把法治建设摆在重要位置，主要负责人亲自部署重点'),
        '工作。',
      ],
    ],
    [
      'a short heading without a number',
      ['一、认真学习宣传贯彻习近平法治思想，推进法治', '组织领导', '我局全年开会4次。'],
    ],
    ['a list inside a line', ['一、甲', '坚持原则：一、公开。二、公正。', '二、乙', '子。']],
    ['a list inside the last chapter', ['一、甲', '子。', '二、乙', '坚持原则：一、公开。二、公正。三、便民。']],
    ['an enumeration behind a stop', ['一、甲', '检查了医院。二、三级医院全部达标。']],
    ['one chapter that runs into its text', ['一、甲', '子。', '二、乙', '丑。', '三、其他事项。没有其他事项。']],
  ])('are content with %s', async (_, lines) => {
    expect(await findingsOf('headings', ...lines)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf, hitsOf } from './run-rule.ts';

describe('ordinals', () => {
  it.each([
    ['a list told twice over', ['一是甲甲。二是乙乙。一是丙丙。二是丁丁。']],
    ['a list in an item', ['一是抓学习：一是读书；二是听课。二是抓考核。']],
    ['a list in an item whose 一是 stands behind a word', ['一是抓学习，要求一是读书，二是听课；二是抓考核。']],
    ['a list over torn lines', ['一是抓学习，', '全年6次。二是抓考核，', '全年2次。三是抓通报。']],
    ['numbered lines in an item', ['一、工作', '一是抓学习：', '1.读书。', '2.听课。', '二是抓考核。']],
    ['an idiom', ['坚持原则，一是一、二是二。']],
    ['things that look like ordinals', ['一是抓学习；二是三级联动；三级医院全部参与。']],
    ['numbers that run on through sections', ['（一）甲', '1.子。', '2.丑。', '（二）乙', '3.寅。', '4.卯。']],
    ['a quoted list', ['会议提出“要做到：一是公开”的要求，全部落实。']],
    ['one chapter', ['一、工作情况', '全年开会4次。']],
    ['a figure at the start of a line', ['（一）工作', '12.5万人次参加。']],
    ['a draft that breaks off', ['一是抓学习，全年学法6次，组织']],
    ['one member called 其次', ['一是抓学习。其次，抓考核。']],
    ['an adverb that counts nothing', ['首先要加强领导。', '我局首先清理文件，成效好。', '首先，要看到差距。']],
    ['a first member called 首先', ['首先，抓学习；二是抓考核；三是抓通报。']],
    ['a first member called 一方面', ['一方面抓学习；二是抓考核；三是抓通报。']],
    ['a second member called 另一方面', ['一是抓学习；另一方面抓考核；三是抓通报。']],
    [
      '首先 whose list goes on in other words',
      ['首先，加强领导。同时完善制度。', '首先，清理文件。', '最后，公布目录。'],
    ],
    ['a number inside a line before a list', ['（一）甲', '工作有：1.子丑。', '1.寅卯。', '2.辰巳。']],
    ['one number, and one again', ['（一）甲', '1.子丑。', '1.寅卯。']],
    ['a list that begins far behind a number', ['（一）甲', '1.子丑。', '乙'.repeat(3000), '1.寅卯。', '2.辰巳。']],
    ['two numbers inside a line', ['依据规定（见附件），有：（1）甲；（3）丙。']],
    ['parts that hold chapters', ['第一部分 甲', '一、子', '二、丑', '第二部分 乙', '一、寅', '二、卯']],
    ['lists below headings without numbers', ['（一）甲', '学习方面', '1.子丑寅卯。', '执法方面', '1.辰。', '2.巳。']],
    ['grades and seasons', ['工作如下。', '一、二级医院全部纳入。', '三、四季度全部完成。']],
  ])('are content with %s', async (_, lines) => {
    expect(await findingsOf('ordinals', ...lines)).toEqual([]);
  });

  it.each([
    ['一是甲甲。二是乙乙。二是丙丙。三是丁丁。', ['duplicate: 二是']],
    ['一是甲甲。三是丙丙。四是丁丁。', ['skipped: 三是']],
    ['一是甲甲。三是丙丙。二是乙乙。四是丁丁。', ['misplaced: 三是']],
    ['一是甲甲，成效明显。', ['lonely: 一是']],
    ['一是甲甲。一是乙乙。', ['duplicate: 一是']],
    ['一是甲甲：1.子；2.丑。三是丙丙。', ['skipped: 三是']],
    ['一是甲甲；二是乙乙。一是丙丙，成效明显。', ['lonely: 一是']],
    ['一是甲甲。一要乙乙。', ['lonely: 一是', 'lonely: 一要']],
    ['一是甲甲。\n\n一是乙乙。', ['lonely: 一是', 'lonely: 一是']],
    ['二是甲甲。一是乙乙。', ['lonely: 一是']],
    ['一要甲甲，二要乙乙，四要丁丁。', ['skipped: 四要']],
    ['一是甲甲；二是乙乙；三加强丙丙；四是丁丁。', ['unmarked: 三加强']],
    ['一是甲甲；二是乙乙；三加强丙丙。', ['unmarked: 三加强']],
    ['一是甲甲；二完善乙乙。', ['unmarked: 二完善']],
    ['主要是加强组织领导、完善工作机制；二是乙乙；三是丙丙。', ['skipped: 二是']],
    ['一是甲甲；二是乙乙；三是统一要求；三是丁丁。', ['duplicate: 三是']],
    ['采取了措施。首先，加强领导，开会6次。健全制度，落实责任。', ['lonely: 首先，']],
    ['第一，甲甲。第二，乙乙。第二，丙丙。', ['duplicate: 第二，']],
    ['包括：（1）甲；（2）乙；（4）丁；（5）戊。', ['skipped: （4）']],
    ['包括①甲②乙②丙③丁。', ['duplicate: ②']],
  ])('see what is wrong with %s', async (text, findings) => {
    expect(await findingsOf('ordinals', text)).toEqual(findings);
  });

  it.each([
    [['一、甲', '子。', '二、乙', '丑。', '四、丁'], ['skipped: 四、']],
    [['一、甲', '（一）子', '（二）丑', '（二）寅'], ['duplicate: （二）']],
    [['一、甲', '（一）子', '全年6次。', '（一）丑', '全年2次。', '（二）寅'], ['duplicate: （一）']],
    [['一、甲', '（一）子', '全年6次。', '二、乙', '全年2次。'], ['lonely: （一）']],
    [['（一）甲', '1.子丑。', '1.寅卯。', '2.辰巳。'], ['duplicate: 1.']],
    [['（一）甲', '1.子丑。', '（二）乙', '1.寅卯。', '2.辰巳。'], ['lonely: 1.']],
    [['一、甲', '全年学法6次，参加120人次。', '（二）子', '（三）丑'], ['skipped: （二）']],
    [['一、甲', '（一）子', '1.丑。', '2.寅。', '3.卯。', '（三）辰', '（四）巳'], ['skipped: （三）']],
    [['一、甲', '（一）子', '（二）丑', '1.寅。', '2.卯。', '3.辰。', '4.巳。', '（四）午'], ['skipped: （四）']],
    [['一、甲', '（一）子。一是丑，二是丑。', '（二）寅。卯卯，', '辰辰。', '（四）巳。午午。'], ['skipped: （四）']],
  ])('see what is wrong with the headings %j', async (lines, findings) => {
    expect(await findingsOf('ordinals', ...lines)).toEqual(findings);
  });

  it.each([
    [['一、甲', '子。二、乙。', '三、丙']],
    [['一、甲', '（一）子（二）丑', '（三）寅']],
    [['一、甲', '（一）子', '2.丑', '（三）寅']],
    [['二、乙', '子。', '三、丙']],
    [['一、甲', '（一）子', '丑。', '二、寅', '卯。', '（三）辰', '巳。', '二、乙', '午。']],
  ])('leave headings alone that were glued or cut off, or strayed to another level: %j', async (lines) => {
    expect(await findingsOf('ordinals', ...lines)).toEqual([]);
  });

  it('tell once of a member that two lists before it miss', async () => {
    const findings = await findingsOf('ordinals', '二是甲甲。二是乙乙。一是丙丙，二是丁丁；三加强戊戊。');
    expect(findings.filter((finding) => finding.startsWith('unmarked'))).toEqual(['unmarked: 三加强']);
  });

  it('say what belongs there, show the list and the member before', async () => {
    const { result, quote } = await hitsOf('ordinals', '一是甲甲。“二是”乙乙。 二是丙丙。');
    const [hit] = result.hits;
    expect(hit?.values).toMatchObject({ quote: '二是', expected: '三是' });
    expect(hit?.evidence).toBe('一是 二是 二是');
    expect(hit?.related?.map(({ range }) => quote(range))).toEqual(['二是']);
  });
});

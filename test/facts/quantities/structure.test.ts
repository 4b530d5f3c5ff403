import { describe, expect, it } from 'vitest';
import { quantitiesIn, read, told } from './model.ts';

describe('labels', () => {
  it.each([
    ['全年共检查公共场所35家次', '检查公共场所', ''],
    ['其中对学校检查35家次', '学校检查', ''],
    ['医疗机构共35家', '医疗机构', ''],
    ['办结率达100%', '办结率', ''],
    ['完成率100%', '完成率', ''],
    ['办理行政许可35件', '行政许可', ''],
    ['设立35个工作组，开展检查', '设立', '工作组'],
    ['检查“双随机，一公开”单位35家', '检查“双随机，一公开”单位', ''],
    ['查处案件（含上年结转）35件', '查处案件', ''],
    ['一是检查单位35家', '检查单位', ''],
    ['约35家', '', ''],
    ['累计35家', '累计', ''],
    ['接待来访35人次', '接待来访', ''],
  ])('reads what is counted in %s', async (text, left, right) => {
    const [quantity] = await quantitiesIn(`${text}。`);
    expect([quantity?.left, quantity?.right]).toEqual([left, right]);
  });

  it('cuts at the joint between two quantities of one clause', async () => {
    const quantities = await quantitiesIn('新建3个卫生站、配备5名医生和7台设备。');
    expect(quantities.map(({ left, right }) => [left, right])).toEqual([
      ['新建', '卫生站'],
      ['配备', '医生'],
      ['', '设备'],
    ]);
  });

  it('goes on behind a bracket', async () => {
    const quantities = await quantitiesIn('结案80件（一般程序71件，简易程序9件）罚款3万元。');
    expect(quantities.map(({ left }) => left)).toEqual(['结案', '一般程序', '简易程序', '罚款']);
  });

  it('takes no beginning of a word for a unit', async () => {
    const quantities = await quantitiesIn('慰问困难群众35家庭，帮扶12个体工商户，慰问8家企业。');
    expect(quantities.map(({ unit }) => unit)).toEqual(['家']);
  });

  it('takes 及时 and 参与 for words, not for joints', async () => {
    const [first, second] = await quantitiesIn('组织3次培训及时参与5次演练。');
    expect([first?.right, second?.left]).toEqual(['培训及时参与', '培训及时参与']);
  });
});

describe('structure', () => {
  it('numbers paragraphs and sentences as the report does', async () => {
    const { report, facts } = await read('办理3件。办理4件，办理5件。\n\n办理6件。');
    expect(facts.quantities.map(({ paragraph }) => paragraph)).toEqual([1, 1, 1, 2]);
    for (const { range, sentence, paragraph } of facts.quantities) {
      const home = report.sentences[sentence];
      expect(home?.paragraph).toBe(paragraph);
      expect(home && home.range.start <= range.start && range.end <= home.range.end).toBe(true);
    }
  });

  it('tells brackets apart and comes back to the clause outside', async () => {
    const quantities = await quantitiesIn('甲3件（乙2件（丙1件），丁4件）戊5家，（己6件）。');
    expect(quantities.map(({ depth }) => depth)).toEqual([0, 1, 2, 1, 0, 1]);
    expect(quantities.map(({ bracket }) => bracket)).toEqual([0, 1, 2, 1, 0, 3]);
    const [first, , , , fifth] = quantities;
    expect(first?.clause).toBe(fifth?.clause);
    expect(new Set(quantities.map(({ clause }) => clause)).size).toBe(5);
  });

  it.each(['甲3件（乙2件。丙1件。', '甲3件）乙2件。丙1件。'])('is not misled by half a bracket: %s', async (text) => {
    expect((await quantitiesIn(text)).map(({ depth }) => depth)).toEqual([0, 0, 0]);
  });

  it.each([
    ['3家5件', [0]],
    ['3家、5家', [1]],
    ['3家和5家', [1]],
    ['3家，共5家', [2]],
    ['3家：甲5家', [2]],
    ['3家，甲；乙5家', [3]],
    ['3家，甲；乙。丙5家', [4]],
    ['3家。\n\n5家', [5]],
    ['3家（甲5件；乙6件），丙7家', [0, 3, 2]],
    ['3家（甲，乙；丙5件）、丁7家', [0, 1]],
    ['（甲3件；乙）、丙（丁，戊5件）', [1]],
    ['甲3家（乙；丙）5家', [0]],
  ])('separates %s', async (text, expected) => {
    expect((await read(`${text}。`)).facts.separations).toEqual(expected);
  });
});

describe('units that stand elsewhere', () => {
  it.each([
    ['公开信息35条，其中政策解读13，部门会议5件', ['35 条', '13 条', '5 件']],
    ['三类案件分别为12、15和18件', ['3 类', '12 件', '15 件', '18 件']],
    ['两项资金分别为1.2、3.4万元', ['2 项', '12000 元 [11500, 13000)', '34000 元 [33500, 35000)']],
    ['公开信息35条，依据文件2021，拨打12345，见附件2', ['35 条']],
    ['公开信息35条。政策解读13，', ['35 条']],
    ['满意率95%，政策解读13，', ['95 % [94.5, 96)']],
  ])('finds them in %s', async (text, expected) => {
    expect((await quantitiesIn(`${text}。`)).map(told)).toEqual(expected);
  });
});

describe('numbers with spaces between', () => {
  it('are several in a row of a table that lost its lines', async () => {
    const { report, facts } = await read('甲县 40件 32 件 25.00% 21.5%\n乙县 1件 2件 50% 60%');
    expect(facts.quantities.map(({ printed }) => printed)).toEqual([
      '40件',
      '32件',
      '25.00%',
      '21.5%',
      '1件',
      '2件',
      '50%',
      '60%',
    ]);
    for (const { range, printed } of facts.quantities) expect(report.text.slice(range).trim()).toBe(printed);
    expect((await quantitiesIn('甲县 40 32 25.00%')).map(told)).toEqual(['25 % [24.995, 25.01)']);
  });

  it('are one in a sentence', async () => {
    expect((await quantitiesIn('全年办理3 465件，其中１ 2件。')).map(told)).toEqual(['3465 件', '12 件']);
  });
});

describe('tables', () => {
  const table = [
    '| 类别 | 检查（户次） | 罚款（万元） | 占比 | 备注 |',
    '| --- | --- | --- | --- | --- |',
    '| 学校 | 35 | 1.5 | 43.75% | 2021 |',
    '| 医院 | 45 | 2 | 56.25% | 含3家诊所 |',
  ].join('\n');

  it('reads bare numbers with the unit of their column, and knows their cells', async () => {
    const { facts } = await read(table, 'markdown');
    expect(facts.quantities.map(told)).toEqual([
      '35 户次',
      '15000 元 [14500, 16000)',
      '43.75 % [43.745, 43.76)',
      '2021',
      '45 户次',
      '20000 元 [15000, 30000)',
      '56.25 % [56.245, 56.26)',
      '3 家',
    ]);
    expect(facts.quantities.map(({ cell }) => cell && [cell.table, cell.row, cell.column])).toEqual([
      [0, 1, 1],
      [0, 1, 2],
      [0, 1, 3],
      [0, 1, 4],
      [0, 2, 1],
      [0, 2, 2],
      [0, 2, 3],
      [0, 2, 4],
    ]);
    expect(facts.separations).toEqual([2, 2, 2, 3, 2, 2, 2]);
    expect(facts.quantities.map(({ left }) => left)).toEqual([
      ...Array(4).fill('学校'),
      ...Array(3).fill('医院'),
      '含',
    ]);
  });

  it('takes the unit of a row', async () => {
    const { facts } = await read(
      '| 指标 | 数值 |\n| --- | --- |\n| 罚款（万元） | 12 |\n| 办结率（%） | 98.5 |',
      'markdown',
    );
    expect(facts.quantities.map(told)).toEqual(['120000 元 [115000, 130000)', '98.5 % [98.45, 98.6)']);
  });
});

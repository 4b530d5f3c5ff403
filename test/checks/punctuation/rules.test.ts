import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/checks/check.ts';
import { parameterSchemas } from '../../../src/checks/parameters.ts';
import { builtinFiles } from '../../../src/engine/builtin-files.generated.ts';
import { runCheck } from '../run-check.ts';

function run(rule: string, lines: readonly string[]) {
  const file = builtinFiles.files.find(({ id }) => id === `punctuation/${rule}`);
  if (file === undefined) throw new Error(`no rule ${rule}`);
  return runCheck(file.check, file.with, lines);
}

/** Runs a built-in rule over some lines: `outcome words → correction` for each hit. */
async function hits(rule: string, ...lines: string[]): Promise<string[]> {
  const { result, quote } = await run(rule, lines);
  return result.hits.map((hit: Hit) => {
    const correction = hit.fix === undefined ? '' : ` → ${hit.fix.text}`;
    return `${hit.outcome} ${quote(hit.range)}${correction}`;
  });
}

describe('what a message shows', () => {
  it.each([
    ['half-width', '组织学习3次,培训126人次。', { quote: ',', correct: '，' }],
    ['half-width', '落实"双随机"监管。', { quote: '""', correct: '“”' }],
    ['half-width', '甲,乙,丙,丁,戊,己:庚。', { marks: { zh: ', 5 处、: 1 处', en: ', 5, : 1' } }],
    ['spacing', '办理许可 35件。', { quote: '可 3', between: { zh: '数字与汉字', en: 'figures and characters' } }],
    ['brackets', '“做到“两个维护”的要求”', { quote: '“两个维护”', correct: '‘两个维护’' }],
    ['brackets', '《民法典〉和', { mark: { zh: '左书名号《', en: 'opening title mark 《' } }],
  ])('%s: %s', async (rule, text, values) => {
    const { result } = await run(rule, [text]);
    expect(result.hits.map((hit) => hit.values)).toContainEqual(expect.objectContaining(values));
  });
});

describe('punctuation/brackets', () => {
  it.each([
    ['印发东府办[2023]18号文件', ['document-year [2023] → 〔2023〕']],
    ['印发东府办 (2023) 第18号文件', ['document-year (2023) → 〔2023〕']],
    ['依据（2023）东01民初15号判决', []],
    ['出让（2023）12号地块', []],
    ['《关于修改《条例》的决定》', ['nested 《条例》 → 〈条例〉']],
    ['《关于修改<条例>的决定》', ['nested <条例> → 〈条例〉']],
    ['“做到“两个维护”的要求”', ['nested “两个维护”']],
    ['落实“放管服“、”三重一大”', ['reversed “、” → ”、“']],
    ['《《民法典》', ['repeated 《《 → 《']],
    ['《民法典》》', ['repeated 》》 → 》']],
    ['实施规划《2021-2025 年》', ['only-years 《2021-2025 年》']],
    ['《2020—2022年度工作报告》', []],
    ['《民法典〉和', ['mismatched 〉']],
    ['增强“四个意识、坚定“四个自信、', ['unpaired “']],
    ['落实“四个意识。坚定“四个自信。', ['unpaired “', 'unpaired “']],
    ['取值[0,5) x', []],
    ['落实【信访工作条例】', ['no-title-marks 【信访工作条例】 → 《信访工作条例》']],
    [
      '落实「护士条例」〈保密法〉',
      ['no-title-marks 「护士条例」 → 《护士条例》', 'no-title-marks 〈保密法〉 → 《保密法》'],
    ],
    ['落实<护士条例>', ['no-title-marks <护士条例> → 《护士条例》']],
    ['落实“中华人民共和国水法”', ['no-title-marks “中华人民共和国水法” → 《中华人民共和国水法》']],
    ['“民法典”进万家，“护士条例”学习月，【工作亮点】【护士手册】', []],
    ['《关于修改〈护士条例〉的决定》', []],
  ])('%s', async (text, expected) => {
    expect(await hits('brackets', text)).toEqual(expected);
  });

  it('joins the lines of a torn paragraph', async () => {
    expect(await hits('brackets', '认真学习《重大行政决策', '', '程序暂行条例》和相关规定。')).toEqual([]);
  });

  it('names the other marks of a sentence that have no partner', async () => {
    const { result, quote } = await runCheck('brackets', {}, ['增强“四个意识、坚定“四个自信、']);
    expect(result.hits[0]?.related?.map(({ range }) => quote(range))).toEqual(['“']);
  });
});

describe('punctuation/enumeration', () => {
  it.each([
    ['制度、等规章', ['before-closer 、等 → 等']],
    ['甲、等等', ['before-closer 、等 → 等']],
    ['甲、以及乙、及其下属', ['before-closer 、以及 → 以及', 'before-closer 、及 → 及']],
    ['受理、及时办理，分类、等级评定', []],
    ['检查，，整改。。', ['doubled ，， → ，', 'doubled 。。 → 。']],
    ['检查； ；整改', ['doubled ； ； → ；']],
    ['检查，。', ['doubled ，。 → 。']],
    ['检查、，整改', ['adjacent 、，']],
    ['检查,，整改', ['doubled ,， → ，']],
    ['整改。。。', ['doubled 。。。 → ……']],
    ['行不行？！好！！', []],
    ['《甲》、《乙》、《丙》（修订）、《丁》', ['between-titles 》、《']],
  ])('%s', async (text, expected) => {
    expect(await hits('enumeration', text)).toEqual(expected);
  });

  it('leaves the number of a paragraph alone', async () => {
    expect(await hits('enumeration', '一、等待办理的事项', '', '二、及其他', '', '二十一、等候区')).toEqual([]);
  });
});

it('takes words only, nothing that would be a pattern', () => {
  const parse = (name: string, data: unknown) => parameterSchemas[name]?.safeParse(data).success;
  expect(parse('enumeration', { closers: [{ word: '等', unless: ['等级'] }] })).toBe(true);
  expect(parse('enumeration', { closers: [{ word: '(等+)+' }] })).toBe(false);
  expect(parse('enumeration', { closers: [{ word: '等', unless: ['级别'] }] })).toBe(false);
  expect(parse('brackets', { notDocuments: ['.*'] })).toBe(false);
});

describe('punctuation/spacing', () => {
  it.each([
    ['检查 12 家', ['found   → ', 'found   → ']],
    ['合格率98 %，达标率98% 以上', ['found   → ', 'found   → ']],
    ['我局持续推进 法治建设各项工作', ['found  ']],
    ['参加人员：王某某 李某某', []],
    ['运行5G 网络，采用 5G网络，GB18030 编码', []],
    ['医疗机构    12    家', []],
    ['the rule of law', []],
  ])('%s', async (text, expected) => {
    expect(await hits('spacing', `总体平稳有序，${text}`)).toEqual(expected);
  });

  it.each(['1.2 概述', '1 概述', '一、 概述', '附件 名单'])(
    'lets the number of a paragraph stand apart: %s',
    async (text) => {
      expect(await hits('spacing', text)).toEqual([]);
    },
  );

  it('tells a habit once, with a correction for each place', async () => {
    const { result } = await runCheck('spacing', { habitFrom: 3 }, ['2022 年检查 12 家，整改3家。']);
    expect(result.hits).toHaveLength(1);
    expect(result.hits[0]).toMatchObject({ outcome: 'systematic', values: { count: '3' } });
    expect(result.hits[0]?.values.others).toMatchObject({ zh: '；另有 2 处没有空格，前后不一致' });
    expect(result.hits[0]?.alsoFix).toHaveLength(2);
  });

  it('reads the title too', async () => {
    expect(
      await hits('spacing', '东山县水利局关于 2023年法治政府建设情况的报告', '', '县政府：', '', '现报告如下。'),
    ).toEqual(['found   → ']);
  });
});

describe('punctuation/middle-dot', () => {
  it.each([
    ['“12.4”国家宪法日', ['day 12.4']],
    ['12．4宪法宣传周', ['day 12．4']],
    ['4.15 全民国家安全教育日', ['day 4.15']],
    ['“3·15”消费者权益日', []],
    ['宪法宣传12.4万人次，安全支出4.15亿元', []],
    ['宪法宣传支出12.4元、“11.9个消防站”', []],
    ['系统4.15.2版保障国家安全', []],
    ['“八.五”普法规划、十三.五时期', ['plan 八.五', 'plan 十三.五']],
    ['占比十.五，普法', []],
  ])('%s', async (text, expected) => {
    expect(await hits('middle-dot', text)).toEqual(expected);
  });
});

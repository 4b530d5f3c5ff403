import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, hitsOf } from './run-rule.ts';

const passage = '健全重大项目联席会商机制，每季度邀请法律顾问列席局长办公会议';

describe('repetition', () => {
  it('shows both places and where the first stands', async () => {
    const { result, quote } = await hitsOf(
      'repetition',
      '一、甲',
      `${passage}。`,
      '二、乙',
      `我局${passage}，效果好。`,
    );
    const [hit] = result.hits;
    expect(result.hits).toHaveLength(1);
    expect(hit && quote(hit.range)).toBe(passage);
    expect(hit?.values).toMatchObject({ line: { zh: '第 2 行', en: 'line 2' }, length: String(passage.length) });
    expect(hit?.related?.map(({ range }) => quote(range))).toEqual([passage]);
  });

  it('is told of every later place, not of every pair', async () => {
    expect(await findingsOf('repetition', `${passage}。`, `${passage}。`, `${passage}。`)).toHaveLength(2);
  });

  it.each([
    ['a word changed', `${passage.replace('机制', '制度')}`],
    ['a word added', `${passage.replace('每季度', '每个季度')}`],
    ['marks changed', `${passage.replace('，', '。')}`],
  ])('is seen with %s', async (_, changed) => {
    expect(await findingsOf('repetition', '一、甲', `${passage}，成效好。`, '二、乙', `${changed}。`)).toEqual([
      `repeated: ${changed}`,
    ]);
  });

  it.each([
    '全年开展“法律进企业”宣传活动，发放《民法典》读本，接受群众咨询',
    '全年举办执法业务培训4期，参训执法人员126人次',
  ])('of a short sentence is seen in another section: %s', async (sentence) => {
    const lines = ['一、甲', `我局加强管理。${sentence}。`, '二、乙', `继续努力。${sentence}。另有成效。`];
    expect(await findingsOf('repetition', ...lines)).toEqual([`repeated: ${sentence}`]);
  });

  it('of two figures is seen in one paragraph, where nothing gives a reason to say them again', async () => {
    const figures = '全县纳入低保对象3216户，累计发放救助资金1260万元';
    expect(await findingsOf('repetition', `${figures}，惠及群众。${figures}。`)).toEqual([`figures: ${figures}`]);
  });

  it('of figures is seen in one paragraph', async () => {
    const figures = '检查企业462户次、下达通知书118份，立案9件';
    expect(await findingsOf('repetition', `全年${figures}。其中安全领域${figures}。`)).toEqual([`figures: ${figures}`]);
  });

  it.each([
    [
      'formulations',
      [
        '在县委、县政府的坚强领导下，坚持以习近平新时代中国特色社会主义思想为指导，我局努力。',
        '在县委、县政府的坚强领导下，坚持以习近平新时代中国特色社会主义思想为指导，我局努力。',
      ],
    ],
    [
      'titles',
      [
        '印发《东山县水利局重大行政决策事项目录管理和合法性审查实施办法》。',
        '落实《东山县水利局重大行政决策事项目录管理和合法性审查实施办法》。',
      ],
    ],
    ['a heading', [`一、${passage}`, `${passage}。`]],
    [
      'another figure',
      ['组织法律明白人培训4场，参加培训320人次；城关镇', '组织法律明白人培训6场，参加培训410人次；柳溪镇'],
    ],
    [
      'the same end of two sentences of a paragraph',
      ['城关镇建立重大项目联席会商机制并邀请法律顾问列席会议，柳溪镇建立重大项目联席会商机制并邀请法律顾问列席会议。'],
    ],
    ['a short sentence', ['全年没有发生行政复议和行政诉讼案件。', '甲。全年没有发生行政复议和行政诉讼案件。']],
    [
      'a part of a sentence',
      ['经过努力，全年开展执法业务培训，参训执法人员踊跃。', '全年开展执法业务培训，参训执法人员踊跃，成效好。'],
    ],
    [
      'a short sentence of formulations and titles',
      [
        '学习。深入学习贯彻习近平法治思想和党的二十大精神，印发《学习计划》。',
        '落实。深入学习贯彻习近平法治思想和党的二十大精神，印发《学习计划》。',
      ],
    ],
    ['few figures', ['开会3次、检查2次、整改1次。', '开会3次、检查2次、整改1次。']],
  ])('is no matter of %s', async (_, lines) => {
    expect(await findingsOf('repetition', ...lines)).toEqual([]);
  });

  it('is never seen where no words come again', async () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 0x4e00, max: 0x9fa0 }), { minLength: 60, maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(distinct, async (codes) => {
        const text = codes.map((code, index) => String.fromCharCode(code) + (index % 12 === 11 ? '，' : '')).join('');
        const half = Math.floor(text.length / 2);
        expect(await findingsOf('repetition', `甲乙丙丁${text.slice(0, half)}。`, `${text.slice(half)}。`)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('is seen wherever a sentence comes again', async () => {
    const word = fc.constantFrom(...'检查企业办理案件培训人员公示信息评查案卷修订办法梳理清单走访群众化解纠纷');
    const filler = fc.array(word, { minLength: 5, maxLength: 60 }).map((words) => `${words.join('')}。`);
    await fc.assert(
      fc.asyncProperty(filler, filler, filler, async (before, between, after) => {
        const findings = await findingsOf('repetition', `${before}${passage}。`, between, `${after}${passage}。`);
        expect(findings.some((finding) => finding.includes(passage))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

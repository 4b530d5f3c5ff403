import { describe, expect, it } from 'vitest';
import { runCheck } from '../run-check.ts';

interface Hit {
  readonly quote: string;
  readonly right: unknown;
}

async function run(table: object, text: string): Promise<Hit[]> {
  const all = { rows: [{ right: '无', wrong: ['不会出现的字样'] }], formulations: [], enumerations: [], ...table };
  const lines = ['东山县水利局2023年法治政府建设年度报告', '一、主要举措', text];
  const { result, quote } = await runCheck('formulation', { table: all }, lines);
  return result.hits.map(({ range, values }) => ({ quote: quote(range), right: values.right }));
}

const source = '测试';

describe('a near miss of a formulation', () => {
  const right = '科学立法、严格执法、公正司法、全民守法';
  const near = async (text: string, slips = 2, except?: string[]) =>
    (await run({ formulations: [{ right, slips, source, ...(except === undefined ? {} : { except }) }] }, text)).map(
      ({ quote }) => quote,
    );

  it.each([
    '科学立法、严格执法、公平司法、全民守法',
    '科学立法、严格执法、公正司法、全面守法',
    '科学立法、严格执法、公正法、全民守法',
    '科学立法、严格执法、公正司司法、全民守法',
    '科学立法，严格执法、公正司法，全民的守法',
    '科学立“法、严格”执法、公正司发、全民守法',
    '科立法、严格执法、公正司法、全民守法',
    '科立学法、严格执法、公正司法、全民守法',
    '科学立法、严格执法、公正司法、全民法',
  ])('is found whole: %s', async (text) => {
    expect(await near(`坚持${text}，成效明显。`)).toEqual([text]);
  });

  it.each([
    '科学立法、严格执法、公正司法、全民守法',
    '科学立法，严格执法，公正司法，全民守法',
    '“科学立法”“严格执法”“公正司法”“全民守法”',
    '严格执法、公正司法、全民守法',
    '科学立法、严格执法、公正司法',
    '科学立法、民主立法、依法立法，严格执法、公正司法、全民守法',
    '科学立法、严格执法。公正司法、全民守法',
    '科学立法、严格执法、公正司法、全民法治教育',
    '学立法、严格执法、公正司法、全民守法',
    '严格执法',
  ])('is none where the formulation is right, quoted in part or taken apart: %s', async (text) => {
    expect(await near(`坚持${text}，成效明显。`)).toEqual([]);
  });

  it('is told once, however many parts of it are whole, and with the right form', async () => {
    const text = '科学立法、严格执法、公平司法、全民守法。统筹科学立法、规范执法、公正司法、全民守法。';
    const hits = await run({ formulations: [{ right, slips: 2, source }] }, text);
    expect(hits).toEqual([
      { quote: '科学立法、严格执法、公平司法、全民守法', right },
      { quote: '科学立法、规范执法、公正司法、全民守法', right },
    ]);
  });

  it('keeps to the number of slips and to the exceptions', async () => {
    const text = '科学立法、规范执法、公正司法、全民守法。';
    expect(await near(text, 1)).toEqual([]);
    expect(await near(text, 2, ['规范执法'])).toEqual([]);
  });

  it('is found at the beginning and the end of the text', async () => {
    expect(await near('科学立法、严格执法、公平司法、全民守法')).toHaveLength(1);
  });
});

describe('a damaged member of an enumeration', () => {
  const set = (more: object = {}) => ({
    enumerations: [
      {
        name: '“四个意识”',
        members: ['政治意识', '大局意识', '核心意识', '看齐意识'],
        slips: 2,
        atLeast: 3,
        source,
        ...more,
      },
    ],
  });

  it.each([
    ['增强政治意识、大局意识、核心意识、责任意识。', '责任意识', '看齐意识'],
    ['牢固树立政冶意识、大局意识、核心意识、看齐意识。', '政冶意识', '政治意识'],
    ['政治意识、全局意识、核心意识和看齐意识不断增强。', '全局意识', '大局意识'],
    ['政治意识、大局意识、看齐意识、核心思想得到增强。', '核心思想', '核心意识'],
  ])('is found beside the others: %s', async (text, quote, right) => {
    expect(await run(set(), text)).toEqual([{ quote, right }]);
  });

  it.each([
    '增强政治意识、大局意识、核心意识、看齐意识。',
    '增强看齐意识、核心意识、大局意识、政治意识、责任意识。',
    '增强政治意识、大局意识、责任意识。',
    '增强政治意识、大局意识、核心意识。强化责任意识。',
    '增强政治意识、大局意识、核心意识，提升服务水平。',
  ])('is none in %s', async (text) => {
    expect(await run(set(), text)).toEqual([]);
  });

  it('is none where another member that is right stands in its place', async () => {
    expect(await run(set({ accept: ['法治意识'] }), '政治意识、大局意识、核心意识、法治意识。')).toEqual([]);
  });

  it('tells one that is left out of those that want to be whole, but not a part quoted on purpose', async () => {
    const members = ['重要工作亲自部署', '重大问题亲自过问', '重点环节亲自协调', '重要任务亲自督办'];
    const four = set({ name: '“四个亲自”', members, atLeast: 1, whole: true });
    const three = `${members.slice(0, 3).join('、')}。`;
    expect(await run(four, `局长坚持${three}`)).toEqual([{ quote: three.slice(0, -1), right: members.join('、') }]);
    expect(await run(four, `局长坚持${members.slice(0, 2).join('、')}。`)).toEqual([]);
    expect(await run(four, '重大工作亲自部署、重大问题亲自过问。')).toEqual([
      { quote: '重大工作亲自部署', right: '重要工作亲自部署' },
    ]);
  });
});

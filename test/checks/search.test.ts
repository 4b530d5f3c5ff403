import { describe, expect, it } from 'vitest';
import type { SearchParameters } from '../../src/checks/search.schema.ts';
import { runCheck } from './run-check.ts';

/** What a forbidden pattern finds is what the search finds. */
async function found(search: SearchParameters, lines: readonly string[], year?: number): Promise<string[]> {
  const { result, quote } = await runCheck('pattern', { forbidden: search }, lines, year);
  return result.hits.map((hit) => quote(hit.range));
}

const draft = [
  '东山县水利局2023年法治政府建设年度报告',
  '一、主要举措',
  '（一）加强普法宣传。全年开展宣传 6 场。落实“谁执法，谁普法”责任。',
  '（二）规范执法',
  '检查取水单位41家。查办案件3件。落实《关于加强普法工作的意见》。',
  '二、下一步打算',
  '2024年，我局将加强普法。',
];

describe('a search', () => {
  it('finds phrases whatever the spaces, widths and quotation marks', async () => {
    expect(await found({ phrases: ['开展宣传[0-9]{1,3}场', '谁执法，谁普法'] }, draft)).toEqual([
      '开展宣传 6 场',
      '谁执法，谁普法',
    ]);
  });

  it('tells hits in the order of the text, whatever the order of the phrases', async () => {
    expect(await found({ phrases: ['查办案件', '普法宣传'] }, draft)).toEqual(['普法宣传', '查办案件']);
  });

  it('looks in headings, without their numbers', async () => {
    expect(await found({ phrases: ['^规范执法$', '普法'], in: 'headings' }, draft)).toEqual([
      '（一）加强普法宣传',
      '（二）规范执法',
    ]);
  });

  it('looks in text only', async () => {
    expect(await found({ phrases: ['普法'], in: 'text' }, draft)).toEqual(['普法', '普法']);
  });

  it('keeps to what stands under a heading, or not under it', async () => {
    expect(await found({ phrases: ['我局', '41家'], under: ['下一步'] }, draft)).toEqual(['我局']);
    expect(await found({ phrases: ['我局', '41家'], notUnder: ['下一步'] }, draft)).toEqual(['41家']);
  });

  it('leaves out hits that an exception covers or crosses', async () => {
    expect(await found({ phrases: ['普法'], except: ['普法宣传', '将加强普法'] }, draft)).toEqual(['普法']);
  });

  it('leaves out hits whose sentence holds a reason to', async () => {
    expect(await found({ phrases: ['全年开展', '检查取水'], unless: ['[0-9]{1,3}场'] }, draft)).toEqual(['检查取水']);
  });

  it('skips the titles of laws and documents, or looks only there', async () => {
    const all = { phrases: ['普法工作'] };
    expect(await found(all, draft)).toEqual([]);
    expect(await found({ ...all, lawTitles: 'only' }, draft)).toEqual(['普法工作']);
    expect(await found({ ...all, lawTitles: 'count' }, draft)).toEqual(['普法工作']);
  });

  it('leaves out the beginning of the text when asked', async () => {
    expect(await found({ phrases: ['普法'], from: 0.7 }, draft)).toEqual(['普法']);
  });

  it('has no hits when there are fewer than it asks for', async () => {
    expect(await found({ phrases: ['普法'], atLeast: 4 }, draft)).toEqual([]);
    expect(await found({ phrases: ['普法'], atLeast: 3 }, draft)).toHaveLength(3);
  });

  it('knows the report year and its neighbours, and takes any year where it is unknown', async () => {
    expect(await found({ phrases: ['<next-year>年'] }, draft, 2023)).toEqual(['2024年']);
    expect(await found({ phrases: ['<report-year>年'] }, draft, 2023)).toEqual([]);
    expect(await found({ phrases: ['<report-year>年'] }, draft)).toEqual(['2024年']);
  });
});

describe('what must stand near', () => {
  const near = (within: NonNullable<SearchParameters['near']>['within'], more: object = {}): SearchParameters => ({
    phrases: ['加强监管'],
    near: { phrases: ['[0-9]{1,4}家'], within, ...more },
  });
  const text = (...sentences: string[]) => ['一、执法监管', sentences.join('')];

  it.each<[NonNullable<SearchParameters['near']>['within'], string[], number]>([
    ['clause', ['加强监管，检查41家。'], 0],
    ['clause', ['加强监管检查41家。'], 1],
    ['sentence', ['加强监管，检查41家。'], 1],
    ['sentence', ['加强监管。检查41家。'], 0],
    ['next-sentence', ['加强监管。检查41家。'], 1],
    ['next-sentence', ['加强监管。公示结果。检查41家。'], 0],
    ['next-two-sentences', ['加强监管。公示结果。检查41家。'], 1],
    ['rest-of-paragraph', ['检查41家。加强监管。公示结果。'], 0],
    ['rest-of-paragraph', ['加强监管。公示结果。随机选派。检查41家。'], 1],
    ['paragraph', ['检查41家。加强监管。公示结果。'], 1],
    ['section', ['检查41家。加强监管。'], 1],
  ])('within %s of %j: %i hit', async (within, sentences, count) => {
    expect(await found(near(within), text(...sentences))).toHaveLength(count);
  });

  it('may be asked for more than once, and once for so many items of a list', async () => {
    expect(await found(near('section', { atLeast: 2 }), text('加强监管。检查41家。'))).toHaveLength(0);
    expect(await found(near('section', { atLeast: 2 }), text('加强监管。检查41家。抽查9家。'))).toHaveLength(1);
    const four = '加强监管。一是检查41家；二是公示；三是整改；四是通报。';
    expect(await found(near('section', { perItems: 2 }), text(four))).toHaveLength(0);
    expect(await found(near('section', { perItems: 4 }), text(four))).toHaveLength(1);
  });

  it('below a heading leaves out the heading itself', async () => {
    const search: SearchParameters = {
      phrases: ['问题'],
      in: 'headings',
      near: { phrases: ['原因'], within: 'below-heading' },
    };
    expect(await found(search, ['二、问题和原因', '人员不足。'])).toEqual([]);
    expect(await found(search, ['二、问题和原因', '人员不足，原因是编制有限。'])).toEqual(['二、问题和原因']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Citation, findCitations } from '../../src/facts/citations.ts';
import type { Report } from '../../src/report/report.ts';
import { growsLinearly } from '../report/growth.ts';
import { reportOf } from '../report/model.ts';

async function read(text: string): Promise<{ report: Report; citations: readonly Citation[] }> {
  const report = await reportOf(`一、工作情况\n\n${text}`);
  return { report, citations: findCitations(report) };
}

const citationsIn = async (text: string) => (await read(text)).citations;
const titlesIn = async (text: string) => (await citationsIn(text)).map(({ title }) => title);

describe('citations', () => {
  it('are the outer titles, with their places in the source', async () => {
    const { report, citations } = await read('学习《 宪法 》，印发《关于贯彻〈民法典〉的\n\n通知》。');
    expect(citations.map(({ title, holdsTitle }) => `${title} ${holdsTitle}`)).toEqual([
      '宪法 false',
      '关于贯彻《民法典》的通知 true',
    ]);
    expect(report.source.slice((citations[0] as Citation).range)).toBe('宪法');
    expect(report.text.text.slice(citations[0]?.start, citations[0]?.end)).toBe('《宪法》');
  });

  it.each([
    ['落实《甲办法，学习《民法典》《宪法》。', ['民法典', '宪法']],
    ['落实》甲办法，学习《民法典》。', ['民法典']],
    ['《》《宪法》', ['宪法']],
    ['《甲\n乙》，《宪法》。', ['甲乙', '宪法']],
    [`《${'长'.repeat(200)}》《宪法》`, ['宪法']],
  ])('%s: marks left open count as not there', async (text, expected) => {
    expect(await titlesIn(text)).toEqual(expected);
  });

  it('know the act of their title, and that of what they abbreviate', async () => {
    const citations = await citationsIn(
      '《法治政府建设实施纲要（2021-2025年）》（中发〔2021〕33号，以下简称《纲要》）印发后，对照《纲要》和《条例》落实。',
    );
    expect(citations.map(({ title, named }) => [title, named?.act.title])).toEqual([
      ['法治政府建设实施纲要（2021-2025年）', '法治政府建设实施纲要（2021－2025年）'],
      ['纲要', '法治政府建设实施纲要（2021－2025年）'],
      ['纲要', '法治政府建设实施纲要（2021－2025年）'],
      ['条例', undefined],
    ]);
    expect(citations.map(({ abbreviates }) => abbreviates === citations[0])).toEqual([false, true, true, false]);
  });

  it.each([
    ['原《执业医师法》', true],
    ['修订前的《执业医师法》', true],
    ['当时施行的《执业医师法》', true],
    ['原《民法通则》《执业医师法》', true],
    ['原《民法通则》；学习《执业医师法》', false],
    ['依照《执业医师法》', false],
  ])('%s speaks of the past: %s', async (text, former) => {
    expect((await citationsIn(text)).at(-1)?.former).toBe(former);
  });

  it.each([
    ['《东山县河道管理条例》', true],
    ['《全区突发公共卫生事件应急预案》', true],
    ['我省《信访条例》', true],
    ['《城市供水条例》', false],
    ['《城镇垃圾分类条例》', false],
    ['《人力资源市场暂行条例》', false],
    ['《信访条例》', false],
  ])('%s is of a place: %s', async (text, local) => {
    expect((await citationsIn(text))[0]?.local).toBe(local);
  });

  it('lie in order, apart, in pairs of marks, whatever the text', async () => {
    const text = fc.array(fc.constantFrom('《', '》', '〈', '〉', '宪法', '、', '。', '\n\n'), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const { report, citations } = await read(words.join(''));
        let end = 0;
        for (const citation of citations) {
          const cited = report.text.text.slice(citation.start, citation.end);
          expect(cited).toBe(`《${citation.title}》`);
          expect(cited.split('《').length).toBe(cited.split('》').length);
          expect(citation.start).toBeGreaterThanOrEqual(end);
          end = citation.end;
        }
      }),
    );
  });
});

const repeated = (piece: string) => (size: number) => `学习${piece.repeat(Math.ceil(size / piece.length))}`;

const hostile: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['open marks', repeated('《')],
  ['closing marks', repeated('》')],
  ['marks in marks', (size) => `${'《'.repeat(size / 2)}法${'》'.repeat(size / 2)}`],
  ['pairs in an open mark', (size) => `《${repeated('《甲》')(size)}`],
  ['titles', repeated('《甲乙丙丁戊己法》')],
  ['brackets in titles', repeated('《甲（（（2021）（2021）（2021）法》')],
  ['abbreviations', repeated('《甲》简称《乙》')],
  ['words of place', repeated('《市市市县县区区法》')],
];

describe('hostile text', () => {
  it.each(hostile)('costs no more than its length: %s', async (_, make) => {
    const reports = new Map<string, Report>();
    for (const size of [25_000, 100_000]) reports.set(make(size), await reportOf(`一、情况\n\n${make(size)}`));
    expect(growsLinearly(make, 25_000, (text) => findCitations(reports.get(text) as Report))).toBe(true);
  });
});

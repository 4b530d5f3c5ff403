import { describe, expect, it } from 'vitest';
import { runCheck } from './run-check.ts';

const title = { part: 'title', needs: ['organisation', 'year', 'kind'] };
const body = ['一、主要举措', '全年办理许可41件。'];

describe('required-part', () => {
  it.each([
    ['title', '东山县水利局2023年法治政府建设年度报告'],
    ['addressee', '县委、县政府：'],
    ['signature', '东山县水利局'],
    ['date', '2024年1月18日'],
  ])('finds the %s', async (part, expected) => {
    const lines = [
      '东山县水利局2023年法治政府建设年度报告',
      '县委、县政府：',
      ...body,
      '东山县水利局',
      '2024年1月18日',
    ];
    const { result, quote } = await runCheck('required-part', { part }, lines);
    expect(result.hits).toEqual([]);
    expect(result.element?.evidence.map(quote)).toEqual([expected]);
  });

  it('that is missing has its place at a whole character', async () => {
    const placeOf = async (part: string) => {
      const { result, quote } = await runCheck('required-part', { part }, ['𠮷地工作情况。', '全年到过𠮷𠮷']);
      return result.hits.map(({ range }) => quote(range));
    };
    expect(await placeOf('title')).toEqual(['𠮷']);
    expect(await placeOf('signature')).toEqual(['𠮷']);
  });

  it.each([
    ['法治政府建设年度报告', '未写明制发机关、报告年度'],
    ['东山县水利局法治政府建设年度报告', '未写明报告年度'],
    ['2023年法治政府建设年度报告', '未写明制发机关'],
    ['东山县水利局2023年法治政府建设工作总结', '未写明文种“报告”'],
  ])('calls the title %s weak: %s', async (text, reason) => {
    const { result } = await runCheck('required-part', title, [text, ...body]);
    expect(result.element).toMatchObject({ status: 'weak', reason: { zh: reason } });
  });

  it('says where a missing part belongs', async () => {
    const place = async (part: string, lines: readonly string[]) => {
      const { result, quote } = await runCheck('required-part', { part }, lines);
      return result.hits[0] && quote(result.hits[0].range);
    };
    expect(await place('title', body)).toBe('一');
    expect(await place('addressee', ['东山县水利局2023年法治政府建设年度报告', ...body])).toBe(
      '东山县水利局2023年法治政府建设年度报告',
    );
    expect(await place('date', [...body, '东山县水利局'])).toBe('东山县水利局');
    expect(await place('signature', [...body, '2024年1月18日'])).toBe('2024年1月18日');
    expect(await place('signature', body)).toBe('。');
  });
});

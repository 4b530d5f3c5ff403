import { describe, expect, it } from 'vitest';
import { findOpening } from '../../src/report/opening.ts';
import { linesOf, reportOf, sliceOf } from './model.ts';

const title = '东山县水利局2023年度法治政府建设年度报告';
const body = [
  '2023年，我局深入推进法治政府建设，现将有关情况报告如下。',
  '一、主要工作',
  '全年办理案件12件，无一被撤销。',
];

function opening(...head: string[]) {
  const lines = linesOf([...head, ...body]);
  const found = findOpening(lines);
  return {
    title: found.title.map((line) => line.text),
    addressee: found.addressee?.text,
    date: found.date?.date,
    letterhead: found.letterhead?.text,
    next: lines[found.end]?.text,
  };
}

const untitled = { title: [], addressee: undefined, date: undefined, letterhead: undefined, next: body[0] };
const titled = { ...untitled, title: [title] };

describe('the title', () => {
  it('may be one line', () => {
    expect(opening(title)).toEqual(titled);
  });

  it.each([
    ['two', ['东山县水利局', '2023年度法治政府建设年度报告']],
    ['two, torn elsewhere', ['东山县水利局关于2023年度法治政府', '建设情况的报告']],
    ['three', ['东山县水利局', '关于2023年度法治政府建设', '情况的报告']],
  ])('may run over lines: %s', (_, lines) => {
    expect(opening(...lines).title).toEqual(lines);
    expect(opening(...lines).next).toBe(body[0]);
  });

  it('may have spaces inside and around', () => {
    expect(opening('\u3000\u3000东山县水利局 2023 年度', '法 治 政 府 建 设 年 度 报 告').title.join('')).toBe(title);
  });

  it('may be a summary or account of the work', () => {
    expect(opening('2023年依法行政工作总结').title).toEqual(['2023年依法行政工作总结']);
    expect(opening('东山县水利局2023年法治建设工作情况').title).toEqual(['东山县水利局2023年法治建设工作情况']);
  });

  it('may end with a bracket', () => {
    expect(opening(`${title}（送审稿）`).title).toEqual([`${title}（送审稿）`]);
  });

  it('may be absent', () => {
    expect(opening()).toEqual(untitled);
  });

  it('is not a sentence about a report', () => {
    expect(opening('按照要求，现将我局2023年法治政府建设情况报告如下。').title).toEqual([]);
  });

  it('is not a numbered heading', () => {
    expect(opening('一、法治政府建设工作情况').title).toEqual([]);
  });

  it('is taken where it stands last when a page repeats it', () => {
    const { next, ...found } = opening('首页 > 政务公开', title, '来源：东山县水利局', title);
    expect(found.title).toEqual([title]);
    expect(next).toBe(body[0]);
  });

  it('stands below a breadcrumb that names it too', () => {
    expect(opening('当前位置：首页 > 法治政府建设年度报告', title)).toEqual(titled);
  });

  it('stands below letterhead and document number', () => {
    expect(opening('东山县水利局文件', '东水发〔2024〕5号', title).title).toEqual([title]);
    expect(opening('东山县水利局', '东水发〔2024〕5号', title)).toEqual({ ...titled, letterhead: '东山县水利局' });
  });
});

describe('below the title', () => {
  it('stands a date', () => {
    expect(opening(title, '（2024年1月15日）')).toEqual({ ...titled, date: { year: 2024, month: 1, day: 15 } });
  });

  it('stand date and addressee in either order', () => {
    const expected = { ...titled, addressee: '县人民政府：', date: { year: 2024, month: 1, day: 15 } };
    expect(opening(title, '2024年1月15日', '县人民政府：')).toEqual(expected);
  });

  it('may stand a line of metadata', () => {
    expect(opening(title, '发布机构 东山县水利局', '县人民政府：').addressee).toBe('县人民政府：');
  });
});

describe('the addressee', () => {
  it.each([
    '县人民政府：',
    '县委、县政府：',
    '东山县人民政府:',
    '市委依法治市办：',
    '中共东山县委全面依法治县委员会办公室：',
    '县司法局：',
    '县委、县人大常委会、县政府：',
    '各位代表：',
    '省水利厅（法规处）：',
  ])('is %s', (line) => {
    const found = opening(title, line);
    expect(found.addressee).toBe(line.replace(':', '：'));
    expect(found.next).toBe(body[0]);
  });

  it.each([
    '现将2023年法治政府建设情况报告如下：',
    '主要做法如下：',
    '县人民政府',
    '具体情况：',
    '工作中存在以下问题：',
    '我局按照县政府。要求：',
  ])('is not %s', (line) => {
    expect(opening(title, line).addressee).toBeUndefined();
  });

  it('may stand where no title is', () => {
    expect(opening('县人民政府：').addressee).toBe('县人民政府：');
  });

  it('is not looked for in the running text', () => {
    expect(opening(title, ...body, '报送县人民政府：').addressee).toBeUndefined();
  });
});

describe('the opening', () => {
  it('of a Markdown draft ends with its title', async () => {
    const report = await reportOf([`# ${title}`, '', '县人民政府：', '', ...body], 'markdown');
    expect(report.identity.title?.text).toBe(title);
    expect(report.identity.addressee?.text).toBe('县人民政府：');
    expect(sliceOf(report, report.body)?.startsWith('2023年，我局')).toBe(true);
  });

  it('of nothing is nothing', () => {
    expect(findOpening([])).toMatchObject({ title: [], addressee: undefined, end: 0 });
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Reconciliation } from '../../../src/engine/result.ts';
import { BASIS, draft, elements, file, finding, mixedRun, place, run, troubledFile } from '../sample.ts';
import { attribute, elementsBelow, type Page, pageOf, textOf } from './page.ts';

const source = draft();
const sources = new Map([[source.path, source]]);

function inPage(page: Page, selector: string): string[] {
  return page.texts(selector).map((text) => text.replaceAll('\n', ''));
}

/** Every link of the page, each with the element that it leads to. */
function linksOf(page: Page) {
  return page.all('a').map((link) => ({ link, target: page.byId(attribute(link, 'href')?.slice(1) ?? '') }));
}

function sum(): Reconciliation {
  const total = place(source, '2716户次');
  const part = (quote: string, value: string) => ({ ...place(source, quote), role: 'part', value });
  return {
    ...total,
    ruleId: 'figures/sum',
    verdict: 'violated',
    equation: '1830 + 512 = 2342 ≠ 2716',
    members: [{ ...total, role: 'total', value: '2716' }, part('1830户次', '1830'), part('512户次', '512')],
  };
}

describe('the page of one draft', () => {
  const figures = { quantities: 9, holds: 0, violated: 1, undetermined: 0 };
  const { findings, ...rest } = troubledFile(source);
  const sorted = [...findings].sort((one, other) => one.start.offset - other.start.offset);
  const troubled = run([{ ...rest, findings: sorted, figures, reconciliations: [sum()] }]);
  const page = pageOf(troubled, { sources });

  it('is sound, with each id once and no link into the void', () => {
    expect(page.errors).toEqual([]);
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(linksOf(page).filter(({ target }) => target === undefined)).toEqual([]);
  });

  it('says which report it is', () => {
    expect(page.texts('title')).toEqual(['报告 · 法治政府建设年度报告检查结果']);
    expect(inPage(page, 'dl.identity')).toEqual([
      '单位东山县卫生健康局年度2024成文日期2025-01-15文件草稿.md格式Markdown编码UTF-8',
    ]);
  });

  it('shows each element with its mark, and leads to what there is of it', () => {
    const rows = page
      .all('table.checklist')
      .flatMap((table) => elementsBelow(table).filter(({ tagName }) => tagName === 'tr'));
    const texts = rows.map(textOf);
    expect(texts).toHaveLength(12);
    expect(texts[1]).toBe('✓ 有习近平法治思想学习第 5 行 （一）深入学习贯彻习近平法治思想');
    expect(texts).toContain(
      '✗ 缺双随机抽查数据没有双随机抽查的数据；应补在第 7 行“（三）规范执法。”处；最接近：第 7 行 “双随机、一公开”的要求',
    );
    expect(texts).toContain('△ 薄弱不足只有标题，没有内容；第 5 行 （一）深入学习贯彻习近平法治思想');
    expect(texts).toContainEqual(expect.stringMatching(/^○ 豁免署名会签后补/u));
    const links = rows.flatMap((row) => elementsBelow(row).filter(({ tagName }) => tagName === 'a'));
    expect(links.length).toBeGreaterThan(9);
  });

  it('shows the text as it is, line by line', () => {
    expect(page.lines).toEqual(source.text.split('\n'));
    const numbers = elementsBelow(page.all('div.text')[0] as never).flatMap((one) =>
      one.tagName === 'p' ? (attribute(one, 'data-n') ?? []) : [],
    );
    expect(numbers.map(Number)).toEqual(source.text.split('\n').map((_, index) => index + 1));
  });

  it('marks what was found, and numbers lead from there to the finding', () => {
    expect(page.texts('mark.error')).toEqual(['（三）规范执法。', '2716户次']);
    expect(page.texts('mark.related')).toEqual(['影剧院4户次']);
    expect(page.texts('mark.info')).toEqual(['……']);
    const numbers = page.all('a.to-finding').map((link) => attribute(link, 'data-n'));
    expect(numbers).toEqual(['1', '2', '3', '3']);
  });

  it('tells a finding with all that proves it, and links to every place of it', () => {
    const [, first, second] = page.all('li.card') as [never, never, never];
    expect(textOf(first)).toContain('2错误第 7 行element/double-random');
    expect(textOf(first)).toContain(`依据：${BASIS[0]}`);
    expect(textOf(first)).toContain('建议：写明抽查了多少户次');
    expect(textOf(second)).toContain('3错误第 7 行 2716户次figures/sum');
    expect(textOf(second)).toContain('1830 + 512 + 263 + 74 + 37 + 4 = 2720 ≠ 2716');
    expect(textOf(second)).toContain('另见第 7 行（最后一项）：影剧院4户次');
    const targets = elementsBelow(second).filter(({ tagName }) => tagName === 'a');
    expect(targets.map((link) => textOf(page.byId((attribute(link, 'href') ?? '').slice(1)) as never))).toEqual([
      '2716户次',
      '影剧院4户次',
    ]);
  });

  it('stands in the row of its line', () => {
    const [, opening, beside] = page.all('div.row') as [never, never, never];
    expect(textOf(opening)).toContain('省略号');
    expect(textOf(beside)).toContain('各分项之和');
  });

  it('shows the ledger, each figure linked to the text', () => {
    expect(inPage(page, 'table.ledger')[0]).toContain(
      '✗ 不一致总数与分项1830 + 512 = 2342 ≠ 2716总数：2716户次；分项：1830户次、512户次',
    );
    expect(page.markup).toContain('识别数字 9 个，核对关系 1 组：1 组不一致');
  });

  it('counts what was suppressed, with the reasons', () => {
    expect(page.texts('h3')).toContain('已忽略的问题 1');
    expect(inPage(page, 'table.suppressed')[0]).toContain('第 7 行wording/term已核对');
  });

  it('has its headings in order and its landmarks', () => {
    const levels = page.elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    for (const name of ['header', 'main', 'footer']) expect(page.all(name)).toHaveLength(1);
    expect(attribute(page.all('a.skip')[0] as never, 'href')).toBe('#content');
  });

  it('obeys nothing but its own style and script', () => {
    const policy = page.all('meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    const hash = (name: string) =>
      `'sha256-${createHash('sha256')
        .update(page.texts(name)[0] as string)
        .digest('base64')}'`;
    expect(attribute(policy as never, 'content')).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    );
    expect(page.markup).not.toMatch(/ (?:style|on\w+|src)=|url\(|@import/);
  });

  it('shows at first what a screen shows', () => {
    const checked = (one: Page) =>
      one
        .all('input')
        .filter((box) => attribute(box, 'checked') !== undefined)
        .map((box) => attribute(box, 'value'));
    expect(checked(page)).toEqual(['error', 'warning']);
    expect(checked(pageOf(troubled, { sources, minSeverity: 'info' }))).toEqual(['error', 'warning', 'info']);
    expect(checked(pageOf(troubled, { sources, minSeverity: 'error' }))).toEqual(['error']);
  });

  it('counts paragraphs where a file has no lines that one can count', () => {
    const word = pageOf(run([{ ...troubledFile(source), findings: sorted, format: 'docx' }]), { sources });
    expect(word.texts('li.card')[1]).toContain('第 7 段');
    expect(inPage(word, 'dl.identity')[0]).toContain('格式Word');
  });

  it('tells the findings alone where the text is not at hand', () => {
    const alone = pageOf(troubled);
    expect(alone.all('li.card')).toHaveLength(3);
    expect(alone.texts('p.note')).toEqual(['这里没有原文，只列出问题。']);
    expect(linksOf(alone).filter(({ target }) => target === undefined)).toEqual([]);
  });

  it('speaks English to maintainers, and marks what is Chinese', () => {
    const english = pageOf(troubled, { sources, language: 'en' });
    expect(attribute(english.all('html')[0] as never, 'lang')).toBe('en');
    expect(english.texts('h3')).toEqual([
      'Required elements 7/9',
      'The text and what was found in it',
      'Figures',
      'Suppressed findings 1',
    ]);
    expect(english.all('div.lines').every((lines) => attribute(lines, 'lang') === 'zh-CN')).toBe(true);
  });
});

describe('places at which ranges meet', () => {
  it('are one mark with one id, whoever points there', () => {
    const twice = ['甲', '乙'].map((message) => finding(place(source, '抽查经营单位'), { message }));
    const page = pageOf(run([file({ findings: twice })]), { sources });
    expect(page.texts('mark.warning')).toEqual(['抽查经营单位']);
    expect(page.all('a.to-finding')).toHaveLength(2);
  });

  it('are marked on every line that a range reaches', () => {
    const torn = finding(place(source, '…\n\n（三）规范'), {});
    const page = pageOf(run([file({ findings: [torn] })]), { sources });
    expect(page.texts('mark.warning').filter((text) => text !== '')).toEqual(['…', '（三）规范']);
  });
});

describe('the page of several drafts', () => {
  const { result, sources: several } = mixedRun();
  const page = pageOf(result, { sources: several });

  it('begins with what was not checked', () => {
    expect(page.texts('h2').slice(0, 4)).toEqual(['检查未能全部完成', '没有检查的文件', '跳过的文件', '总览']);
    expect(inPage(page, 'section.unchecked')).toEqual([
      '检查未能全部完成.report-lint.yml 第 3 行：未知的规则“figures/summ”',
      '没有检查的文件旧稿.doc：不支持 .doc，请另存为 .docx',
      '跳过的文件标题和开头都不像法治政府建设年度报告会议通知.md',
    ]);
    expect(inPage(page, 'p.summary')).toEqual([
      '检查了 2 个文件 · 错误 2 · 警告 0 · 提示 1 · 跳过 1 · 未能读取 1 · 忽略 1',
    ]);
  });

  it('has a table of files and elements that leads to each draft', () => {
    const rows = elementsBelow(page.byId('overview') as never)
      .filter(({ tagName }) => tagName === 'tr')
      .map(textOf);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/（第三稿修改）\.md东山县卫生健康局2024✓✓✓✗✓△✓✓–○✓201$/u);
    expect(rows[2]).toMatch(/^西河镇\.md✓{11}000$/u);
    expect(page.all('article.draft').map((one) => attribute(one, 'id'))).toEqual(['d1', 'd2']);
    expect(linksOf(page).filter(({ target }) => target === undefined)).toEqual([]);
  });

  it('keeps the places of the drafts apart', () => {
    const two = [troubledFile(draft('甲.md')), troubledFile(draft('乙.md'))];
    const both = pageOf(run(two), { sources: new Map([draft('甲.md'), draft('乙.md')].map((one) => [one.path, one])) });
    const ids = both.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(both.all('li.card')).toHaveLength(6);
  });
});

describe('that nothing was found', () => {
  const well = file({ checklist: elements(source) });
  const praise = (...args: Parameters<typeof run>) => pageOf(run(...args), { sources }).texts('p.well');

  it('is said of a run that has checked all', () => {
    expect(praise([well])).toEqual(['✓ 没有发现问题']);
    const info = finding(place(source, '……'), { severity: 'info' });
    expect(praise([{ ...well, findings: [info] }])).toEqual(['✓ 没有发现错误和警告']);
  });

  it('is not said of what was not checked, or lacks something', () => {
    const skipped = file({ report: null, skipped: { reason: '不是年度报告' } });
    const failed = file({ report: null, error: { code: 'damaged', message: '文件已损坏' } });
    const error = { code: 'bad-rule', message: '规则文件有误' };
    const weak = elements(source, { 'element/title': { status: 'weak', reason: '标题没有年度' } });
    expect(praise([skipped])).toEqual([]);
    expect(praise([well, failed])).toEqual([]);
    expect(praise([well], [error])).toEqual([]);
    expect(praise([])).toEqual([]);
    expect(praise([file({ checklist: weak })])).toEqual([]);
  });

  it('is said of each of several drafts', () => {
    expect(praise([well, { ...well, path: '乙.md' }, troubledFile(source)])).toEqual([
      '✓ 没有发现问题',
      '✓ 没有发现问题',
    ]);
  });
});

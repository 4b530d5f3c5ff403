import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../../src/reporters/html.ts';
import { hasTool } from '../../hooks/tools.ts';
import { draft, file, finding, mixedRun, options, place, run, troubledFile } from '../sample.ts';
import { browserPath, launchBrowser, lowContrasts, open } from './browser.ts';

const source = draft();

/** A draft with two errors, a warning that overlaps one of them, and an info. */
function onePage(): string {
  const { findings, ...rest } = troubledFile(source);
  const overlapping = finding(place(source, '经营单位2716'), { ruleId: 'wording/term', message: '交叠' });
  const all = [...findings, overlapping].sort((one, other) => one.start.offset - other.start.offset);
  return html(run([{ ...rest, findings: all }]), options({ sources: new Map([[source.path, source]]) }));
}

function severalPage(): string {
  const { result, sources } = mixedRun();
  return html(result, options({ sources, minSeverity: 'info' }));
}

describe.skipIf(!hasTool(browserPath))('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('the page asks for nothing and complains of nothing', async () => {
    for (const markup of [onePage(), severalPage()]) {
      const { page, complaints, requests } = await open(browser, markup);
      expect(await page.locator('#filters').isVisible()).toBe(true);
      expect(requests).toEqual([page.url()]);
      expect(complaints).toEqual([]);
    }
  });

  it('what a draft holds is text and runs nowhere', async () => {
    const attack = '<script>document.title = "坏"</script><img src=x onerror="document.title = 1"></script>';
    const evil = draft('坏<b>.md', `# 报告\n\n${attack}\n`);
    const faults = [finding(place(evil, '<img src=x'), { message: attack, ruleId: attack, evidence: attack })];
    const markup = html(
      run([file({ path: evil.path, findings: faults })]),
      options({ sources: new Map([[evil.path, evil]]) }),
    );
    const { page, complaints, requests } = await open(browser, markup);
    expect(await page.locator('.lines p[data-n="3"]').textContent()).toBe(attack);
    expect(await page.locator('.card .message').textContent()).toBe(attack);
    expect(await page.title()).toBe('报告 · 法治政府建设年度报告检查结果');
    expect(await page.locator('img').count()).toBe(0);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('nothing would run even if it came in unescaped', async () => {
    const broken = onePage().replace('<main', '<script>document.title = "坏"</script><main');
    const { page, complaints } = await open(browser, broken);
    expect(await page.title()).not.toBe('坏');
    expect(complaints.join()).toContain('Content Security Policy');
  });

  it('findings are filtered with the keyboard, and what is shown is announced', async () => {
    const { page } = await open(browser, onePage());
    const visible = () => page.locator('.card:visible').count();
    const status = page.getByRole('status');
    expect([await visible(), await status.textContent()]).toEqual([3, '显示 3 个问题，共 4 个']);
    expect(await page.locator('mark.info').count()).toBe(0);
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
    expect([await visible(), await status.textContent()]).toEqual([4, '显示 4 个问题，共 4 个']);
    expect(await page.locator('mark.info').allTextContents()).toEqual(['……']);
    await page.keyboard.press('Tab');
    for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
    expect(await page.locator('select').inputValue()).toBe('figures/sum');
    expect(await page.locator('.card:visible').getAttribute('data-rule')).toBe('figures/sum');
    expect(await status.textContent()).toBe('显示 1 个问题，共 4 个');
    expect(await page.locator('.to-finding:visible').count()).toBe(2);
  });

  it('marks follow the filters: behind a hidden error the warning below it shows', async () => {
    const { page } = await open(browser, onePage());
    expect(await page.locator('mark.error').allTextContents()).toEqual(['（三）规范执法。', '2716', '户次']);
    expect(await page.locator('mark.warning').allTextContents()).toEqual(['经营单位']);
    await page.getByLabel(/错误/).uncheck();
    expect(await page.locator('mark.error, mark.related').count()).toBe(0);
    expect(await page.locator('mark.warning').allTextContents()).toEqual(['经营单位', '2716']);
  });

  it('links lead to the text and light all of the place, and back to the finding', async () => {
    const { page } = await open(browser, onePage(), { viewport: { width: 1000, height: 300 } });
    await page.locator('.card', { hasText: '各分项之和' }).locator('.place a').click();
    expect(await page.locator('.lit').allTextContents()).toEqual(['2716', '户次']);
    await expect.poll(() => page.locator('.lit').first().evaluate(isInView)).toBe(true);
    await page.locator('.to-finding[data-n="4"]').first().click();
    expect(page.url()).toMatch(/#d1f4$/);
    expect(await page.locator('.card:target .message').textContent()).toContain('各分项之和');
    await expect.poll(() => page.locator('.card:target').evaluate(isInView)).toBe(true);
  });

  it('everything is there without scripts', async () => {
    const { page } = await open(browser, onePage(), { javaScriptEnabled: false });
    expect(await page.locator('.card:visible').count()).toBe(4);
    expect(await page.locator('mark.info').count()).toBe(1);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.locator('.card .place a').last().click();
    expect(page.url()).toMatch(/#d1-\d+$/);
  });

  it.each(['light', 'dark'] as const)('its %s colours can be read', async (colorScheme) => {
    for (const markup of [onePage(), severalPage()]) {
      const { page } = await open(browser, markup, { colorScheme });
      await page.getByLabel(/提示/).check();
      expect(await lowContrasts(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await lowContrasts(page)).toEqual([]);
    }
  });

  it.each([320, 390, 800, 1600])('a window of %i pixels shows it without scrolling sideways', async (width) => {
    for (const markup of [onePage(), severalPage()]) {
      const { page } = await open(browser, markup, { viewport: { width, height: 800 } });
      const wide = await page.locator('html').evaluate((root) => root.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });

  it('findings stand beside the text where there is room, else below it', async () => {
    const besideAt = async (width: number) => {
      const { page } = await open(browser, onePage(), { viewport: { width, height: 800 } });
      const row = page.locator('.row', { has: page.locator('.card:visible') }).first();
      const lines = await row.locator('.lines').boundingBox();
      const cards = await row.locator('.cards').boundingBox();
      return (cards?.x ?? 0) >= (lines?.x ?? 0) + (lines?.width ?? 0);
    };
    expect([await besideAt(1280), await besideAt(500)]).toEqual([true, false]);
  });

  it('it prints on A4, without what only a screen needs', async () => {
    const { page } = await open(browser, onePage());
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('fieldset, select, .skip').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('status').isVisible()).toBe(true);
  });
});

/** In the page: an element of it, whose types are not those of this program. */
function isInView(element: { getBoundingClientRect(): { top: number; bottom: number } }): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && top < (globalThis as unknown as { innerHeight: number }).innerHeight && bottom > 0;
}

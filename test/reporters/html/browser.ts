import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** Debian's; no browser is ever downloaded. */
export const browserPath = '/usr/bin/chromium';

export function launchBrowser(): Promise<Browser> {
  const off = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'];
  const args = ['--headless', '--no-sandbox', '--no-first-run', ...off.map((name) => `--disable-${name}`)];
  return chromium.launch({ executablePath: browserPath, args });
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors of scripts, and all that the browser complains of: what the policy forbids, too. */
  readonly complaints: readonly string[];
  /** The addresses of all that was asked for. */
  readonly requests: readonly string[];
}

/** Opens markup as the file that a user would open. */
export async function open(browser: Browser, markup: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'report-lint-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, '报告.html');
  writeFileSync(file, markup);
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, complaints, requests };
}

/**
 * The texts of a page whose contrast to what lies behind them is below 4.5, with the contrast. The function runs in the
 * page and therefore refers to nothing outside itself.
 */
export function lowContrasts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the types of a document are not those of this program
    const view = globalThis as any;
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const linear = (value: number) =>
      value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const luminance = ([red = 0, green = 0, blue = 0]: number[]) =>
      0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const behind = (element: any): number[] => {
      const color = channels(view.getComputedStyle(element).backgroundColor);
      if (color[3] !== 0 || element.parentElement === null) return color;
      return behind(element.parentElement);
    };
    const low: string[] = [];
    for (const element of view.document.querySelectorAll('body *')) {
      const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
      if (!text || element.getClientRects().length === 0 || element.tagName === 'OPTION') continue;
      const pair = [channels(view.getComputedStyle(element).color), behind(element)]
        .map(luminance)
        .sort((a, b) => b - a);
      const contrast = ((pair[0] as number) + 0.05) / ((pair[1] as number) + 0.05);
      if (contrast < 4.5) low.push(`${contrast.toFixed(2)} ${element.className} ${element.textContent.slice(0, 20)}`);
    }
    return low;
  });
}

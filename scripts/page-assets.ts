/**
 * The style and the script of the HTML report as a module. Their hashes are made here: the page allows these two and
 * nothing else, so that nothing in a draft could run even if it got in unescaped.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import type { Asset, PageAssets } from '../src/reporters/html/page-assets.ts';
import { moduleText } from './generated-module.ts';

const folder = fileURLToPath(new URL('../src/reporters/html/', import.meta.url));

/** Office computers are seldom new. */
const target = ['chrome80', 'firefox78', 'safari15'];

export async function buildPageAssets(): Promise<void> {
  const value: PageAssets = { style: await asset('page.css', 'css'), script: await asset('page.js', 'js') };
  const text = moduleText({
    madeBy: 'scripts/page-assets.ts from page.css and page.js',
    constant: 'pageAssets',
    type: 'PageAssets',
    typeFile: './page-assets.ts',
    value,
  });
  writeFileSync(`${folder}page-assets.generated.ts`, text);
}

async function asset(file: string, loader: 'css' | 'js'): Promise<Asset> {
  const { code } = await transform(readFileSync(folder + file, 'utf8'), { loader, target, minify: true });
  const text = code.trim();
  if (/<\/(?:style|script)/i.test(text)) throw new Error(`${file} ends its own element`);
  return { text, source: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CharacterMapTable } from '../../src/readers/pdf/character-map-table.ts';

/** Those of simplified Chinese; no writer of such files uses UTF-8 or UTF-32 as the code of a font. */
const wanted = /^(?:Adobe-GB1|GB|UniGB-UCS2|UniGB-UTF16).*\.bcmap$/;

/** The character maps of Adobe, in the packed form of pdf.js. */
export function compileCharacterMaps(): CharacterMapTable {
  const folder = join(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))), 'cmaps');
  const names = readdirSync(folder)
    .filter((name) => wanted.test(name))
    .sort();
  const maps = names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')] as const);
  return { licence: readFileSync(join(folder, 'LICENSE'), 'utf8'), maps: Object.fromEntries(maps) };
}

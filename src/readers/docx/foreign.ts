import type { Bilingual } from '../bilingual.ts';
import { emptyFile } from '../decode.ts';
import { encrypted, foreign } from './refusals.ts';

interface Kind {
  readonly begins: string;
  readonly is: Bilingual;
}

const kinds: readonly Kind[] = [
  { begins: '%PDF', is: { zh: 'PDF 文件', en: 'a PDF file' } },
  { begins: '{\\rtf', is: { zh: 'RTF 文件', en: 'an RTF file' } },
  { begins: '\x89PNG', is: { zh: 'PNG 图片', en: 'a PNG image' } },
  { begins: '\xff\xd8\xff', is: { zh: 'JPEG 图片', en: 'a JPEG image' } },
  { begins: 'Rar!', is: { zh: 'RAR 压缩包', en: 'a RAR archive' } },
  { begins: "7z\xbc\xaf'\x1c", is: { zh: '7z 压缩包', en: 'a 7z archive' } },
];
const zip = 'PK';
const compound = '\xd0\xcf\x11\xe0';

/** Files that old versions of Office wrote hold streams, of which one tells the kind. */
const streams: readonly { readonly name: string; readonly is: Bilingual }[] = [
  { name: 'Workbook', is: { zh: '旧版 Excel 表格（.xls）', en: 'an old Excel workbook (.xls)' } },
  {
    name: 'PowerPoint Document',
    is: { zh: '旧版 PowerPoint 演示文稿（.ppt）', en: 'an old PowerPoint presentation (.ppt)' },
  },
];

/** @throws UnreadableError when the bytes are no zip archive, which every Word document is: it says what they are. */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw emptyFile();
  if (beginsWith(bytes, zip)) return;
  if (beginsWith(bytes, compound)) throw oldOffice(bytes);
  const known = kinds.find(({ begins }) => beginsWith(bytes, begins));
  if (known !== undefined) throw foreign(known.is);
  const head = new TextDecoder().decode(bytes.subarray(0, 1024));
  if (/<html|<!doctype html|mime-version:/i.test(head)) throw foreign({ zh: '网页（HTML）', en: 'a web page (HTML)' });
  if (/^\s*<\?xml/.test(head)) throw foreign({ zh: 'XML 文件', en: 'an XML file' });
  throw foreign({ zh: '其他格式的文件，不是 Word 文档', en: 'another kind of file, not a Word document' });
}

function oldOffice(bytes: Uint8Array) {
  if (hasStream(bytes, 'EncryptedPackage')) return encrypted();
  const other = streams.find(({ name }) => hasStream(bytes, name));
  return foreign(
    other?.is ?? { zh: '旧版 Word（.doc）或 WPS（.wps）文件', en: 'an old Word (.doc) or WPS (.wps) file' },
  );
}

function beginsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));
}

/** Entries of the directory of a compound file are so long, and stand at multiples of it. */
const entryLength = 128;

/** Looks for the name of a stream where names stand: in UTF-16, at the beginning of an entry, with its length. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const units = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = entryLength * 4; at + entryLength <= bytes.length; at += entryLength) {
    if (bytes[at + 64] === units.length + 2 && units.every((unit, index) => bytes[at + index] === unit)) return true;
  }
  return false;
}

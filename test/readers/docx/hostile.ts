import { strToU8, zipSync } from 'fflate';
import { docxBytes, type Parts, p, partXml, zipBytes } from './documents.ts';

/** A file that must be refused, or read without harm, and how. */
export interface Hostile {
  readonly is: string;
  readonly bytes: () => Uint8Array;
  /** Code of the refusal and words of its message; undefined where the document is read. */
  readonly refused?: readonly [code: string, message: string];
}

const document = 'word/document.xml';
const sound = () => docxBytes(p('东山县水利局2024年法治政府建设年度报告'));
const xmlBytes = (xml: string) => zipBytes({ [document]: xml });
const packaged = (name: string) => zipBytes({ '[Content_Types].xml': '<Types/>', [name]: '<x/>' });

/** An archive whose record at an offset of a signature is changed. */
function patched(bytes: Uint8Array, signature: number, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) if (view.getUint32(at, true) === signature) change(view, at);
  return copy;
}

const central = 0x02014b50;
const end = 0x06054b50;
const local = 0x04034b50;

/** A compound file of old Office that has a stream of that name in its directory. */
function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * (2 + Math.ceil(streams.length / 4)));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of ['Root Entry', ...streams].entries()) {
    const at = 512 + 128 * index;
    for (const [unit, character] of [...name].entries()) bytes[at + 2 * unit] = character.charCodeAt(0);
    bytes[at + 64] = 2 * name.length + 2;
  }
  return bytes;
}

function twice(first: string, second: string): Uint8Array {
  const bytes = zipBytes({ [first]: partXml('document', ''), ['x'.repeat(second.length)]: partXml('document', '') });
  const text = Buffer.from(bytes).toString('latin1').replaceAll('x'.repeat(second.length), second);
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

function nested(depth: number, open: string, close: string): Uint8Array {
  return docxBytes(open.repeat(depth) + p('甲') + close.repeat(depth));
}

const numbered = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
const wordy = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${'%1'.repeat(20_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const withParts = (parts: Parts) => docxBytes(p('甲'), parts);
const unreadable = '无法解压';
const notXml = '不是合法的 XML';
const notZip = '压缩包目录不完整';

export const hostile: readonly Hostile[] = [
  { is: 'no bytes', bytes: () => new Uint8Array(), refused: ['empty-file', '文件是空的'] },
  { is: 'no text', bytes: () => docxBytes(p('') + p(' 　')), refused: ['empty-file', '文件是空的'] },
  { is: 'no body', bytes: () => xmlBytes(partXml('document', '')), refused: ['empty-file', '文件是空的'] },
  { is: 'plain text', bytes: () => strToU8('东山县水利局\n'), refused: ['unsupported-format', '不是 Word 文档'] },
  { is: 'a page', bytes: () => strToU8('<html><body>甲</body></html>'), refused: ['unsupported-format', '网页'] },
  { is: 'RTF', bytes: () => strToU8('{\\rtf1 a}'), refused: ['unsupported-format', 'RTF'] },
  { is: 'PDF', bytes: () => strToU8('%PDF-1.7\n'), refused: ['unsupported-format', 'PDF'] },
  { is: 'flat XML', bytes: () => strToU8('<?xml version="1.0"?><pkg/>'), refused: ['unsupported-format', 'XML 文件'] },
  { is: 'a picture', bytes: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47), refused: ['unsupported-format', 'PNG'] },
  { is: 'old Word', bytes: () => compound('WordDocument'), refused: ['unsupported-format', '旧版 Word（.doc）或 WPS'] },
  { is: 'old Excel', bytes: () => compound('Workbook'), refused: ['unsupported-format', '旧版 Excel'] },
  { is: 'a cut compound file', bytes: () => compound().slice(0, 9), refused: ['unsupported-format', '旧版 Word'] },
  {
    is: 'a password',
    bytes: () => compound('EncryptionInfo', 'DataSpaces', 'Version', 'EncryptedPackage'),
    refused: ['encrypted-file', '有打开密码'],
  },
  { is: 'Excel', bytes: () => packaged('xl/workbook.xml'), refused: ['unsupported-format', 'Excel'] },
  { is: 'PowerPoint', bytes: () => packaged('ppt/presentation.xml'), refused: ['unsupported-format', 'PowerPoint'] },
  { is: 'OpenDocument', bytes: () => packaged('content.xml'), refused: ['unsupported-format', 'OpenDocument'] },
  { is: 'pictures', bytes: () => zipBytes({ 'a.png': 'x' }), refused: ['unsupported-format', '压缩包'] },
  { is: 'an empty archive', bytes: () => zipSync({}), refused: ['unsupported-format', '压缩包'] },
  { is: 'no document part', bytes: () => packaged('word/styles.xml'), refused: ['damaged-file', '缺少正文'] },
  { is: 'another root', bytes: () => xmlBytes('<html/>'), refused: ['unsupported-format', '不是 Word 文档'] },
  { is: 'its first half', bytes: () => sound().slice(0, 200), refused: ['damaged-file', notZip] },
  { is: 'four bytes', bytes: () => sound().slice(0, 4), refused: ['damaged-file', notZip] },
  {
    is: 'a directory elsewhere',
    bytes: () => patched(sound(), end, (view, at) => view.setUint32(at + 16, 0xfffffff0, true)),
    refused: ['damaged-file', notZip],
  },
  {
    is: 'fewer entries than it says',
    bytes: () => patched(sound(), end, (view, at) => view.setUint16(at + 10, 7, true)),
    refused: ['damaged-file', notZip],
  },
  {
    is: 'a million entries',
    bytes: () => patched(sound(), end, (view, at) => view.setUint16(at + 10, 0xffff, true)),
    refused: ['too-large', '文件过多'],
  },
  {
    is: 'a name that goes on beyond the directory',
    bytes: () => patched(sound(), central, (view, at) => view.setUint16(at + 28, 0xffff, true)),
    refused: ['damaged-file', notZip],
  },
  {
    is: 'a part elsewhere',
    bytes: () => patched(sound(), central, (view, at) => view.setUint32(at + 42, 0x7ffffff0, true)),
    refused: ['damaged-file', unreadable],
  },
  {
    is: 'a part without its head',
    bytes: () =>
      patched(sound(), local, (view, at) => view.setUint32(at, 0, true))
        .fill(0x50, 0, 1)
        .fill(0x4b, 1, 2),
    refused: ['damaged-file', unreadable],
  },
  {
    is: 'a flipped bit',
    bytes: () => patched(sound(), local, (view, at) => view.setUint8(at + 60, view.getUint8(at + 60) ^ 4)),
    refused: ['damaged-file', unreadable],
  },
  {
    is: 'a wrong checksum',
    bytes: () => patched(sound(), central, (view, at) => view.setUint32(at + 16, 1, true)),
    refused: ['damaged-file', unreadable],
  },
  {
    is: 'a part that is shorter than it says',
    bytes: () => patched(sound(), central, (view, at) => view.setUint32(at + 24, 5_000, true)),
    refused: ['damaged-file', unreadable],
  },
  {
    is: 'a part that is longer than it says',
    bytes: () => patched(sound(), central, (view, at) => view.setUint32(at + 24, 50, true)),
    refused: ['unsafe-file', '比它声明的大'],
  },
  {
    is: 'a part that says it is huge',
    bytes: () => patched(sound(), central, (view, at) => view.setUint32(at + 24, 0xfffffff0, true)),
    refused: ['too-large', '32 MiB'],
  },
  {
    is: 'encrypted parts',
    bytes: () => patched(sound(), central, (view, at) => view.setUint16(at + 8, 1, true)),
    refused: ['encrypted-file', '有打开密码'],
  },
  {
    is: 'another way of packing',
    bytes: () => patched(sound(), central, (view, at) => view.setUint16(at + 10, 12, true)),
    refused: ['unsafe-file', '压缩方法'],
  },
  { is: 'the document twice', bytes: () => twice(document, document), refused: ['unsafe-file', '出现两次'] },
  {
    is: 'the document twice, in capitals',
    bytes: () => twice(document, 'WORD/Document.xml'),
    refused: ['unsafe-file', '出现两次'],
  },
  {
    is: 'a path upwards',
    bytes: () => zipBytes({ [document]: partXml('document', ''), '../../x': 'x' }),
    refused: ['unsafe-file', '越出目录'],
  },
  {
    is: 'a path from the root',
    bytes: () => zipBytes({ [document]: partXml('document', ''), '/etc/x': 'x' }),
    refused: ['unsafe-file', '越出目录'],
  },
  {
    is: 'a path on a drive',
    bytes: () => zipBytes({ [document]: partXml('document', ''), 'C:\\x': 'x' }),
    refused: ['unsafe-file', '越出目录'],
  },
  { is: 'an open element', bytes: () => xmlBytes('<w:document xmlns:w="x"><a>'), refused: ['damaged-file', notXml] },
  { is: 'no XML', bytes: () => xmlBytes('甲'), refused: ['damaged-file', notXml] },
  { is: 'no namespace', bytes: () => xmlBytes('<w:document/>'), refused: ['damaged-file', notXml] },
  { is: 'an unknown entity', bytes: () => docxBytes('<w:t>&nbsp;</w:t>'), refused: ['damaged-file', notXml] },
  { is: 'a zero character', bytes: () => docxBytes('<w:t>\0</w:t>'), refused: ['damaged-file', notXml] },
  { is: 'half a character', bytes: () => docxBytes('<w:t>&#xD800;</w:t>'), refused: ['damaged-file', notXml] },
  {
    is: 'another encoding',
    bytes: () => zipBytes({ [document]: Uint8Array.of(0x3c, 0xb7, 0xa8, 0x2f, 0x3e) }),
    refused: ['damaged-file', '编码不对'],
  },
  {
    is: 'entities of entities',
    bytes: () => xmlBytes('<!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'),
    refused: ['unsafe-file', 'DOCTYPE'],
  },
  {
    is: 'a broken part',
    bytes: () => withParts({ styles: '<w:style>' }),
    refused: ['damaged-file', 'word/styles.xml'],
  },
  {
    is: 'a thousand tables in each other',
    bytes: () => nested(1000, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'),
    refused: ['unsafe-file', '嵌套过深'],
  },
  {
    is: 'numbers that say too much',
    bytes: () => docxBytes(p('甲') + numbered.repeat(2000), { numbering: wordy }),
  },
  {
    is: 'merged cells without end',
    bytes: () =>
      docxBytes(
        `${p('甲')}<w:tbl><w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr></w:tc>'.repeat(50)}</w:tr></w:tbl>`,
      ),
  },
  {
    is: 'styles in a circle',
    bytes: () =>
      docxBytes(p('甲', '<w:pStyle w:val="a"/>'), {
        styles:
          '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
      }),
  },
  {
    is: 'names that objects have',
    bytes: () =>
      docxBytes(
        `<w:p __proto__="x" constructor="y"><w:pPr><w:pStyle w:val="__proto__"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`,
      ),
  },
];

const mebibyte = 1024 * 1024;

/** What takes time or memory to refuse, or to read. */
export const heavy: readonly Hostile[] = [
  {
    is: 'more XML than is read',
    bytes: () => zipBytes({ [document]: new Uint8Array(40 * mebibyte).fill(0x20) }),
    refused: ['too-large', '32 MiB'],
  },
  {
    is: 'a bomb that calls itself small',
    bytes: () =>
      patched(zipBytes({ [document]: new Uint8Array(40 * mebibyte) }), central, (view, at) =>
        view.setUint32(at + 24, 1000, true),
      ),
    refused: ['unsafe-file', '比它声明的大'],
  },
  {
    is: 'millions of elements',
    bytes: () => docxBytes('<w:p/>'.repeat(2_000_000)),
    refused: ['too-large', '元素过多'],
  },
  {
    is: 'half a million attributes',
    bytes: () => docxBytes(`<w:p ${Array.from({ length: 500_000 }, (_, index) => `a${index}=""`).join(' ')}/>`),
    refused: ['too-large', '元素过多'],
  },
  {
    is: 'a million references',
    bytes: () => docxBytes(p(`<w:r><w:t>${'&amp;'.repeat(1_000_000)}</w:t></w:r>`)),
    refused: ['too-large', '零碎'],
  },
  {
    is: 'a long attribute',
    bytes: () => docxBytes(`<w:p a="${'a'.repeat(30 * mebibyte)}"><w:r><w:t>甲</w:t></w:r></w:p>`),
    refused: ['too-large', '过长的属性'],
  },
  {
    is: 'many attributes that are just not too long',
    bytes: () => docxBytes(`<w:p a="&amp;${'a'.repeat(mebibyte * 0.23)}"/>`.repeat(48) + p('甲')),
  },
  {
    is: 'too many attributes that are just not too long',
    bytes: () => docxBytes(`<w:p a="&amp;${'a'.repeat(mebibyte * 0.23)}"/>`.repeat(80)),
    refused: ['too-large', '过长的属性'],
  },
  {
    is: 'a long comment',
    bytes: () => docxBytes(`${p('甲')}<!--${'- '.repeat(10 * mebibyte)}-->`),
    refused: ['too-large', '过长的属性或注释'],
  },
  {
    is: 'a long declaration',
    bytes: () => docxBytes(`<!${'a'.repeat(mebibyte)}>`),
    refused: ['unsafe-file', 'DOCTYPE'],
  },
  { is: 'brackets in data', bytes: () => docxBytes(`${p('甲')}<![CDATA[${']'.repeat(20 * mebibyte)}]]>`) },
  {
    is: 'many namespaces',
    bytes: () =>
      docxBytes(
        `<w:p ${Array.from({ length: 150_000 }, (_, index) => `xmlns:a${index}="u"`).join(' ')}>${'<w:r/>'.repeat(200_000)}</w:p>${p('甲')}`,
      ),
  },
  { is: 'one long paragraph', bytes: () => docxBytes(p('甲'.repeat(7 * mebibyte))) },
  {
    is: 'fields in fields',
    bytes: () => docxBytes(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:t>甲</w:t></w:r>'.repeat(50_000)}</w:p>`),
  },
];

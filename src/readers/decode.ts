import type { Bilingual } from './bilingual.ts';

/** Why a file could not be read as a report. `code` is stable and appears in the JSON output. */
export class UnreadableError extends Error {
  readonly code: UnreadableCode;
  readonly explanation: Bilingual;

  constructor(code: UnreadableCode, explanation: Bilingual) {
    super(explanation.zh);
    this.name = 'UnreadableError';
    this.code = code;
    this.explanation = explanation;
  }
}

export type UnreadableCode =
  | 'empty-file'
  | 'binary-file'
  | 'unknown-encoding'
  | 'unsupported-format'
  | 'damaged-file'
  | 'encrypted-file'
  | 'no-text'
  | 'unsafe-file'
  | 'too-large';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/**
 * Decodes the bytes of a text file: a byte order mark decides; else strict UTF-8; else UTF-16 that gives itself away
 * by its zero bytes; else GB18030, which contains GBK and GB 2312.
 *
 * @throws UnreadableError when the bytes are empty, binary, or valid in none of these encodings.
 */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodeBytes(bytes);
  if (decoded.text.trim() === '') throw emptyFile();
  if (decoded.text.includes('\0')) throw binaryFile();
  return decoded;
}

export function emptyFile(): UnreadableError {
  return new UnreadableError('empty-file', {
    zh: '文件是空的，没有可检查的内容',
    en: 'the file is empty: there is nothing to check',
  });
}

function binaryFile(): UnreadableError {
  return new UnreadableError('binary-file', {
    zh: '文件含有空字节（NUL），不是文本文件；请另存为 UTF-8 文本或 Markdown 再检查',
    en: 'the file holds NUL bytes and is no text file; save it as UTF-8 text or Markdown',
  });
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return strictly(marked, bytes);
  refuseKnownBinary(bytes);
  const utf8 = attempt('utf-8', bytes);
  if (utf8 !== undefined && !utf8.text.includes('\0')) return utf8;
  const zeros = zeroBytes(bytes);
  if (zeros !== undefined) return strictly(zeros, bytes);
  if (bytes.includes(0)) throw binaryFile();
  return strictly('gb18030', bytes);
}

function byteOrderMark(bytes: Uint8Array): Decoded['encoding'] | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function attempt(encoding: Decoded['encoding'], bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function strictly(encoding: Decoded['encoding'], bytes: Uint8Array): Decoded {
  const decoded = attempt(encoding, bytes);
  if (decoded !== undefined) return decoded;
  throw new UnreadableError('unknown-encoding', {
    zh: `无法识别文件编码（按 ${encoding} 解码失败）；请在编辑器中另存为 UTF-8 编码再检查`,
    en: `the encoding is unknown (not valid ${encoding}); save the file as UTF-8`,
  });
}

/**
 * UTF-16 without a mark: the line feeds, spaces and digits of a report have a zero byte, all on the same side.
 * A file whose zeros are on both sides is binary.
 */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  // A line feed tells the order; other characters (一, the ideographic space) have zero bytes on either side.
  let little = 0;
  let big = 0;
  for (let index = 0; index + 1 < bytes.length && index < 65_536; index += 2) {
    if (bytes[index] === 0x0a && bytes[index + 1] === 0) little += 1;
    else if (bytes[index] === 0 && bytes[index + 1] === 0x0a) big += 1;
  }
  if (little > 0 && big === 0) return 'utf-16le';
  if (big > 0 && little === 0) return 'utf-16be';
  return undefined;
}

interface Signature {
  readonly bytes: readonly number[];
  readonly is: Bilingual;
}

const signatures: readonly Signature[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: { zh: '旧版 Word（.doc）或 WPS 文件', en: 'an old Word (.doc) or WPS file' } },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    is: { zh: '压缩包或 Office 文件（.docx 等）', en: 'a zip or Office file (such as .docx)' },
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: { zh: 'PDF 文件', en: 'a PDF file' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: { zh: 'PNG 图片', en: 'a PNG image' } },
  { bytes: [0xff, 0xd8, 0xff], is: { zh: 'JPEG 图片', en: 'a JPEG image' } },
];

/** Names the usual office formats, so that the user learns what to do instead of reading mojibake. */
function refuseKnownBinary(bytes: Uint8Array): void {
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) {
    throw new UnreadableError('unsupported-format', {
      zh: `这是${known.is.zh}，不是文本文件；请另存为纯文本（UTF-8）或 Markdown 再检查`,
      en: `this is ${known.is.en}, not a text file; save it as UTF-8 text or Markdown`,
    });
  }
}

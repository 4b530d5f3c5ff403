import type { ReadDocument } from './block.ts';
import { decode, emptyFile, UnreadableError } from './decode.ts';
import { isPlainMarkdown, readPlainMarkdown } from './plain-markdown.ts';
import { type Format, Source } from './source.ts';
import { readText } from './text.ts';

const formats: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.docm': 'docx',
};

/** File name endings that can be read, lower case with their dot. */
export const readableExtensions: readonly string[] = Object.keys(formats);

/** The format that a file name promises; undefined when it promises none that can be read. */
export function formatOf(path: string): Format | undefined {
  return formats[extensionOf(path)];
}

/** Lower case with its dot, empty where there is none. */
function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot === -1 ? '' : path.slice(dot).toLowerCase();
}

/**
 * Reads one file from its bytes.
 *
 * @param path names the file in messages and decides its format; with `undefined` (standard input) the text decides.
 * @throws UnreadableError when the bytes are no text, or the name promises a format that cannot be read.
 */
export async function readBytes(bytes: Uint8Array, path: string | undefined): Promise<ReadDocument> {
  if (isOffice(bytes) || (path !== undefined && promisesWord(path)))
    return (await import('./docx/read-docx.ts')).readDocx(bytes, path).document;
  if (path !== undefined) refuseForeignFormat(path);
  const format = path === undefined ? undefined : formatOf(path);
  if (startsWith(bytes, '%PDF-') || format === 'pdf') {
    return (await import('./pdf/read-pdf.ts')).readPdf(bytes, path ?? '<stdin>');
  }
  if (format === 'html') return (await import('./html/read-html.ts')).readHtml(bytes, path ?? '<stdin>');
  const { text, encoding } = decode(bytes);
  return readString(text, { path, encoding });
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((char, index) => bytes[index] === char.charCodeAt(0));
}

/** Reads a text that is decoded already. */
export async function readString(
  text: string,
  options: { path?: string | undefined; format?: Format | undefined; encoding?: string },
): Promise<ReadDocument> {
  const format =
    options.format ?? (options.path === undefined ? guessFormat(text) : formatOf(options.path)) ?? guessFormat(text);
  const path = options.path ?? '<stdin>';
  const encoding = options.encoding ?? 'utf-8';
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (format === 'html') return (await import('./html/read-html.ts')).readPage(unmarked, path, encoding);
  const source = new Source({ path, text: unmarked, format, encoding });
  if (source.text.trim() === '') throw emptyFile();
  // Whoever has the text of a Word or PDF file already has its paragraphs as lines.
  if (format !== 'markdown') return readText(source);
  if (isPlainMarkdown(source.text)) return readPlainMarkdown(source);
  // The parser costs more to load than most drafts to check.
  return (await import('./markdown.ts')).readMarkdown(source);
}

/** Only a line that starts like a Markdown heading tells Markdown from plain text beyond doubt. */
function guessFormat(text: string): Format {
  return /^#{1,6} \S/m.test(text) ? 'markdown' : 'text';
}

/** Files of Office and WPS, new (a zip archive) and old: their bytes tell what they are, whatever their name. */
const officeMarks: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function isOffice(bytes: Uint8Array): boolean {
  return officeMarks.some((mark) => mark.every((byte, index) => bytes[index] === byte));
}

const wordExtensions: ReadonlySet<string> = new Set(['.docx', '.docm', '.doc', '.wps']);

function promisesWord(path: string): boolean {
  return wordExtensions.has(extensionOf(path));
}

const foreignExtensions: ReadonlySet<string> = new Set(['.rtf', '.odt']);

function refuseForeignFormat(path: string): void {
  const extension = extensionOf(path);
  if (!foreignExtensions.has(extension)) return;
  throw new UnreadableError('unsupported-format', {
    zh: `还不能直接检查 ${extension} 文件；请在 Word 或 WPS 中另存为纯文本（UTF-8 编码）或 Markdown 再检查`,
    en: `${extension} files cannot be checked yet; save the document as plain text (UTF-8) or Markdown`,
  });
}

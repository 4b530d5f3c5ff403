import type { getDocumentProxy } from 'unpdf';
import { UnreadableError } from '../decode.ts';
import { characterMapTable } from './character-maps.generated.ts';
import type { PlacedText } from './page-text.ts';

/** What a page shows. */
export interface PdfPage {
  readonly text: readonly PlacedText[];
  /** It shows pictures and no text: a scan. */
  readonly isPicture: boolean;
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

const mostBytes = 64 * 1024 * 1024;
const mostPages = 600;
const mostCharacters = 2_000_000;

/** @throws UnreadableError where there is no such file, or nothing that could read it. */
export async function openPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  if (bytes.length > mostBytes) throw tooLarge();
  const { getDocumentProxy, getResolvedPDFJS } = await loadReader();
  const document = await open(() => getDocumentProxy(new Uint8Array(bytes), options));
  try {
    if (document.numPages > mostPages) throw tooLarge();
    const { OPS } = await getResolvedPDFJS();
    const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
    return await readPages(document, pictures);
  } finally {
    await document.loadingTask.destroy();
  }
}

/** The reader of PDF files is big and few need it: it is installed apart. */
async function loadReader(): Promise<typeof import('unpdf')> {
  try {
    return await import('unpdf');
  } catch {
    throw new UnreadableError('unsupported-format', {
      zh: '检查 PDF 需要另装 unpdf（npm install unpdf）；也可以直接检查 Word 原稿',
      en: 'checking PDF files needs the package unpdf (npm install unpdf); or check the Word file instead',
    });
  }
}

/** The character maps that the reader asks for, out of our own table: nothing is fetched. */
class CharacterMaps {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const map = characterMapTable.maps[filename];
    if (map === undefined) throw new Error(`no character map ${filename}`);
    return Uint8Array.from(atob(map), (char) => char.charCodeAt(0));
  }
}

const options = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  cMapPacked: true,
  BinaryDataFactory: CharacterMaps,
} as unknown as Parameters<typeof getDocumentProxy>[1];

async function open(load: () => Promise<Document>): Promise<Document> {
  try {
    return await load();
  } catch (error) {
    throw (error as Error).name === 'PasswordException' ? locked() : damaged();
  }
}

async function readPages(document: Document, pictures: ReadonlySet<number>): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await open(() => document.getPage(number) as never).then((one) => one as unknown as Page);
    const text = await textOf(page);
    characters += text.reduce((sum, one) => sum + one.text.length, 0);
    if (characters > mostCharacters) throw tooLarge();
    pages.push({ text, isPicture: text.length === 0 && (await showsPicture(page, pictures)) });
    page.cleanup();
  }
  return pages;
}

async function textOf(page: Page): Promise<PlacedText[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, , , left, baseline] = item.transform as [number, number, number, number, number, number];
    // Watermarks and stamps stand askew.
    if (Math.abs(b) > Math.abs(a) * 0.1) return [];
    return [{ text: item.str, left, right: left + item.width, baseline, size: item.height || Math.abs(a) }];
  });
}

async function showsPicture(page: Page, pictures: ReadonlySet<number>): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operation) => pictures.has(operation));
}

function tooLarge(): UnreadableError {
  return new UnreadableError('too-large', {
    zh: 'PDF 太大，不是一份年度报告；请只保留报告正文，或检查 Word 原稿',
    en: 'the PDF is too large for an annual report; keep the report alone, or check the Word file',
  });
}

function locked(): UnreadableError {
  return new UnreadableError('encrypted-file', {
    zh: 'PDF 设有打开密码；请去掉密码后再检查',
    en: 'the PDF has a password; remove it first',
  });
}

function damaged(): UnreadableError {
  return new UnreadableError('damaged-file', {
    zh: 'PDF 已损坏或不完整；请重新导出，或检查 Word 原稿',
    en: 'the PDF is damaged or not complete; export it again, or check the Word file',
  });
}

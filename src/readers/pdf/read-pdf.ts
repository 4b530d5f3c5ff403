import type { ReadDocument } from '../block.ts';
import { UnreadableError } from '../decode.ts';
import { Source } from '../source.ts';
import { readText } from '../text.ts';
import { openPdf, type PdfPage } from './open-pdf.ts';
import { withoutFrames } from './page-frame.ts';
import { linesOfPage } from './page-text.ts';
import { paragraphsOf } from './paragraphs.ts';

/**
 * Reads a PDF file: its lines joined to paragraphs by their places, page numbers and running heads set aside.
 *
 * @throws UnreadableError where the file is damaged, has a password, is too large, or shows pictures of text: what
 * cannot be read must not pass for clean.
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<ReadDocument> {
  const pages = await openPdf(bytes);
  refuseScans(pages);
  const lines = withoutFrames(pages.map(({ text }) => linesOfPage(text)));
  const text = paragraphsOf(lines)
    .map((paragraph) => `${paragraph}\n`)
    .join('');
  return readText(new Source({ path, text, format: 'pdf', encoding: 'utf-8' }));
}

function refuseScans(pages: readonly PdfPage[]): void {
  const scans = pages.flatMap(({ isPicture }, index) => (isPicture ? [index + 1] : []));
  const hasText = pages.some(({ text }) => text.some((one) => one.text.trim() !== ''));
  if (hasText && scans.length === 0) return;
  const where = hasText
    ? { zh: `第 ${scans.join('、')} 页`, en: `page ${scans.join(', ')}` }
    : { zh: '', en: 'the file' };
  throw new UnreadableError('no-text', {
    zh: `${where.zh}无文字层，无法检查（多半是扫描件）；请检查 Word 原稿，或先做文字识别（OCR）`,
    en: `${where.en} has no text layer (a scan, most likely) and cannot be checked; check the Word file, or run OCR first`,
  });
}

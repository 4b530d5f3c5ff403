import type { Range } from '../../readers/source.ts';
import type { Report } from '../../report/report.ts';

const pageNumber =
  /^(?:[-—–－]{1,2}\s*[0-9０-９]{1,3}\s*[-—–－]{1,2}|第\s*[0-9０-９]{1,3}\s*页(?:\s*[，,/（(]?\s*共\s*[0-9０-９]{1,3}\s*页[）)]?)?)$/;
const longestPageNumber = 20;

/** Lines that hold a page number and nothing else, also where reflow joined what they stand between. */
export function pageNumbers(report: Report): Range[] {
  const { source, paragraphs, margins } = report;
  const pieces = paragraphs.filter(({ kind }) => kind !== 'cell').flatMap((paragraph) => paragraph.pieces);
  const inText = pieces.filter(
    ({ start, end }) => end - start <= longestPageNumber && pageNumber.test(source.text.slice(start, end)),
  );
  const inMargins = [...margins.text.matchAll(/[^\n]+/g)]
    .filter(([line]) => pageNumber.test(line))
    .map((line) => margins.rangeOf(line.index, line.index + line[0].length));
  return [...inText, ...inMargins].sort((a, b) => a.start - b.start);
}

/**
 * Characters that no writer types: control characters, the mark of a failed decoding, bullets of symbol fonts, and
 * what UTF-8 looks like when it is read as another encoding.
 */
const garbled =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd\uf020-\uf0ff]{1,20}|锟斤拷|烫烫烫|(?:[ÃÂâï][\u0080-\u00bf€œ]{1,2}){1,20}/g;

export function garbledCharacters({ source }: Report): Range[] {
  return [...source.text.matchAll(garbled)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

import type { FoldedLine, Strip } from './line.ts';

const pageNumber = /^(?:[-—]{1,2}[0-9]{1,3}[-—]{1,2}|第[0-9]{1,3}页(?:[，/（]?共[0-9]{1,3}页）?)?)$/;

/** Whether a folded line is a page number beyond doubt: — 3 —, 第3页 共9页. A bare number may be anything. */
export function isPageNumber(folded: string): boolean {
  return pageNumber.test(folded);
}

export interface Pages {
  readonly strips: readonly Strip[];
  readonly pageNumbers: readonly FoldedLine[];
}

/** Takes page numbers out of the running text, so that what stood on two pages is read in one go. */
export function takeOutPageNumbers(all: readonly Strip[]): Pages {
  const strips: Strip[] = [];
  const pageNumbers: FoldedLine[] = [];
  let afterPage = false;
  for (const strip of all) {
    if (strip.kind === 'line' && isPageNumber(strip.text)) {
      pageNumbers.push(strip);
      afterPage = true;
    } else {
      strips.push(afterPage && strip.kind === 'line' ? { ...strip, afterPage } : strip);
      afterPage = false;
    }
  }
  return { strips, pageNumbers };
}

import type { PageLine } from './page-text.ts';

const pageNumber = /^第?[0-9]{1,4}页?(?:(?:[/，,]共?|共)[0-9]{1,4}页?)?$/;

/** - 3 -, 第3页, 3/12. */
function isPageNumber(line: string): boolean {
  return line.length <= 40 && pageNumber.test(line.replace(/[-—–－~·\s]/g, ''));
}

/** So many lines at each end of a page may be its head or foot. */
const deepest = 2;

/** The lines of all pages without page numbers and running heads: what stands at the same end of most pages. */
export function withoutFrames(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const heads = repeated(pages, (lines) => lines.slice(0, deepest));
  const feet = repeated(pages, (lines) => lines.slice(-deepest));
  return pages.map((lines) => {
    let [start, end] = [0, lines.length];
    const isHead = ({ text }: PageLine) => isPageNumber(text) || heads.has(patternOf(text));
    const isFoot = ({ text }: PageLine) => isPageNumber(text) || feet.has(patternOf(text));
    while (start < end && start < deepest && isHead(lines[start] as PageLine)) start += 1;
    while (end > start && lines.length - end < deepest && isFoot(lines[end - 1] as PageLine)) end -= 1;
    return lines.slice(start, end);
  });
}

/** Fewest pages that show a line to be a running head. */
const fewestPages = 3;

function repeated(
  pages: readonly (readonly PageLine[])[],
  endOf: (lines: readonly PageLine[]) => readonly PageLine[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const pattern of new Set(endOf(lines).map(({ text }) => patternOf(text)))) {
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    }
  }
  const least = Math.max(fewestPages, pages.length * 0.6);
  return new Set([...counts].filter(([, count]) => count >= least).map(([pattern]) => pattern));
}

/** A line whatever its number of the page. */
function patternOf(text: string): string {
  return text.replace(/\s/g, '').replace(/[0-9]+/g, '#');
}

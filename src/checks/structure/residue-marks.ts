import type { Range, Source } from '../../readers/source.ts';
import { isPageNumber } from '../../report/page-numbers.ts';
import type { Report } from '../../report/report.ts';

/** Lines that hold a page number and nothing else. */
export function pageNumbers({ source, paragraphs, margins }: Report): Range[] {
  const bare: Range[] = [];
  for (const { kind, pieces } of paragraphs) {
    if (kind === 'cell') continue;
    for (const piece of pieces) if (isBareNumber(piece, source)) bare.push(piece);
  }
  const inMargins = [...margins.text.matchAll(/[^\n]+/g)]
    .filter(([line]) => isPageNumber(line))
    .map((line) => margins.rangeOf(line.index, line.index + line[0].length));
  return [...barePageNumbers(bare, source), ...inMargins];
}

/** A bare number is that of a page only where the next page has the next number, a page farther on. */
const shortestPage = 300;

function isBareNumber(line: Range, source: Source): boolean {
  return line.end - line.start <= 3 && /^[0-9]{1,3}$/.test(source.slice(line));
}

function barePageNumbers(bare: readonly Range[], source: Source): Range[] {
  const turnsPage = (one: Range | undefined, next: Range | undefined) =>
    one !== undefined &&
    next !== undefined &&
    Number(source.slice(next)) === Number(source.slice(one)) + 1 &&
    next.start - one.end >= shortestPage;
  return bare.filter((line, index) => turnsPage(line, bare[index + 1]) || turnsPage(bare[index - 1], line));
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

/** A blank where a figure belongs, between a verb and a unit: 培训 人次，投入　　万元。 */
const unfilled =
  /[训入查办罚发盖待理与案计达款收加传][ \u00a0\u3000]{1,8}(?:余?人次|万元|亿元|场次|户次|家次|件次)(?=[，。；、）])|[训查办理案计达传][ \u00a0\u3000]{2,8}(?:件|场|次|份|人|家|户|起)(?=[，。；、）])/g;

export function unfilledFigures({ source }: Report): Range[] {
  return [...source.text.matchAll(unfilled)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const chineseDigit: ReadonlyMap<string, string> = new Map(
  [...'〇○零一二三四五六七八九'].map((char) => [char, String(Math.max(0, '〇一二三四五六七八九'.indexOf(char)))]),
);

const year = '(20[0-9]{2}|二[〇○零OoＯ0]{1}[〇○零一二三四五六七八九O0]{2})';
const month = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
/** A day that no month has is a slip in a date, and still a date. */
const day = '([0-9]{1,2}|三?十[一]?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';
const writtenDate = new RegExp(`${year}年${month}月(?:${day}?[日号])?`);
const numericDate = /(20[0-9]{2})([-/.])(1[0-2]|0?[1-9])\2(3[01]|[12][0-9]|0?[1-9])/;
const wholeLine = new RegExp(`^[（]?(?:${writtenDate.source}|${numericDate.source.replace('\\2', '\\5')})[）]?$`);
const lineEnd = new RegExp(`${writtenDate.source}[）]?$`);

/** A calendar date; `day` is undefined where the text names only the month. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
}

/** The date that a folded line consists of, as in `2022年1月28日`, `二〇二二年一月二十八日`, `2022-01-28` or `（2022年1月）`. */
export function dateLine(folded: string): CalendarDate | undefined {
  const match = wholeLine.exec(folded);
  if (match === null) return undefined;
  return match[1] === undefined
    ? calendarDate(match[4], match[6], match[7])
    : calendarDate(match[1], match[2], match[3]);
}

/** The date at the end of a folded line, and where it starts. */
export function dateAtEnd(folded: string): { date: CalendarDate; start: number } | undefined {
  const match = lineEnd.exec(folded);
  if (match === null) return undefined;
  const date = calendarDate(match[1], match[2], match[3]);
  return date === undefined ? undefined : { date, start: match.index };
}

/** ISO 8601, to the precision that the text has: `2022-01-28` or `2022-01`. */
export function isoDate(date: CalendarDate): string {
  const monthPart = `${date.year}-${String(date.month).padStart(2, '0')}`;
  return date.day === undefined ? monthPart : `${monthPart}-${String(date.day).padStart(2, '0')}`;
}

function calendarDate(years?: string, months?: string, days?: string): CalendarDate | undefined {
  if (years === undefined || months === undefined) return undefined;
  return {
    year: yearNumber(years),
    month: smallNumber(months),
    day: days === undefined ? undefined : smallNumber(days),
  };
}

/** `2021` and `二〇二一` alike. */
export function yearNumber(numeral: string): number {
  return Number([...numeral].map((char) => chineseDigit.get(char) ?? (/[0-9]/.test(char) ? char : '0')).join(''));
}

function smallNumber(numeral: string): number {
  if (/^[0-9]+$/.test(numeral)) return Number(numeral);
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const digit = (char: string | undefined) => Number(chineseDigit.get(char ?? '') ?? 0);
  return numeral.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 + digit(units) : digit(units);
}

/**
 * The year that a folded text speaks of, such as a title: `2021年度`, `2021` or `二〇二一年`. The ends of a period
 * (2021—2025年) are no such year.
 */
export function yearNamedIn(folded: string): number | undefined {
  for (const match of folded.matchAll(/(20[0-9]{2}|二[〇○零O][〇○零一二三四五六七八九O]{2})(年?)/g)) {
    const before = folded.slice(Math.max(0, match.index - 3), match.index);
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 1);
    const inPeriod = /[—~\-－至到][^0-9]?$/.test(before) || /^[—~\-－至到]/.test(after);
    const inNumber = /[0-9〔]$/.test(before) || (match[2] === '' && /^[0-9]/.test(after));
    if (!inPeriod && !inNumber) return yearNumber(match[1] as string);
  }
  return undefined;
}

import type { Report } from '../../report/report.ts';
import { damageAt } from './damage.ts';
import type { DamagedDate, DateList, DateMention } from './date.ts';
import { dateAt } from './read.ts';
import { useOf } from './use.ts';

/** Where a date can begin: a run of digits, or a year in Chinese numerals. */
const beginnings = /[0-9]+|二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g;

/** What follows the first number of a date: most figures of a report are dismissed by it. */
const goesOn: ReadonlySet<string> = new Set('年月日号〕至到—~./-');

/** Every year, date, period and document number of a report, read in one pass over its folded running text. */
export function findDates(report: Report): DateList {
  const { text } = report.text;
  const mentions: DateMention[] = [];
  const damaged: DamagedDate[] = [];
  let readUntil = 0;
  for (const { 0: digits, index } of text.matchAll(beginnings)) {
    if (index < readUntil || !goesOn.has(text[index + digits.length] as string)) continue;
    const damage = damageAt(text, index, digits);
    if (damage !== undefined) {
      const start = text[index - 1] === '〔' ? index - 1 : index;
      damaged.push({ range: report.text.rangeOf(start, index + digits.length + 1), damage });
      continue;
    }
    const mention = isWholeNumber(text, index) ? mentionAt(report, index, digits) : undefined;
    if (mention === undefined) continue;
    mentions.push(mention);
    readUntil = mention.end;
  }
  return { mentions, damaged };
}

/** The digits behind a decimal point, or a letter (GB9706), begin no date. */
function isWholeNumber(text: string, at: number): boolean {
  return !/[0-9A-Za-z][.,·/+-]?$/.test(text.slice(Math.max(0, at - 2), at));
}

function mentionAt(report: Report, start: number, digits: string): DateMention | undefined {
  const { text } = report.text;
  if (text[start - 1] === '〔') {
    if (text[start + digits.length] !== '〕') return undefined;
    const from = { year: Number(digits), month: undefined, day: undefined };
    const end = start + digits.length;
    return { range: report.text.rangeOf(start, end), start, end, from, to: undefined, use: 'document-number' };
  }
  const read = dateAt(text, start);
  if (read === undefined) return undefined;
  const { end, from, to } = read;
  const range = report.text.rangeOf(start, end);
  return { range, start, end, from, to, use: report.isInLawTitle(range) ? 'in-title' : useOf(text, start, end) };
}

import { one } from './decimal.ts';
import { lastPlace, type Numeral } from './numeral.ts';
import { Mark, markOf } from './separators.ts';

/** What a Chinese numeral is made of. */
export const hanCharacters = '〇○零一二两三四五六七八九十百千万亿廿卅';

const digitOf: ReadonlyMap<string, bigint> = new Map([
  ...[...'零一二三四五六七八九'].map((char, value) => [char, BigInt(value)] as const),
  ['〇', 0n],
  ['○', 0n],
  ['两', 2n],
]);
const placeOf: ReadonlyMap<string, bigint> = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
]);
const scaleBehindMore: ReadonlyMap<string, bigint> = new Map([
  ['万', 10_000n],
  ['亿', 100_000_000n],
]);
const longestNumeral = 24;

/** Index behind the run of numeral characters at a place. */
export function endOfHan(text: string, at: number): number {
  let end = at;
  while (markOf(text.charCodeAt(end)) === Mark.han) end += 1;
  return end;
}

/**
 * The well-formed Chinese numeral at a place, with 余 or 多 behind it. 三五 and 八五 are none, nor is 一 alone, nor
 * 百, 千 or 万 without 余 or 上 (上千人).
 */
export function hanAt(text: string, at: number): Numeral | undefined {
  const end = endOfHan(text, at);
  if (end === at || (end === at + 1 && text[at] === '一')) return undefined;
  const numeral = text.slice(at, end);
  if (numeral.length > longestNumeral) return undefined;
  const more = text[end] === '余' || text[end] === '多';
  const afterAbove = text[at - 1] === '上';
  const bare = /^[百千万亿]+$/.test(numeral);
  if (bare && !more && !afterAbove) return undefined;
  const parsed = parseHan(bare ? `一${numeral}` : numeral);
  if (parsed === undefined) return undefined;
  // 三十余万: the scale may stand behind 余.
  const scale = (more ? scaleBehindMore.get(text[end + 1] ?? '') : undefined) ?? 1n;
  const value = parsed.value * scale * one;
  const step = parsed.step * scale * one;
  return {
    end: end + (more ? 1 : 0) + (scale === 1n ? 0 : 1),
    value,
    step: more ? lastPlace(value, step) : step,
    whole: parsed.step === 1n && !more,
    more,
    scale: 1n,
    han: true,
  };
}

interface Parsed {
  readonly value: bigint;
  /** Place of the last written digit: 三万 is known to ten thousands, 一千二百 to one. */
  readonly step: bigint;
}

/** Value of a numeral such as 三千五百六十七, 一万三千 or 廿三; undefined where it is not well formed. */
export function parseHan(numeral: string): Parsed | undefined {
  const text = numeral.replace(/^廿/, '二十').replace(/^卅/, '三十');
  const hundredMillions = split(text, '亿');
  if (hundredMillions === undefined) return undefined;
  const [high, low] = hundredMillions;
  const upper = high === undefined ? { value: 0n, step: 1n } : belowHundredMillion(high);
  const lower = low === '' ? undefined : belowHundredMillion(low);
  if (upper === undefined || (low !== '' && lower === undefined)) return undefined;
  if (high !== undefined && upper.value === 0n) return undefined;
  const value = upper.value * 100_000_000n + (lower?.value ?? 0n);
  return { value, step: lower?.step ?? upper.step * 100_000_000n };
}

function belowHundredMillion(text: string): Parsed | undefined {
  const parts = split(text, '万');
  if (parts === undefined) return undefined;
  const [high, low] = parts;
  const upper = high === undefined ? 0n : belowTenThousand(high.replace(/^[零〇]/, ''));
  const lower = low === '' ? 0n : belowTenThousand(low.replace(/^[零〇]/, ''));
  if (upper === undefined || lower === undefined || (high !== undefined && upper === 0n)) return undefined;
  return { value: upper * 10_000n + lower, step: low === '' ? 10_000n : 1n };
}

/** What stands before and behind a scale; nothing before it where it does not occur. */
function split(text: string, scale: string): [string | undefined, string] | undefined {
  const at = text.indexOf(scale);
  if (at === -1) return [undefined, text];
  return text.includes(scale, at + 1) ? undefined : [text.slice(0, at), text.slice(at + 1)];
}

/** 三千零五十, 二百一十, 十五, 两千; every place once, from the highest, gaps marked by 零. */
function belowTenThousand(text: string): bigint | undefined {
  let value = 0n;
  let previous = 10_000n;
  let gap = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] as string;
    if (char === '零' || char === '〇') {
      if (gap || value === 0n) return undefined;
      gap = true;
      continue;
    }
    const isTen = char === '十' && value === 0n && index === 0;
    const digit = isTen ? 1n : digitOf.get(char);
    if (digit === undefined || digit === 0n) return undefined;
    if (!isTen) index += 1;
    const place = isTen ? 10n : index < text.length ? placeOf.get(text[index] as string) : 1n;
    if (place === undefined || place >= previous) return undefined;
    // 一百五 is a hundred and fifty in speech and a slip in a report: it is no numeral here.
    if (!gap && previous < 10_000n && place * 10n !== previous) return undefined;
    value += digit * place;
    previous = place;
    gap = false;
  }
  return value === 0n || gap ? undefined : value;
}

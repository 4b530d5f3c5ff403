import { CharacterSet } from '../../report/character-set.ts';
import { one, parseDecimal } from './decimal.ts';
import { lastPlace, type Numeral } from './numeral.ts';
import type { Decimal } from './quantity.ts';
import type { Unit } from './unit-table.ts';
import { unitAt } from './units.ts';

const digits = /([0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(\.[0-9]+)?/y;
/** 百分点, 百货 and 千瓦 begin like a scale. */
const scaleWord = /(?:万亿|千亿|百亿|千万|百万|十万|万|亿|千(?!禧|古)|百(?!分|货|姓|日|年))/y;
const moreWords = new CharacterSet('余多');
/** What a scale begins with. */
const scaleBeginnings = new CharacterSet('十百千万亿');

const scales: ReadonlyMap<string, bigint> = new Map([
  ['百', 100n],
  ['千', 1000n],
  ['万', 10_000n],
  ['十万', 100_000n],
  ['百万', 1_000_000n],
  ['千万', 10_000_000n],
  ['亿', 100_000_000n],
  ['百亿', 10_000_000_000n],
  ['千亿', 100_000_000_000n],
  ['万亿', 1_000_000_000_000n],
]);

export interface ScaledUnit {
  readonly unit: Unit;
  readonly scale: bigint;
}

/** Longer runs of digits are identity numbers and the like. */
const longestNumber = 24;

/** The number in Arabic digits at a place: 1,234 · 52.36万 · 1万3千 · 200余 · 120多万. */
export function arabicAt(text: string, at: number): Numeral | undefined {
  digits.lastIndex = at;
  const match = digits.exec(text);
  if (match === null || match[0].length > longestNumber) return undefined;
  const [printed, , fraction = ''] = match;
  let end = at + printed.length;
  let more = moreWords.isAt(end, text);
  if (more) end += 1;
  const scaled = scaleAt(text, end);
  const scale = scaled === undefined ? 1n : scaled.scale;
  let value = parseDecimal(printed, scale);
  const place = scale === 1n ? one : scale * one;
  let step = fraction === '' ? place : place / 10n ** BigInt(fraction.length - 1);
  if (scaled !== undefined) {
    end = scaled.end;
    const rest = more ? undefined : restAt(text, end, scale);
    if (rest !== undefined) {
      value += rest.value;
      step = rest.step;
      end = rest.end;
    }
    if (!more && moreWords.isAt(end, text)) {
      more = true;
      end += 1;
    }
  }
  const isWhole = fraction === '' && !more && (scale === 1n || step === one);
  return {
    end,
    value,
    step: more && fraction === '' ? lastPlace(value, step) : step,
    whole: isWhole,
    more,
    scale,
    han: false,
  };
}

/** Scale and unit at a place, as in 万元; behind 12、15 they belong to the numbers before as well. */
export function scaledUnitAt(text: string, at: number): ScaledUnit | undefined {
  const scaled = scaleAt(text, at);
  const unit = unitAt(text, scaled?.end ?? at);
  return unit === undefined ? undefined : { unit, scale: scaled?.scale ?? 1n };
}

/** A scale counts only where the word is no unit by itself, as 千米 is. */
function scaleAt(text: string, at: number): { scale: bigint; end: number } | undefined {
  if (!scaleBeginnings.isAt(at, text)) return undefined;
  const end = endOf(scaleWord, text, at);
  const scale = end === 0 ? undefined : scales.get(text.slice(at, end));
  if (scale === undefined) return undefined;
  const unit = unitAt(text, at);
  return unit !== undefined && unit.text.length > 1 ? undefined : { scale, end };
}

/** The smaller part of 1万3千 and 2亿3000万. */
function restAt(text: string, at: number, above: bigint): { value: Decimal; step: Decimal; end: number } | undefined {
  digits.lastIndex = at;
  const match = digits.exec(text);
  if (match === null || match[2] !== undefined || match[0].length > longestNumber) return undefined;
  const end = at + match[0].length;
  const scaled = scaleAt(text, end);
  const scale = scaled?.scale ?? 1n;
  const value = parseDecimal(match[0], scale);
  if (value >= above * one) return undefined;
  if (scaled === undefined) return { value, step: one, end };
  const rest = restAt(text, scaled.end, scale);
  return rest === undefined
    ? { value, step: scale * one, end: scaled.end }
    : { value: value + rest.value, step: rest.step, end: rest.end };
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

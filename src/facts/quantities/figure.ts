import { CharacterSet } from '../../report/character-set.ts';
import { arabicAt, type ScaledUnit } from './arabic.ts';
import { one } from './decimal.ts';
import { hanAt } from './han.ts';
import { hedgeBefore, hedgeBehind, noHedge } from './hedges.ts';
import { closed, type Hedge, intervalOf } from './interval.ts';
import type { Numeral } from './numeral.ts';
import type { Decimal, Interval } from './quantity.ts';
import type { Unit } from './unit-table.ts';
import { unitAt } from './units.ts';

/** A number with what stands about it: hedges and unit, as far as it has one. */
export interface Figure {
  /** From the hedge before it to the hedge behind it. */
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly unit: Unit | undefined;
  readonly hedge: Hedge | undefined;
  /** The lower number of 5-10万元; the figure itself is the upper one. */
  readonly from: Decimal | undefined;
  /** 元/人, 元每户: no part of a sum. */
  readonly perUnit: boolean;
}

/** What these begin with: where it does not stand, they need not be tried. */
const rangeMarks = new CharacterSet('-—~至到');
const perMarks = new CharacterSet('/每');
const rateBeginnings = new CharacterSet('百千');

const rangeMark = /[-—~]{1,2}|[至到]/y;
const perMark = /\/(?=[\u4e00-\u9fff])|每(?=[人户家件名年月日次])/y;
const rateWord = /百分之|千分之/y;

/**
 * The figure whose number begins at a place; undefined where no well-formed number does.
 *
 * @param from where the figure before ends.
 */
export function figureAt(text: string, at: number, from: number): Figure | undefined {
  const first = measuredAt(text, at);
  if (first === undefined) return undefined;
  const second = secondOfRange(text, at, first);
  const { numeral, unit, end } = second?.upper ?? first;
  // 近3年 is the last three years, no hedge.
  const before = isPeriod(unit) ? noHedge : hedgeBefore(text, at, from);
  const behind = hedgeBehind(text, end, unit);
  const last = end + behind.length;
  return {
    start: at - before.length,
    end: last,
    numeral,
    unit,
    hedge: numeral.more ? 'more' : (behind.hedge ?? before.hedge),
    from: second?.from,
    perUnit: unit !== undefined && isPerUnit(text, last),
  };
}

/** 元/人, 元每户 */
function isPerUnit(text: string, at: number): boolean {
  if (!perMarks.isAt(at, text)) return false;
  perMark.lastIndex = at;
  return perMark.test(text);
}

interface Measured {
  readonly numeral: Numeral;
  readonly unit: Unit | undefined;
  readonly end: number;
}

function measuredAt(text: string, at: number): Measured | undefined {
  const code = text.charCodeAt(at);
  const isArabic = code >= 0x30 && code <= 0x39;
  const rate = isArabic ? undefined : rateAt(text, at);
  if (rate !== undefined) return { numeral: rate, unit: percent, end: rate.end };
  const numeral = isArabic ? arabicAt(text, at) : hanAt(text, at);
  if (numeral === undefined) return undefined;
  const unit = unitAt(text, numeral.end);
  if (unit === undefined) return { numeral, unit, end: numeral.end };
  return { numeral: inBaseUnit(numeral, unit), unit, end: numeral.end + unit.text.length };
}

function isPeriod(unit: Unit | undefined): boolean {
  return unit?.role === 'other' && /^(?:year|quarter|month|week|day)$/.test(unit.dimension);
}

function inBaseUnit(numeral: Numeral, { factor }: Unit): Numeral {
  if (factor === 1_000_000) return numeral;
  const times = (value: Decimal) => (value * BigInt(factor)) / one;
  return { ...numeral, value: times(numeral.value), step: times(numeral.step), whole: false };
}

/** The second number of a range; scale and unit behind it belong to both. */
function secondOfRange(text: string, at: number, first: Measured): { from: Decimal; upper: Measured } | undefined {
  if (first.numeral.more || !rangeMarks.isAt(first.end, text)) return undefined;
  rangeMark.lastIndex = first.end;
  const mark = rangeMark.exec(text)?.[0];
  if (mark === undefined) return undefined;
  // 由160件到200件 tells a change, not a range.
  if (mark === '到' || mark === '至') {
    if (first.unit === undefined ? isChange(text, at) : mark === '到' || isChange(text, at)) return undefined;
  }
  const upper = measuredAt(text, first.end + mark.length);
  if (upper?.unit === undefined || (first.unit !== undefined && first.unit.dimension !== upper.unit.dimension))
    return undefined;
  const own = first.unit === undefined ? inBaseUnit(first.numeral, upper.unit) : first.numeral;
  const lent = first.unit === undefined && first.numeral.scale === 1n ? own.value * upper.numeral.scale : own.value;
  const from = [lent, own.value].find((value) => value <= upper.numeral.value);
  return from === undefined ? undefined : { from, upper };
}

/** Only the few characters before the number are looked at: a change names its beginning directly. */
function isChange(text: string, at: number): boolean {
  return /[由从][^，。；\n]{0,14}$/.test(text.slice(Math.max(0, at - 15), at));
}

/** A bare figure with a unit that stands elsewhere: behind the last of its list, or in the head of its column. */
export function withUnit(figure: Figure, { unit, scale }: ScaledUnit): Figure {
  const { numeral } = figure;
  const times = numeral.scale === 1n && !numeral.han ? scale : 1n;
  const scaled = {
    ...numeral,
    value: numeral.value * times,
    step: numeral.step * times,
    scale: numeral.scale * times,
    whole: numeral.whole && times === 1n,
  };
  return { ...figure, unit, numeral: inBaseUnit(scaled, unit) };
}

/** 95% and 1.5倍 are rounded whatever their digits; counts and sums of money are exact when written out. */
export function isExact({ numeral, unit, hedge, from }: Figure): boolean {
  const rounds = unit?.role === 'percent' || unit?.role === 'points' || unit?.role === 'multiple';
  return numeral.whole && !rounds && hedge === undefined && from === undefined;
}

export function intervalOfFigure(figure: Figure): Interval {
  const { numeral, hedge, from } = figure;
  if (from !== undefined) return closed(from, numeral.value);
  return intervalOf({ value: numeral.value, step: numeral.step, exact: isExact(figure) }, hedge);
}

const percent = unitAt('%', 0) as Unit;

/** 百分之九十五, 百分之95, 千分之三. */
function rateAt(text: string, at: number): Numeral | undefined {
  if (!rateBeginnings.isAt(at, text)) return undefined;
  rateWord.lastIndex = at;
  const word = rateWord.exec(text)?.[0];
  if (word === undefined) return undefined;
  const numeral = arabicAt(text, at + word.length) ?? hanRate(text, at + word.length);
  if (numeral === undefined) return undefined;
  const part = word === '百分之' ? 1n : 10n;
  return { ...numeral, value: numeral.value / part, step: numeral.step / part, whole: false };
}

/** 百分之一 and 百分之百 are numbers here, though 一 and 百 are none by themselves. */
function hanRate(text: string, at: number): Numeral | undefined {
  const short = text[at] === '一' ? 1n : text[at] === '百' ? 100n : undefined;
  const numeral = hanAt(text, at);
  if (numeral !== undefined || short === undefined) return numeral;
  return { end: at + 1, value: short * one, step: one, whole: false, more: false, scale: 1n, han: true };
}

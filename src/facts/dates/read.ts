import { yearNumber } from '../../report/dates.ts';
import type { Moment } from './date.ts';

/** A date as read from the text, before anything around it is looked at. */
export interface ReadDate {
  readonly end: number;
  readonly from: Moment;
  readonly to: Moment | undefined;
}

type Unit = '年' | '月' | '日';

interface Part {
  readonly value: number;
  /** Undefined where the number shares the unit behind the next one: 2021—2025年, 3月5—8日. */
  readonly unit: Unit | undefined;
  readonly end: number;
}

const part = /(二[〇○零][〇○零一二三四五六七八九]{2}|[0-9]{1,4})(?![0-9])([年月日号]?)/y;
const joint = /至|到|[—~-]{1,2}/y;
const numeric = /((?:19|20)[0-9]{2})([-./])(1[0-2]|0?[1-9])\2(3[01]|[12][0-9]|0?[1-9])(?![0-9])/y;

/** The date or period whose first digit stands at an index; undefined where none does. */
export function dateAt(text: string, at: number): ReadDate | undefined {
  return numericDate(text, at) ?? writtenDate(text, at);
}

function numericDate(text: string, at: number): ReadDate | undefined {
  numeric.lastIndex = at;
  const match = numeric.exec(text);
  if (match === null) return undefined;
  const [whole, year, , month, day] = match;
  return {
    end: at + whole.length,
    from: { year: Number(year), month: Number(month), day: Number(day) },
    to: undefined,
  };
}

function writtenDate(text: string, at: number): ReadDate | undefined {
  const left = partsFrom(text, at);
  const last = left[left.length - 1];
  if (last === undefined) return undefined;
  const right = partsBehindJoint(text, last.end);
  const period = right.length === 0 ? undefined : periodOf(left, right);
  if (period !== undefined) return period;
  const from = momentOf(left);
  return from === undefined ? undefined : { end: last.end, from, to: undefined };
}

/** At most a year, a month and a day; a number without a unit ends the row. */
function partsFrom(text: string, at: number): Part[] {
  const parts: Part[] = [];
  let end = at;
  while (parts.length < 3) {
    part.lastIndex = end;
    const match = part.exec(text);
    if (match === null) break;
    const [whole, number = '', mark] = match;
    const unit = mark === '号' ? '日' : ((mark || undefined) as Unit | undefined);
    end += whole.length;
    parts.push({ value: number.startsWith('二') ? yearNumber(number) : Number(number), unit, end });
    if (unit === undefined || unit === '日') break;
  }
  return parts;
}

function partsBehindJoint(text: string, at: number): Part[] {
  joint.lastIndex = at;
  return joint.test(text) ? partsFrom(text, joint.lastIndex) : [];
}

function periodOf(left: readonly Part[], right: readonly Part[]): ReadDate | undefined {
  const lastLeft = left[left.length - 1] as Part;
  const lastRight = right[right.length - 1] as Part;
  const unit = lastLeft.unit ?? sharedUnit(left, right);
  const endUnit = lastRight.unit ?? (isYear(lastLeft.value) && isYear(lastRight.value) ? '年' : undefined);
  if (unit === undefined || endUnit === undefined) return undefined;
  const isShared = lastLeft.unit === undefined;
  if (isShared && right.length === 1 && unit !== endUnit) return undefined;
  const from = momentOf([...left.slice(0, -1), { ...lastLeft, unit }]);
  const to = momentOf([...right.slice(0, -1), { ...lastRight, unit: endUnit }], from);
  return from === undefined || to === undefined ? undefined : { end: lastRight.end, from, to };
}

const below: Readonly<Record<Unit, Unit | undefined>> = { 年: '月', 月: '日', 日: undefined };

/** The unit of a last number that has none of its own: the next smaller one, or that of the number behind the dash. */
function sharedUnit(left: readonly Part[], right: readonly Part[]): Unit | undefined {
  const before = left[left.length - 2]?.unit;
  if (before !== undefined) return below[before];
  const [first] = right as [Part];
  if (first.unit !== undefined) return first.unit;
  return isYear((left[0] as Part).value) && isYear(first.value) ? '年' : undefined;
}

/**
 * The moment that numbers with units make up: units grow smaller, and the first is a year of four digits or a month.
 * At the end of a period it may also be a day.
 */
function momentOf(parts: readonly Part[], periodFrom?: Moment): Moment | undefined {
  const values: Partial<Record<Unit, number>> = {};
  let previous: Unit | undefined;
  for (const { value, unit } of parts) {
    if (unit === undefined || (previous !== undefined && below[previous] !== unit)) return undefined;
    if (unit === '年' ? !isYear(value) : value > 99) return undefined;
    values[unit] = value;
    previous = unit;
  }
  const endsOnDay = parts[0]?.unit === '日';
  if (endsOnDay && periodFrom?.day === undefined) return undefined;
  return { year: values.年, month: values.月, day: values.日 };
}

/** Years that a report can speak of. */
export function isYear(value: number): boolean {
  return value >= 1900 && value < 2100;
}

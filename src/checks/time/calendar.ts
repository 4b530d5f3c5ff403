import type { Moment } from '../../facts/dates/date.ts';

/** Days of a month; of February without a year, as many as it can have. */
export function daysIn(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a year has a 29 February. */
export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether a moment is in the calendar. */
export function exists({ year, month, day }: Moment): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  return day >= 1 && day <= (month === undefined ? 31 : daysIn(month, year));
}

/** The first day that an ISO date may mean: 2024-01 begins on 2024-01-01. ISO dates compare as text. */
export function firstDay(iso: string): string {
  return iso.length === 7 ? `${iso}-01` : iso;
}

/** The last day that an ISO date may mean. */
export function lastDay(iso: string): string {
  if (iso.length !== 7) return iso;
  const [year, month] = iso.split('-').map(Number) as [number, number];
  return `${iso}-${daysIn(month, year)}`;
}

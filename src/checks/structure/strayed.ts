import type { NumberedHeading } from '../../report/numbered-headings.ts';
import type { Report } from '../../report/report.ts';
import type { OrdinalItem } from '../../report/series.ts';

/** A heading whose number has the form of another level: 二、 between （一） and （三）. */
export interface StrayedHeading {
  readonly heading: NumberedHeading;
  /** The member of its list before it. */
  readonly before: NumberedHeading;
  /** The member of its list behind it, where there is one. */
  readonly after: NumberedHeading | undefined;
}

interface Place {
  readonly index: number;
  readonly heading: NumberedHeading;
}

/** A number so far from its level's last one did not skip a few: it comes from another list. */
const surelyForeign = 3;

/** Headings that do not count on at their own level, and do at another one that goes on around them. */
export function strayedHeadings(headings: readonly NumberedHeading[], report: Report): StrayedHeading[] {
  const counted = countedInside(report);
  const following = followingByLevel(headings);
  const latest: (NumberedHeading | undefined)[] = [];
  const open: (NumberedHeading | undefined)[] = [];
  const strayed: StrayedHeading[] = [];
  for (const [index, heading] of headings.entries()) {
    const { level, value } = heading.numbering;
    const next = following[index] as (Place | undefined)[];
    const before = counted.has(heading.number.start)
      ? undefined
      : open.findLast((other, at) => at !== level && value > 1 && other?.numbering.value === value - 1);
    const after = before && memberBehind(before, value, next);
    if (before && isStrayed(value, latest[level]?.numbering.value ?? 0, after, next[level])) {
      strayed.push({ heading, before, after: after?.heading });
      open[before.numbering.level] = heading;
    } else {
      open.length = Math.min(open.length, level);
      open[level] = heading;
      latest[level] = heading;
    }
  }
  return strayed;
}

/** Source offsets at which the lists around strayed headings look broken, and are not. */
export function placesAroundStrayed(report: Report): ReadonlySet<number> {
  const strayed = strayedHeadings(report.numberedHeadings, report);
  const headings = strayed.flatMap(({ heading, before, after }) => [heading, before, ...(after ? [after] : [])]);
  return new Set(headings.map(({ number }) => number.start));
}

/** Where a number counts on after one that stands inside a line: …（四）完成…。 before （五）做好…. */
function countedInside(report: Report): ReadonlySet<number> {
  return new Set(
    report.numberedSeries.flatMap(({ items }) =>
      items
        .filter(({ value }, index) => items[index - 1]?.value === value - 1 && !beginsLine(items[index - 1], report))
        .map(({ range }) => range.start),
    ),
  );
}

function beginsLine(item: OrdinalItem | undefined, report: Report): boolean {
  return item !== undefined && report.paragraphAt(item.range.start)?.range.start === item.range.start;
}

/** Of every heading: the next one of each level. */
function followingByLevel(headings: readonly NumberedHeading[]): (Place | undefined)[][] {
  const following: (Place | undefined)[][] = [];
  let next: (Place | undefined)[] = [];
  for (let index = headings.length - 1; index >= 0; index -= 1) {
    const heading = headings[index] as NumberedHeading;
    following[index] = next;
    next = next.slice();
    next[heading.numbering.level] = { index, heading };
  }
  return following;
}

/** The next member of the list of `before`, if nothing ends that list first. */
function memberBehind({ numbering }: NumberedHeading, value: number, next: readonly (Place | undefined)[]) {
  const after = next[numbering.level];
  if (after?.heading.numbering.value !== value + 1) return undefined;
  const isEnded = next.slice(0, numbering.level).some((above) => above !== undefined && above.index < after.index);
  return isEnded ? undefined : after;
}

/**
 * @param own value of the latest heading of its own level; 0 where there is none.
 * @param after the next member of the list that it may have strayed from.
 * @param ownNext the next heading of its own level.
 */
function isStrayed(value: number, own: number, after: Place | undefined, ownNext: Place | undefined): boolean {
  const nextValue = ownNext?.heading.numbering.value;
  if (own === value - 1) {
    return after !== undefined && ownNext !== undefined && nextValue === value && after.index < ownNext.index;
  }
  if (after !== undefined) return true;
  return value - own >= surelyForeign && (nextValue === undefined || nextValue === own + 1);
}

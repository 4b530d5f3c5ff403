import { shortNameOf } from './short-name.ts';

export type DivisionLevel = 'province' | 'prefecture' | 'county';

/** An administrative division of China at county level or above, or an area with bodies like those of one. */
export interface Division {
  /** The full name, 茂名市. */
  readonly name: string;
  readonly level: DivisionLevel;
  /** The division around it; undefined for a province. */
  readonly parent: Division | undefined;
}

/** Whether one is the other, lies in it, or bears its name after an upgrade (偃师市, now 偃师区). */
export function areRelated(one: Division, other: Division): boolean {
  return liesIn(one, other) || liesIn(other, one) || areNamesakes(one, other);
}

function areNamesakes(one: Division, other: Division): boolean {
  return one.parent === other.parent && shortNameOf(one.name) === shortNameOf(other.name);
}

/** Whether a division is another one or lies in it. */
export function liesIn(inner: Division, outer: Division): boolean {
  for (let around: Division | undefined = inner; around !== undefined; around = around.parent) {
    if (around === outer) return true;
  }
  return false;
}

/** Whether two divisions lie side by side in the same one: neighbours, whom a report may well name. */
export function areNeighbours(one: Division, other: Division): boolean {
  return one.parent !== undefined && one.parent === other.parent;
}

/** The province around a division, or itself. */
export function provinceOf(division: Division): Division {
  return division.parent === undefined ? division : provinceOf(division.parent);
}

/** A division with those around it: 广东省云浮市罗定市. */
export function pathOf(division: Division): string {
  return division.parent === undefined ? division.name : pathOf(division.parent) + division.name;
}

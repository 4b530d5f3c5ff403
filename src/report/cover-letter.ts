import { dateLine } from './dates.ts';
import type { Strip } from './line.ts';
import { titleScore } from './opening.ts';

/** A title that names body, year and kind; anything less may be the name of an attachment in passing. */
const fullTitle = 6;
/** Lines between the end of the letter and the title of the report. */
const farthestTitle = 5;

/**
 * Index of the strip with which the report begins when a covering letter (…的函) stands before it in the same file;
 * 0 where there is none. The letter ends with its date or with the line 附件, and a full title follows.
 */
export function endOfCoverLetter(strips: readonly Strip[]): number {
  const half = Math.floor(strips.length / 2);
  for (let index = 1; index < half; index += 1) {
    const strip = strips[index];
    if (strip?.kind !== 'line' || !(dateLine(strip.text) !== undefined || /^附件[0-9一]?：?$/.test(strip.text)))
      continue;
    const title = strips
      .slice(index + 1, index + 1 + farthestTitle)
      .findIndex((other) => other.kind === 'line' && titleScore([other]) >= fullTitle);
    const letterBefore = strips
      .slice(0, index)
      .some((other) => other.kind === 'line' && /[函报告知]$|。$/.test(other.text));
    if (title !== -1 && letterBefore) return index + 1;
  }
  return 0;
}

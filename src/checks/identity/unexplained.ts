import { areRelated } from '../../facts/places/division.ts';
import type { PlaceMention } from '../../facts/places/mentions.ts';
import { sentenceMarks, stretchAround } from './stretch.ts';

/** Of the foreign places of a text, in its order, those that nothing gives a reason for. */
export function unexplained(
  text: string,
  foreign: readonly PlaceMention[],
  isExplained: (place: PlaceMention) => boolean,
): PlaceMention[] {
  return paragraphsOf(text, foreign).flatMap((places) =>
    isList(places) ? [] : unexplainedIn(text, places, isExplained),
  );
}

/** A place that was explained needs it no more in the same paragraph, be it named with what lies around it or without. */
function unexplainedIn(
  text: string,
  places: readonly PlaceMention[],
  isExplained: (place: PlaceMention) => boolean,
): PlaceMention[] {
  const explained: string[] = [];
  return places.filter((place, index) => {
    const name = text.slice(place.start, place.end);
    if (explained.some((other) => other.endsWith(name))) return false;
    const sentence = stretchAround(text, place, sentenceMarks);
    const isBeside = (other: PlaceMention | undefined) =>
      other !== undefined && sentence.start <= other.start && other.end <= sentence.end && !areOne(place, other);
    if (!isBeside(places[index - 1]) && !isBeside(places[index + 1]) && !isExplained(place)) return true;
    explained.push(name);
    return false;
  });
}

function paragraphsOf(text: string, places: readonly PlaceMention[]): PlaceMention[][] {
  const paragraphs: PlaceMention[][] = [];
  let end = -1;
  for (const place of places) {
    if (place.start > end) {
      const lineFeed = text.indexOf('\n', place.start);
      end = lineFeed === -1 ? text.length : lineFeed;
      paragraphs.push([]);
    }
    paragraphs.at(-1)?.push(place);
  }
  return paragraphs;
}

const leastOfList = 3;

/** Whether a paragraph goes through several places: none of them was left in. */
function isList(places: readonly PlaceMention[]): boolean {
  const apart: PlaceMention[] = [];
  for (const place of places) {
    if (!apart.some((other) => areOne(place, other))) apart.push(place);
    if (apart.length === leastOfList) return true;
  }
  return false;
}

/** Whether two mentions may be of one place, or of one and what lies in it. */
function areOne(one: PlaceMention, other: PlaceMention): boolean {
  return one.divisions.some((division) => other.divisions.some((another) => areRelated(division, another)));
}

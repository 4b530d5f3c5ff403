import { areNeighbours, liesIn } from '../../facts/places/division.ts';
import type { PlaceMention } from '../../facts/places/mentions.ts';
import type { OwnPlace } from '../../facts/places/own-place.ts';

const leastOfOwn = 2;

/**
 * Places that stand in an enumeration of divisions of the body's own place without being one: 凌河区、古塔区和甘井子区 in a
 * report from 锦州. One that is named with the division around it was meant, and so were several.
 */
export function strayMembers(text: string, mentions: readonly PlaceMention[], own: OwnPlace): PlaceMention[] {
  return enumerationsOf(text, mentions).flatMap((members) => {
    const strays = members.filter((member) => !isInside(member, own));
    const [stray] = strays;
    if (stray === undefined || strays.length > 1 || members.length - 1 < leastOfOwn) return [];
    return isBareCounty(stray, text) && !isBeside(stray, own) ? [stray] : [];
  });
}

/** Mentions with nothing but 、, 和, 及 or 与 between them. */
function enumerationsOf(text: string, mentions: readonly PlaceMention[]): PlaceMention[][] {
  const enumerations: PlaceMention[][] = [];
  let end = -1;
  for (const mention of mentions) {
    const isNext = mention.start === end + 1 && '、和及与'.includes(text[end] as string);
    if (isNext) enumerations.at(-1)?.push(mention);
    else enumerations.push([mention]);
    end = mention.end;
  }
  return enumerations;
}

function isInside({ divisions }: PlaceMention, own: OwnPlace): boolean {
  return divisions.some((division) => own.divisions.some((around) => division !== around && liesIn(division, around)));
}

function isBareCounty({ start, end, divisions }: PlaceMention, text: string): boolean {
  const name = text.slice(start, end);
  return divisions.every((division) => division.level === 'county' && name === division.name);
}

/** What lies beside the own place belongs to the list of another one. */
function isBeside({ divisions }: PlaceMention, own: OwnPlace): boolean {
  return divisions.some((division) => own.divisions.some((other) => areNeighbours(division, other)));
}

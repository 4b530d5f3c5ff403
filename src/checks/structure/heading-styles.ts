import type { NumberedHeading } from '../../report/numbered-headings.ts';

/** Headings of one level that are numbered or set in two ways: the rarer way, and the usual one. */
export interface MixedStyle {
  readonly rarer: readonly NumberedHeading[];
  readonly usual: readonly NumberedHeading[];
}

/** Brackets of numbers, （一） and (一), by level; where both are as frequent, the full-width ones are right. */
export function mixedBrackets(headings: readonly NumberedHeading[]): MixedStyle[] {
  return [2, 4].flatMap((level) => {
    const own = headings.filter(({ numbering, written }) => numbering.level === level && isBracketed(written));
    return rarerOf(own, ({ written }) => written.startsWith('('));
  });
}

/** Whole pairs only: `oddBrackets` tells the others. */
function isBracketed(written: string): boolean {
  return /^(?:\(.*\)|（.*）)[、，.．]?$/.test(written);
}

/** Numbers with a bracket of either width, （一): a slip, whatever the usual way is. */
export function oddBrackets(headings: readonly NumberedHeading[]): NumberedHeading[] {
  return headings.filter(({ written }) => /^(?:（[^）]*\)|\([^)]*）)/.test(written));
}

/** Marks behind numbers: 一. for 一、, （一）、 for （一）, 1、 for 1. */
export function mixedMarks(headings: readonly NumberedHeading[]): MixedStyle[] {
  return [
    ...rarerOf(atLevel(headings, 1, /^[一二三四五六七八九十]/), ({ written }) => !written.endsWith('、')),
    ...rarerOf(atLevel(headings, 2, /^[(（]/), ({ written }) => !/[)）]$/.test(written)),
    ...rarerOf(atLevel(headings, 3, /^[0-9０-９]/), ({ written }) => written.endsWith('、')),
  ];
}

/** 1) 2), which no standard knows, where items elsewhere have （1） or, below headings of the same level, 1. */
export function mixedItems(headings: readonly NumberedHeading[]): MixedStyle[] {
  const halves = headings.filter(isHalfBracketed);
  if (halves.length === 0) return [];
  // （1） that holds 1) is a level above it.
  const isLevelOfItsOwn = headings.some(
    (heading, index) =>
      isHalfBracketed(heading) && heading.numbering.value === 1 && isWholeBracketed(headings[index - 1]),
  );
  const parents = new Set(halves.map(({ section }) => section.parent?.level));
  const usual = headings.filter(
    (heading) =>
      isWholeBracketed(heading) || (heading.numbering.level === 3 && parents.has(heading.section.parent?.level)),
  );
  return isLevelOfItsOwn || usual.length === 0 ? [] : [{ rarer: halves, usual }];
}

function isHalfBracketed({ numbering, written }: NumberedHeading): boolean {
  return numbering.level === 4 && !/^[(（]/.test(written);
}

function isWholeBracketed(heading: NumberedHeading | undefined): boolean {
  return heading?.numbering.level === 4 && !isHalfBracketed(heading);
}

function atLevel(headings: readonly NumberedHeading[], level: number, start: RegExp): NumberedHeading[] {
  return headings.filter(({ numbering, written }) => numbering.level === level && start.test(written));
}

/** Few chapters may be set apart from the others for a reason; two of each kind are a matter of style. */
const fewestOfAKind = 2;

/** Chapters of which some stand on a line of their own and some run into their text. */
export function mixedRunIn(headings: readonly NumberedHeading[]): MixedStyle[] {
  const chapters = headings.filter(({ numbering, section }) => numbering.level === 1 && section.title !== '');
  return rarerOf(chapters, ({ isAlone }) => !isAlone).filter(
    ({ rarer, usual }) => rarer.length >= fewestOfAKind && usual.length >= fewestOfAKind,
  );
}

/** @param isOdd tells the way that is wrong where both are as frequent. */
function rarerOf(headings: readonly NumberedHeading[], isOdd: (heading: NumberedHeading) => boolean): MixedStyle[] {
  const odd = headings.filter(isOdd);
  if (odd.length === 0 || odd.length === headings.length) return [];
  const others = headings.filter((heading) => !isOdd(heading));
  return [odd.length <= others.length ? { rarer: odd, usual: others } : { rarer: others, usual: odd }];
}

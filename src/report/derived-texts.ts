import type { Range, Source } from '../readers/source.ts';
import { foldPieces } from './fold.ts';
import type { Identity } from './identity.ts';
import { rangeOfPieces } from './line.ts';
import { type MappedText, MappedTextBuilder } from './mapped-text.ts';

/** 《…》 of at most 80 characters; titles inside titles belong to the outer one. */
export function findLawTitles(text: MappedText): Range[] {
  return [...text.text.matchAll(/《[^《》\n]{1,80}(?:《[^《》\n]{1,60}》[^《》\n]{0,40})?》/g)].map((match) =>
    text.rangeOf(match.index, match.index + match[0].length),
  );
}

/** Folded again from the source: most checks never look there. */
export function foldFrame({ title, addressee, signature }: Identity, source: Source): MappedText {
  const parts = [title, addressee, signature]
    .flatMap((part) => part ?? [])
    .sort((a, b) => a.range.start - b.range.start);
  const builder = new MappedTextBuilder();
  for (const { range } of parts) {
    foldPieces([range], source.text).appendTo(builder);
    builder.push('\n', range.end - 1);
  }
  return builder.build();
}

export const quotationMarks = /[“”‘’]/g;

/** Pieces of title and addressee, in the order of the text. */
export function headOf({ title, addressee }: Identity): (readonly Range[])[] {
  const parts = [title?.pieces ?? [], addressee === undefined ? [] : [addressee.range]];
  return parts
    .filter((pieces) => pieces.length > 0)
    .sort(([one], [other]) => (one as Range).start - (other as Range).start);
}

export function printedText({ text }: Source, paragraphs: readonly (readonly Range[])[]): MappedText {
  const builder = new MappedTextBuilder();
  for (const pieces of paragraphs) {
    for (const { start, end } of pieces) builder.push(text.slice(start, end), start);
    builder.push('\n', rangeOfPieces(pieces).end - 1);
  }
  return builder.build();
}

import type { MappedText } from './mapped-text.ts';
import { type Numbering, numberingAt } from './numbering.ts';
import { allSections, type Section, sectionsAround } from './outline.ts';
import { type OrdinalItem, type Series, SeriesBuilder } from './series.ts';

/** Numbers of one level, 1 for 一、 to 5 for ①, below one heading: those of lines, and those inside a line. */
export type NumberedSeries = Series<number, Section>;

interface Numbered {
  readonly level: number;
  readonly item: OrdinalItem;
}

/**
 * @param text folded running text, paragraphs apart by line feeds.
 * @param outline the root of the outline.
 */
export function findNumberedSeries(text: MappedText, outline: Section): NumberedSeries[] {
  const builder = new SeriesBuilder<number, Section>();
  const items = [...numbersOfLines(text, outline), ...numbersInside(text)];
  items.sort((a, b) => a.item.range.start - b.item.range.start);
  for (const { level, item } of items) {
    const above = sectionsAround(outline, item.range.start).filter((section) => section.level < level);
    const scope = above[above.length - 1] ?? outline;
    builder.add(level, item, scope, (opened) => opened === scope);
  }
  return builder.series;
}

function* numbersOfLines(text: MappedText, outline: Section): Generator<Numbered> {
  for (const { numbering, range } of allSections(outline)) {
    if (numbering === undefined) continue;
    const start = text.indexAt(range.start);
    yield numbered(numbering, text, start);
  }
}

/** A number inside a line follows a stop; ① needs none. 3.5 is no number of an item, nor is 3、4 of 3、4月. */
const inside = /[。；：](?:[0-9]{1,2}[.、](?![0-9])|（[一二三四五六七八九十0-9]{1,3}）)|[^\n][①-⑳]/g;

function* numbersInside(text: MappedText): Generator<Numbered> {
  for (const match of text.text.matchAll(inside)) {
    const numbering = numberingAt(match[0].slice(1));
    if (numbering !== undefined) yield numbered(numbering, text, match.index + 1);
  }
}

function numbered({ level, value, length }: Numbering, text: MappedText, start: number): Numbered {
  return { level, item: { value, range: text.rangeOf(start, start + length) } };
}

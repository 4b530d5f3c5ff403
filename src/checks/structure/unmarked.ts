import type { Range } from '../../readers/source.ts';
import type { MappedText } from '../../report/mapped-text.ts';
import { ordinalNumeral } from '../../report/numbering.ts';

/**
 * A member whose 是 is missing, such as 三加强 for 三是加强: the numeral at the start of a clause, before a word with
 * which members of such lists begin. 三级医院 and 三个方面 are none.
 *
 * @param openings source of an expression for those words.
 */
export function openingMember(value: number, openings: string, within: Range, text: MappedText): Range | undefined {
  const key = `${value} ${openings}`;
  let expression = expressions.get(key);
  if (expression === undefined) {
    const numeral = ordinalNumeral(value);
    // The numeral first, which is quickly found: what stands before it is looked at only there.
    expression = new RegExp(`${numeral}(?<=[。；，！？\\n]${numeral})${openings}`);
    expressions.set(key, expression);
  }
  const from = text.indexAt(within.start);
  const match = expression.exec(text.text.slice(from, text.indexAt(within.end)));
  return match === null ? undefined : text.rangeOf(from + match.index, from + match.index + match[0].length);
}

const expressions = new Map<string, RegExp>();

import type { Range } from '../../../src/readers/source.ts';
import type { Edit } from '../edit.ts';

/** Arabic digits of a figure as they stand in a text. */
export interface Numeral extends Range {
  readonly digits: string;
}

/** The one numeral of a stretch of text; undefined where there is none, or several, or one in other characters. */
export function numeralIn(text: string, { start, end }: Range): Numeral | undefined {
  const [found, ...others] = text.slice(start, end).matchAll(/[0-9]+(?:\.[0-9]+)?/g);
  if (found === undefined || others.length > 0) return undefined;
  const from = start + found.index;
  return { digits: found[0], start: from, end: from + found[0].length };
}

export function amountOf({ digits }: Numeral): number {
  return Number(digits);
}

/** The numeral with one digit that is another, in all ways: never a zero in front. */
export function otherDigits(numeral: Numeral): Edit[] {
  return [...numeral.digits].flatMap((old, place) =>
    old === '.'
      ? []
      : [...'0123456789']
          .filter((digit) => digit !== old && !(digit === '0' && place === 0))
          .map((digit) => edited(numeral, replaceAt(numeral.digits, place, digit))),
  );
}

/** The numeral with two neighbouring digits in the wrong order, in all ways. */
export function transpositions(numeral: Numeral): Edit[] {
  const { digits } = numeral;
  return [...digits].flatMap((char, place) => {
    const next = digits[place + 1];
    const canSwap =
      next !== undefined && next !== char && /^[0-9]{2}$/.test(char + next) && !(place === 0 && next === '0');
    return canSwap ? [edited(numeral, digits.slice(0, place) + next + char + digits.slice(place + 2))] : [];
  });
}

/** The numeral with another value, in as many decimals. */
export function withValue(numeral: Numeral, value: number): Edit {
  const decimals = numeral.digits.split('.')[1]?.length ?? 0;
  return edited(numeral, value.toFixed(decimals));
}

function edited({ start, end }: Numeral, text: string): Edit {
  return { start, end, text };
}

function replaceAt(text: string, index: number, char: string): string {
  return text.slice(0, index) + char + text.slice(index + 1);
}

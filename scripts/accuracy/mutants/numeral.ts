import type { Range } from '../../../src/readers/source.ts';
import type { Edit } from '../edit.ts';
import type { Random } from '../random.ts';

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

/** The numeral with one digit that is another: never a zero in front, never the same value. */
export function withOtherDigit(numeral: Numeral, random: Random): Edit {
  const places = [...numeral.digits].flatMap((char, index) => (char === '.' ? [] : [index]));
  const place = random.pick(places);
  const others = [...'0123456789'].filter(
    (digit) => digit !== numeral.digits[place] && !(digit === '0' && place === 0),
  );
  return edited(numeral, replaceAt(numeral.digits, place, random.pick(others)));
}

/** The numeral with two neighbouring digits in the wrong order; undefined where all of them are the same. */
export function transposed(numeral: Numeral, random: Random): Edit | undefined {
  const { digits } = numeral;
  const swaps = [...digits].flatMap((char, index) => {
    const next = digits[index + 1];
    const canSwap = next !== undefined && next !== char && /^[0-9]{2}$/.test(char + next);
    return canSwap && !(index === 0 && next === '0') ? [index] : [];
  });
  if (swaps.length === 0) return undefined;
  const place = random.pick(swaps);
  const pair = `${digits[place + 1]}${digits[place]}`;
  return edited(numeral, digits.slice(0, place) + pair + digits.slice(place + 2));
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

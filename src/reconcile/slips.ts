import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import { sumOf } from './figures.ts';
import { printerOf } from './printer.ts';

/** A slip of the pen that would explain why a sum does not agree. */
export interface Slip {
  readonly kind: 'unit' | 'drop' | 'swap' | 'digit';
  readonly explanation: Bilingual;
}

/** 元 for 万元, one item left out, two digits swapped, or one digit wrong; the most telling one. */
export function slipIn(total: Quantity, parts: readonly Quantity[]): Slip | undefined {
  return wrongUnit(total, parts) ?? dropped(total, parts) ?? swapped(total, parts) ?? digit(total, parts);
}

/** 525元 among parts in 万元: in their unit it would make the sum right. */
function wrongUnit(total: Quantity, parts: readonly Quantity[]): Slip | undefined {
  const part = parts.find(({ role, scale }) => role === 'money' && scale === 1n);
  if (part === undefined || total.scale === 1n) return undefined;
  if (sumOf(parts) + part.value * (total.scale - 1n) !== total.value) return undefined;
  const right = part.printed.replace(/元.*/, total.scale === 10_000n ? '万元' : '亿元');
  return {
    kind: 'unit',
    explanation: { zh: `${part.printed}疑为 ${right}`, en: `${part.printed} may stand for ${right}` },
  };
}

function dropped(total: Quantity, parts: readonly Quantity[]): Slip | undefined {
  if (parts.length < 3) return undefined;
  const excess = sumOf(parts) - total.value;
  const index = parts.findLastIndex(({ value }) => value === excess);
  const part = parts[index];
  if (part === undefined) return undefined;
  const printed = printerOf([total, ...parts])(part.value);
  const isLast = index === parts.length - 1;
  return {
    kind: 'drop',
    explanation: {
      zh: `少计${isLast ? '最后一项' : ''} ${printed} 时恰好相等`,
      en: `they agree without ${isLast ? 'the last item' : 'the item'} ${printed}`,
    },
  };
}

function swapped(total: Quantity, parts: readonly Quantity[]): Slip | undefined {
  for (const { printed, right } of corrections(total, parts)) {
    if (printed.length !== right.length || printed === right) continue;
    const differing = [...printed].flatMap((char, index) => (char === right[index] ? [] : [index]));
    const [first, second] = differing;
    const isSwap =
      differing.length === 2 &&
      first !== undefined &&
      second === first + 1 &&
      printed[first] === right[second] &&
      printed[second] === right[first];
    if (isSwap)
      return {
        kind: 'swap',
        explanation: { zh: `疑为数字颠倒：${printed}/${right}`, en: `digits swapped: ${printed}/${right}` },
      };
  }
  return undefined;
}

function digit(total: Quantity, parts: readonly Quantity[]): Slip | undefined {
  for (const { printed, right } of corrections(total, parts)) {
    if (Math.max(printed.length, right.length) < 2 || !differByOneDigit(printed, right)) continue;
    return {
      kind: 'digit',
      explanation: { zh: `疑为 ${printed} 与 ${right} 之误`, en: `${printed} may stand for ${right}` },
    };
  }
  return undefined;
}

/** For each number the value that would make the sum right, both as digits. */
function corrections(total: Quantity, parts: readonly Quantity[]): { printed: string; right: string }[] {
  const sum = sumOf(parts);
  const print = printerOf([total, ...parts]);
  const candidates = [
    { quantity: total, value: sum },
    ...parts.map((part) => ({ quantity: part, value: total.value - (sum - part.value) })),
  ];
  return candidates
    .filter(({ quantity, value }) => value > 0n && !quantity.approximate && value % quantity.step === 0n)
    .map(({ quantity, value }) => ({ printed: print(quantity.value), right: print(value) }));
}

/** One digit replaced, inserted or left out. */
function differByOneDigit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  if (a.length === b.length) return a.slice(start + 1) === b.slice(start + 1);
  return a.length > b.length ? a.slice(start + 1) === b.slice(start) : a.slice(start) === b.slice(start + 1);
}

import type { Decimal, Interval } from './quantity.ts';

/** How a figure is hedged: by 余 and 多, 近, 约 and 左右, 超 and 逾, 以上 and 不少于, 以内 and 不超过, or 低于. */
export type Hedge = 'more' | 'nearly' | 'about' | 'over' | 'at-least' | 'at-most' | 'under';

/** What a printed figure says of its value. */
export interface Printed {
  readonly value: Decimal;
  /** One unit of the last printed digit. */
  readonly step: Decimal;
  /** A whole number that stands for itself. */
  readonly exact: boolean;
}

export function intervalOf({ value, step, exact }: Printed, hedge: Hedge | undefined): Interval {
  switch (hedge) {
    case 'more':
      return open(value, value + step);
    case 'nearly':
      return { low: (value * 9n) / 10n, high: value, lowOpen: false, highOpen: true };
    case 'about':
      return around(value, step);
    case 'over':
      return { low: value, high: undefined, lowOpen: true, highOpen: true };
    case 'at-least':
      return { low: value, high: undefined, lowOpen: false, highOpen: true };
    case 'at-most':
      return closed(0n, value);
    case 'under':
      return { low: 0n, high: value, lowOpen: false, highOpen: true };
    default:
      return exact ? closed(value, value) : roundedOrTruncated(value, step);
  }
}

export function closed(low: Decimal, high: Decimal): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

function open(low: Decimal, high: Decimal): Interval {
  return { low, high, lowOpen: true, highOpen: true };
}

/** 41.66 may stand for 41.655 to 41.665, and for 41.66 to just below 41.67. */
function roundedOrTruncated(value: Decimal, step: Decimal): Interval {
  return { low: value - step / 2n, high: value + step, lowOpen: false, highOpen: true };
}

/** Half of the last digit, or a twentieth of the value where that is more. */
function around(value: Decimal, step: Decimal): Interval {
  const half = step / 2n;
  const twentieth = value / 20n;
  const slack = half > twentieth ? half : twentieth;
  return closed(value - slack, value + slack);
}

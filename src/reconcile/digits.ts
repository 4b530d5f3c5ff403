/** 86 and 96: one digit is another, which may be a slip of the pen. */
export function differInOneDigit(a: string, b: string): boolean {
  return a.length === b.length && a.length > 1 && countDifferences(a, b) === 1;
}

/** 386 and 368: the same digits, two neighbours exchanged. */
export function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function countDifferences(a: string, b: string): number {
  let differences = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) differences += 1;
  return differences;
}

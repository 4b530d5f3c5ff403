/**
 * Characters to insert, delete or replace to make one text the other (Levenshtein), or `most` where it takes as many or
 * more. Only the diagonal band that can stay below `most` is computed.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) >= most) return most;
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = new Array<number>(other.length + 1).fill(most);
    next[0] = line;
    const last = Math.min(other.length, line + most);
    for (let column = Math.max(1, line - most); column <= last; column += 1) {
      const replaced = (row[column - 1] ?? most) + (one[line - 1] === other[column - 1] ? 0 : 1);
      next[column] = Math.min(replaced, (row[column] ?? most) + 1, (next[column - 1] ?? most) + 1);
    }
    row = next;
  }
  return Math.min(most, row[other.length] ?? most);
}

/** A hash of 32 bits of two neighbouring characters; its upper bits are the better ones. */
export function pairHash(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b);
}

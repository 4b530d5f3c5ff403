const pattern = /&(?:(amp|lt|gt|quot|apos)|#0*([1-9][0-9]{0,6})|#x0*([1-9a-f][0-9a-f]{0,5}));/iy;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What `&…;` stands for, and how long it is; undefined where it is no reference, or to no character. */
export function referenceAt(text: string, at: number): { character: string; length: number } | undefined {
  pattern.lastIndex = at;
  const [whole, word, decimal, hexadecimal] = pattern.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const character =
    word === undefined ? characterOf(decimal === undefined ? `0x${hexadecimal}` : decimal) : named[word.toLowerCase()];
  return character === undefined ? undefined : { character, length: whole.length };
}

function characterOf(number: string): string | undefined {
  const code = Number(number);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

/** A stretch of text as a page places it, in points; the origin is the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the characters stand on. */
  readonly baseline: number;
  /** Height of the characters. */
  readonly size: number;
}

/** One visual line of a page. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Two baselines so much of a character's height apart are one: full stops and digits of other fonts sit elsewhere. */
const sameLine = 0.4;
/** A gap so much of a character's height wide sets two columns apart. */
const columnGap = 1.2;

/** The lines of a page from top to bottom, each from left to right, whatever the order of the file. */
export function linesOfPage(placed: readonly PlacedText[]): PageLine[] {
  const visible = placed.filter(({ text }) => text.trim() !== '').sort((a, b) => b.baseline - a.baseline);
  const rows: PlacedText[][] = [];
  for (const one of visible) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && first.baseline - one.baseline <= first.size * sameLine)
      row.push(one);
    else rows.push([one]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly PlacedText[]): PageLine {
  const parts = [...row].sort((a, b) => a.left - b.left);
  const size = Math.max(...parts.map((part) => part.size));
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    text += part.left - right > size * columnGap && text !== '' ? `  ${part.text}` : part.text;
    right = Math.max(right, part.right);
  }
  return {
    text: withoutSetSpaces(text.trim()),
    left: (parts[0] as PlacedText).left,
    right,
    baseline: (parts[0] as PlacedText).baseline,
    size,
  };
}

/** Fewest words of a row of a table. */
const fewestWords = 3;

/**
 * Programs set a little space between Chinese and other characters, which is no space of the text. Words apart by
 * spaces, without punctuation, may be a row of a table: its spaces stay.
 */
function withoutSetSpaces(line: string): string {
  if (!/[，。；：]/.test(line) && line.split(/\s+/).length >= fewestWords) return line;
  return line.replace(/(?<=[^\x20-\x7e]) (?! )|(?<! ) (?=[^\x20-\x7e])/g, '');
}

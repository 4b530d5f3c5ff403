import type { Separation } from './quantity.ts';

/** What a character means for the structure of the running text; most mean nothing. */
export const Mark = {
  none: 0,
  digit: 1,
  han: 2,
  open: 3,
  close: 4,
  title: 5,
  quote: 6,
  separator: 7,
  line: 8,
} as const;

/** Stands for the border of a cell in a table that lost its lines; it never occurs in folded text. */
export const cellMark = '\u001f';

const classes = new Uint8Array(0x10000);
const ranks = new Uint8Array(0x10000);

function assign(characters: string, mark: number, rank: Separation = 0): void {
  for (const char of characters) {
    classes[char.charCodeAt(0)] = mark;
    ranks[char.charCodeAt(0)] = rank;
  }
}

assign('0123456789', Mark.digit);
assign('〇○零一二两三四五六七八九十百千万亿廿卅', Mark.han);
assign('（〔', Mark.open);
assign('）〕', Mark.close);
assign('《', Mark.title);
assign('“', Mark.quote);
assign('、和及与并', Mark.separator, 1);
assign(`，：,:${cellMark}`, Mark.separator, 2);
assign('；;', Mark.separator, 3);
assign('。！？', Mark.separator, 4);
assign('\n', Mark.line, 5);

export function markOf(code: number): number {
  return classes[code] as number;
}

export function rankOf(code: number): Separation {
  return ranks[code] as Separation;
}

/** Characters that make a word of 和, 及, 与 or 并 when they stand before it, or behind it. */
const joints = new Map(
  Object.entries({
    和: { before: '饱缓温调共总', behind: '谐解平睦' },
    及: { before: '以普涉危波触顾', behind: '时其早格' },
    与: { before: '参给授赋', behind: '会' },
    并: { before: '合', behind: '购入发轨网联' },
  }).map(([char, neighbours]) => [char.charCodeAt(0), neighbours] as const),
);

/** 和, 及, 与 and 并 inside another word, such as 及时 and 参与. */
export function isInsideWord(text: string, at: number): boolean {
  const joint = joints.get(text.charCodeAt(at));
  if (joint === undefined) return false;
  return joint.before.includes(text[at - 1] ?? '\n') || joint.behind.includes(text[at + 1] ?? '\n');
}

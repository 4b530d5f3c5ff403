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

const notBefore: Readonly<Record<string, string>> = { 和: '谐解平睦', 及: '时其早格', 与: '会', 并: '购入发轨网联' };
const notBehind: Readonly<Record<string, string>> = {
  和: '饱缓温调共总',
  及: '以普涉危波触顾',
  与: '参给授赋',
  并: '合',
};

/** 和, 及, 与 and 并 inside another word, such as 及时 and 参与. */
export function isInsideWord(text: string, at: number): boolean {
  const char = text[at] as string;
  const before = notBehind[char];
  if (before === undefined) return false;
  return before.includes(text[at - 1] ?? '\n') || (notBefore[char] as string).includes(text[at + 1] ?? '\n');
}

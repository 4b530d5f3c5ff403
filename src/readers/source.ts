import type { Bilingual } from './bilingual.ts';

/** A stretch of a source: UTF-16 code units of its decoded text, 0-based, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place as people and editors count it: `line` and `column` 1-based, `offset` 0-based, all in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export type Format = 'markdown' | 'text' | 'docx' | 'html' | 'pdf';

/** Formats whose files have no lines that a person could count: a line of their text is a paragraph of theirs. */
export function countsParagraphs(format: Format | null): boolean {
  return format === 'docx' || format === 'html' || format === 'pdf';
}

/** A line as a person finds it in a file of the format. */
export function lineName(line: number, format: Format | null): Bilingual {
  return countsParagraphs(format)
    ? { zh: `第 ${line} 段`, en: `paragraph ${line}` }
    : { zh: `第 ${line} 行`, en: `line ${line}` };
}

/**
 * One input file as read. The text is the only truth for places: everything found later holds offsets into it,
 * and lines and columns are derived from them when something is printed.
 */
export class Source {
  readonly path: string;
  /** Decoded text without byte order mark; line ends as in the file. */
  readonly text: string;
  readonly format: Format;
  /** Lower-case name of the encoding that the bytes were in, such as `utf-8` or `gb18030`. */
  readonly encoding: string;
  #lineStarts: number[] | undefined;

  constructor(init: { path: string; text: string; format: Format; encoding: string }) {
    this.path = init.path;
    this.text = init.text;
    this.format = init.format;
    this.encoding = init.encoding;
  }

  slice(range: Range): string {
    return this.text.slice(range.start, range.end);
  }

  /** The character at an offset, which may take two code units; empty at the end of the text. */
  characterAt(offset: number): Range {
    const end = offset + (isInsideCharacter(this.text, offset + 1) ? 2 : 1);
    return { start: offset, end: Math.min(this.text.length, end) };
  }

  /** The character that ends at an offset; empty at the beginning of the text. */
  characterBefore(offset: number): Range {
    return { start: Math.max(0, offset - (isInsideCharacter(this.text, offset - 1) ? 2 : 1)), end: offset };
  }

  /** @throws RangeError when the offset lies outside the text: a range that no reader can have produced. */
  positionAt(offset: number): Position {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.text.length) {
      throw new RangeError(`offset ${offset} lies outside the source (0–${this.text.length})`);
    }
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1, offset };
  }

  /** Text of a 1-based line without its line end. */
  lineText(line: number): string {
    const start = this.lineStarts[line - 1] ?? this.text.length;
    const next = this.lineStarts[line] ?? this.text.length;
    return this.text.slice(start, next).replace(/\r\n$|[\r\n]$/, '');
  }

  get lineStarts(): readonly number[] {
    if (this.#lineStarts === undefined) this.#lineStarts = findLineStarts(this.text);
    return this.#lineStarts;
  }
}

/** Whether an offset lies between the two code units of one character. */
export function isInsideCharacter(text: string, offset: number): boolean {
  return isHalf(text.charCodeAt(offset), 0xdc00) && isHalf(text.charCodeAt(offset - 1), 0xd800);
}

/** The 1024 code units from 0xd800 on begin a pair, those from 0xdc00 on end one. */
function isHalf(code: number, first: number): boolean {
  return code >= first && code < first + 0x400;
}

/** Lines end at LF, CRLF or a lone CR, as editors count them. */
function findLineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  else for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

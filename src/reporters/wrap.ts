import { characterWidth, width } from './width.ts';

/** Marks that must not begin a line, and marks that must not end one. */
const CLOSING = /^[，。、；：！？）》〉」』】〕〗”’…—～·％‰℃]$/u;
const OPENING = /^[（《〈「『【〔〖“‘]$/u;

/** A space, a word or number of letters that no break may tear, or one character with the marks that sit on it. */
const UNIT = /\s+|[!-~\u00C0-\u024F]+|[^\s]\p{M}*/gu;

/**
 * Lines of at most so many columns. Chinese breaks between any two characters, but no closing mark begins a line and no
 * opening one ends it; Latin words and numbers stay whole where they fit.
 */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(2, columns);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    const columnsOfPiece = width(piece);
    if (used + columnsOfPiece <= room) {
      line += piece;
      used += columnsOfPiece;
      continue;
    }
    if (line.trimEnd() !== '') lines.push(line.trimEnd());
    const rest = cutOverlong(piece.trimStart(), room, lines);
    line = rest;
    used = width(rest);
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Pushes full lines for a piece that no line can hold, and returns what is left of it. */
function cutOverlong(piece: string, columns: number, lines: string[]): string {
  let line = '';
  let used = 0;
  for (const character of piece) {
    const columnsOfThis = characterWidth(character);
    if (used + columnsOfThis > columns) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += character;
    used += columnsOfThis;
  }
  return line;
}

/** What may stand on a line of its own: opening marks go with what follows, closing marks with what precedes. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const [unit] of text.matchAll(UNIT)) {
    const previous = found.at(-1);
    if (OPENING.test(unit)) open += unit;
    else if (open === '' && previous !== undefined && CLOSING.test(unit)) found[found.length - 1] = previous + unit;
    else {
      found.push(open + unit);
      open = '';
    }
  }
  if (open !== '') found.push(open);
  return found;
}

/** Packs whole items into lines; an item that no line can hold is wrapped by itself. */
export function pack(items: readonly string[], columns: number, separator = '  '): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && width(last + separator + item) <= columns)
      lines[lines.length - 1] = last + separator + item;
    else lines.push(...wrap(item, columns));
  }
  return lines;
}

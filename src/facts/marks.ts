/** Where the marks of a text stand, by what they do there; each list in the order of the text. */
export interface Marks {
  /** Brackets, title marks and quotation marks of any width, and the line feeds that end paragraphs. */
  readonly brackets: readonly number[];
  /** Commas, full stops and the like; of half-width ones those that are no points. */
  readonly stops: readonly number[];
  readonly points: readonly number[];
  /** The first space of each run. */
  readonly spaces: readonly number[];
}

const bracket = 1;
const stop = 2;
const point = 3;
const space = 4;

const classes = new Uint8Array(0x10000);

function assign(characters: string, to: number): void {
  for (const char of characters) classes[char.charCodeAt(0)] = to;
}

assign('《》〈〉（）()“”‘’〔〕【】「」『』"\'\n', bracket);
assign('，、；：。？！,;:?!', stop);
assign('.．', point);
assign(' \t\u00a0\u2002\u2003\u2009\u202f\u3000', space);

/** Reads all marks in one pass: the rules about punctuation look at few characters of a text. */
export function findMarks(text: string): Marks {
  const brackets: number[] = [];
  const stops: number[] = [];
  const points: number[] = [];
  const spaces: number[] = [];
  let last = 0;
  for (let index = 0; index < text.length; index += 1) {
    const mark = classes[text.charCodeAt(index)] as number;
    if (mark === bracket) brackets.push(index);
    else if (mark === stop) stops.push(index);
    else if (mark === point) points.push(index);
    else if (mark === space && last !== space) spaces.push(index);
    last = mark;
  }
  return { brackets, stops, points, spaces };
}

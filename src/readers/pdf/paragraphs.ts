import type { PageLine } from './page-text.ts';

/** How far, in heights of a character, a line may fall short of the right margin and still be full. */
const shortOfMargin = 1.6;
/** An indent of a first line: official documents use two characters. */
const leastIndent = 0.9;
/** Lines further apart than this, in usual distances, belong to two paragraphs. */
const widestPitch = 1.35;

/** The paragraphs of a text set in lines, the first line's indent as two ideographic spaces. */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): string[] {
  const lines = pages.flatMap((page, number) => page.map((line) => ({ line, number })));
  const margins = marginsOf(lines.map(({ line }) => line));
  const pitch = usualPitch(pages);
  const paragraphs: string[] = [];
  for (const [index, { line, number }] of lines.entries()) {
    const before = lines[index - 1];
    const text = joinable(line.text);
    const goesOn =
      before !== undefined &&
      isFull(before.line, margins) &&
      !hasColumns(before.line) &&
      !hasColumns(line) &&
      !isIndented(line, margins) &&
      Math.abs(before.line.size - line.size) <= line.size * 0.15 &&
      (before.number !== number || before.line.baseline - line.baseline <= pitch * widestPitch);
    if (goesOn) paragraphs[paragraphs.length - 1] = join(paragraphs.at(-1) as string, text);
    else paragraphs.push(isIndented(line, margins) ? `\u3000\u3000${text}` : text);
  }
  return paragraphs;
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Where most lines begin, and where the widest usual lines end. */
function marginsOf(lines: readonly PageLine[]): Margins {
  const lefts = new Map<number, number>();
  for (const { left } of lines) lefts.set(Math.round(left), (lefts.get(Math.round(left)) ?? 0) + 1);
  // An indented first line is as frequent as a second one where paragraphs are short: the margin is the outer of the two.
  const most = Math.max(0, ...lefts.values());
  const usual = [...lefts].filter(([, count]) => count >= most / 3).map(([left]) => left);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return { left: Math.min(...usual), right: rights[Math.floor(rights.length * 0.95)] ?? 0 };
}

function isFull({ right, size }: PageLine, margins: Margins): boolean {
  return right >= margins.right - size * shortOfMargin;
}

/** A row of a table ends where it ends, however far it reaches. */
function hasColumns({ text }: PageLine): boolean {
  return text.includes('  ');
}

function isIndented({ left, size }: PageLine, margins: Margins): boolean {
  const indent = left - margins.left;
  return indent >= size * leastIndent && indent <= size * 3;
}

/** Distance of two baselines, as most lines have it. */
function usualPitch(pages: readonly (readonly PageLine[])[]): number {
  const pitches = pages
    .flatMap((lines) => lines.slice(1).map(({ baseline }, index) => (lines[index] as PageLine).baseline - baseline))
    .sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 2)] ?? 0;
}

function joinable(text: string): string {
  return text.replace(/[\r\n]/g, ' ');
}

/** Two Latin words stay two; a word divided at the end of a line is rare in Chinese text, and left alone. */
function join(before: string, after: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}

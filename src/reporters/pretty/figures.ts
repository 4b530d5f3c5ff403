import type { FileResult } from '../../engine/result.ts';
import { GAP, indented, type Screen } from './screen.ts';

/** How many figures were read, and what came of the relations between them; nothing where there is no figure. */
export function figureLines({ figures }: FileResult, screen: Screen): string[] {
  if (figures === null || figures.quantities === 0) return [];
  const { texts, color } = screen;
  const lines = indented(texts.figures + GAP + texts.figureCounts(figures), 0, screen);
  return lines.map((line) => line.replace(texts.figures, (title) => color.bold(title)));
}

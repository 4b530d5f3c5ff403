import type { Range } from '../readers/source.ts';
import type { MappedText } from './mapped-text.ts';
import { countStartingBefore } from './order.ts';

/** A sentence of the running text, or a heading, or a cell: what stands between two full stops or line feeds. */
export interface Sentence {
  readonly range: Range;
  /** Number of the paragraph that it stands in, from 0. */
  readonly paragraph: number;
}

/** Splits at 。！？ with the closing marks behind them, and at the ends of paragraphs. */
export function splitSentences(text: MappedText): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const match of text.text.matchAll(/[^。！？\n]+[。！？]*[”’）》]*|\n/g)) {
    if (match[0] === '\n') paragraph += 1;
    else sentences.push({ range: text.rangeOf(match.index, match.index + match[0].length), paragraph });
  }
  return sentences;
}

/** Index of the sentence that an offset lies in, or of the one before it. */
export function sentenceIndexAt(sentences: readonly Sentence[], offset: number): number {
  return Math.max(0, countStartingBefore(sentences, offset, (sentence) => sentence.range) - 1);
}

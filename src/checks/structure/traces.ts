import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Match, PhraseMatcher } from '../../phrases/matcher.ts';
import type { RequiredWords } from '../../phrases/required.ts';
import type { Range } from '../../readers/source.ts';
import type { MappedText } from '../../report/mapped-text.ts';
import { lastStartingBefore } from '../../report/order.ts';

/** A wording to look for, and the words without which there is no use in looking. */
export interface Wording {
  readonly phrase: CompiledPhrase;
  readonly required: readonly RequiredWords[];
}

/** Wordings of one kind of residue, ready to match. */
export interface CompiledTrace {
  readonly outcome: string;
  readonly wordings: readonly Wording[];
  readonly except: readonly CompiledPhrase[];
  readonly unless: readonly CompiledPhrase[];
  readonly once: boolean;
  readonly remove: boolean;
}

/** A text to be searched for many wordings that it hardly ever holds. */
export class SearchedText {
  readonly #mapped: MappedText;
  /** A bit for each UTF-16 code unit: whether it occurs. */
  readonly #present = new Uint32Array(1 << 11);

  constructor(mapped: MappedText) {
    this.#mapped = mapped;
    const { text } = mapped;
    const present = this.#present;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      present[code >>> 5] = (present[code >>> 5] as number) | (1 << (code & 31));
    }
  }

  /** Where the wordings of a trace stand, in order and apart from each other. */
  placesOf(trace: CompiledTrace, matcher: PhraseMatcher): Range[] {
    const phrases: CompiledPhrase[] = [];
    for (const { phrase, required } of trace.wordings) if (this.#mayHold(required)) phrases.push(phrase);
    if (phrases.length === 0) return [];
    return matchesIn(trace, phrases, this.#mapped, matcher)
      .map(({ start, end }) => this.#mapped.rangeOf(start, end))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter(isApart);
  }

  /** False only where something required does not occur: far cheaper than to look for each of many wordings. */
  #mayHold(required: readonly RequiredWords[]): boolean {
    for (const words of required) if (!this.#mayHoldAny(words)) return false;
    return true;
  }

  #mayHoldAny(words: RequiredWords): boolean {
    for (const word of words) if (this.#hasCharacters(word) && this.#mapped.mayHold(word)) return true;
    return false;
  }

  #hasCharacters(word: string): boolean {
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      if (((this.#present[code >>> 5] as number) & (1 << (code & 31))) === 0) return false;
    }
    return true;
  }
}

function isApart(range: Range, index: number, all: readonly Range[]): boolean {
  return index === 0 || range.start >= (all[index - 1] as Range).end;
}

function matchesIn(
  trace: CompiledTrace,
  phrases: readonly CompiledPhrase[],
  searched: MappedText,
  matcher: PhraseMatcher,
): Match[] {
  const found = matcher.matchesIn(phrases, searched);
  if (found.length === 0) return found;
  const { text } = searched;
  const excepted = stretchesOf(matcher.matchesIn(trace.except, searched));
  return found
    .filter(({ start, end }) => start >= (lastStartingBefore(excepted, end - 1)?.end ?? 0))
    .filter(({ start }) => trace.unless.length === 0 || !matcher.matchesAny(trace.unless, sentenceAt(text, start)))
    .map(({ start, end }) => ({
      start: stops.test(text[start] as string) ? start + 1 : start,
      end: Math.max(end, closingAfter(text, start)),
    }));
}

/** In order, those that overlap as one. */
function stretchesOf(matches: readonly Match[]): Match[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of matches.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** A wording may say that a sentence ends before it; the mark is no part of it. */
const stops = /[。；！，：]/;

const farthestBorder = 200;

/** The sentence around an index, or as much of it as anybody reads in one breath. */
function sentenceAt(text: string, index: number): string {
  const from = Math.max(0, index - farthestBorder);
  const before = /[^。！？\n]{0,200}$/.exec(text.slice(from, index))?.[0] ?? '';
  const after = /^[^。！？\n]*/.exec(text.slice(index, index + farthestBorder))?.[0] ?? '';
  return before + after;
}

const brackets: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}', '（': '）', '〔': '〕', '【': '】' };
const longestBracket = 80;

/** Index behind the bracket that closes the one at `start`; 0 where there is none. */
function closingAfter(text: string, start: number): number {
  const close = brackets[text[start] as string];
  if (close === undefined) return 0;
  const line = text.slice(start, start + longestBracket);
  const at = line.indexOf(close);
  const lineFeed = line.indexOf('\n');
  return at === -1 || (lineFeed !== -1 && lineFeed < at) ? 0 : start + at + 1;
}

import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Match, PhraseMatcher } from '../../phrases/matcher.ts';
import type { Range } from '../../readers/source.ts';
import type { Report } from '../../report/report.ts';

/** Wordings of one kind of residue, ready to match. */
export interface CompiledTrace {
  readonly outcome: string;
  readonly phrases: readonly CompiledPhrase[];
  readonly except: readonly CompiledPhrase[];
  readonly unless: readonly CompiledPhrase[];
  readonly once: boolean;
  readonly remove: boolean;
}

const lowBits = 0x3fff;

/** All that a reader of the draft sees, as one text to search: the running text, and then what stands around it. */
export class WholeText {
  readonly text: string;
  readonly #report: Report;
  /** Characters that occur, by the low bits of their codes. */
  readonly #present = new Uint8Array(lowBits + 1);

  constructor(report: Report) {
    this.#report = report;
    this.text = report.phrases.text + report.margins.text;
    for (let index = 0; index < this.text.length; index += 1) this.#present[this.text.charCodeAt(index) & lowBits] = 1;
  }

  /** False only where a character does not occur: far cheaper than to look for each of many wordings. */
  mayHold(words: string): boolean {
    for (let index = 0; index < words.length; index += 1) {
      if (this.#present[words.charCodeAt(index) & lowBits] === 0) return false;
    }
    return true;
  }

  rangeOf({ start, end }: Match): Range {
    const { phrases, margins } = this.#report;
    const { length } = phrases.text;
    return start < length ? phrases.rangeOf(start, end) : margins.rangeOf(start - length, end - length);
  }
}

/** Where the wordings stand, in the order of the draft and apart from each other. */
export function tracesIn(trace: CompiledTrace, whole: WholeText, matcher: PhraseMatcher): Range[] {
  return matchesIn(trace, whole, matcher)
    .map((match) => whole.rangeOf(match))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(isApart);
}

function isApart(range: Range, index: number, all: readonly Range[]): boolean {
  return index === 0 || range.start >= (all[index - 1] as Range).end;
}

function matchesIn(trace: CompiledTrace, whole: WholeText, matcher: PhraseMatcher): Match[] {
  const { text } = whole;
  const phrases = trace.phrases.filter(({ literal }) => whole.mayHold(literal));
  const found = [...matcher.matches(phrases, text)];
  if (found.length === 0) return found;
  const excepted = trace.except.length === 0 ? [] : [...matcher.matches(trace.except, text)];
  return found
    .filter(({ start, end }) => !excepted.some((other) => other.start < end && start < other.end))
    .filter(({ start }) => trace.unless.length === 0 || !matcher.matchesAny(trace.unless, sentenceAt(text, start)))
    .map(({ start, end }) => ({ start, end: Math.max(end, closingAfter(text, start)) }));
}

const farthestBorder = 200;

/** The sentence around an index, or as much of it as anybody reads in one breath. */
function sentenceAt(text: string, index: number): string {
  const from = Math.max(0, index - farthestBorder);
  const before = /[^。！？\n]*$/.exec(text.slice(from, index))?.[0] ?? '';
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

import type { CompiledPhrase } from '../../phrases/compile.ts';
import { lineName } from '../../readers/source.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import type { Alignment } from './alignment.ts';
import { repeatedPassages } from './passages.ts';
import type { RepetitionParameters } from './repetition.schema.ts';
import { wholeSentences } from './whole-sentences.ts';

interface Compiled {
  readonly formulations: readonly CompiledPhrase[];
}

/** Passages that stand in a draft a second time, word for word or nearly so. */
export const repetition: CheckKind<RepetitionParameters, Compiled> = {
  name: 'repetition',
  outcomes: ['repeated', 'figures'],
  placeholders: {
    length: 'how many characters are repeated',
    quote: 'the repeated words',
    line: 'where they stand first',
  },
  compile: ({ formulations }, phrase) => ({
    formulations: formulations.map((text, index) => phrase(text, ['formulations', index])),
  }),
  run: ({ formulations }, context) => {
    const judge = new Judge(formulations, context);
    return { hits: repeatedPassages(context.report).flatMap((passage) => judge.hitsOf(passage)) };
  },
};

/** So many characters, without marks and fixed formulations, are not written twice by chance. */
const surelyCopied = 24;
/** Figures, one of them of three digits or with a fraction, that come again together; in one paragraph fewer are enough. */
const surelySameFigures = 3;
const sameFiguresNearby = 2;

/** A whole sentence of this length, with so many characters of its own, fewer where it holds figures. */
const shortestSentence = 20;
const ownOfSentence = 16;
const ownOfFigures = 12;

class Judge {
  readonly #formulations: readonly CompiledPhrase[];
  readonly #context: CheckContext;

  constructor(formulations: readonly CompiledPhrase[], context: CheckContext) {
    this.#formulations = formulations;
    this.#context = context;
  }

  hitsOf(passage: Alignment): Hit[] {
    const { phrases } = this.#context.report;
    const later = trimmed(phrases.text, passage.later);
    const earlier = trimmed(phrases.text, passage.earlier);
    if (later.end <= later.start || earlier.end <= earlier.start) return [];
    const between = phrases.text.slice(earlier.end, later.start);
    const outcome = this.#outcome(phrases.text.slice(later.start, later.end), later.start, between);
    if (outcome !== undefined) return [this.#hit(outcome, { earlier, later })];
    const sentences = between.includes('\n') ? wholeSentences(phrases.text, { earlier, later }) : undefined;
    return sentences !== undefined && this.#isCopied(sentences) ? [this.#hit('repeated', sentences)] : [];
  }

  /** Whole sentences in another paragraph are copied even where each of their clauses might come again by chance. */
  #isCopied({ later }: Alignment): boolean {
    const words = this.#context.report.phrases.text.slice(later.start, later.end);
    if (words.length < shortestSentence) return false;
    return this.#ownLength(words) >= (figuresOf(words).length >= 2 ? ownOfFigures : ownOfSentence);
  }

  #outcome(words: string, start: number, between: string): 'repeated' | 'figures' | undefined {
    // Parallel members of one paragraph may share the end of their sentences, but not a whole sentence.
    const isElsewhere = between.includes('\n');
    if (repeatsFigures(words, isElsewhere ? surelySameFigures : sameFiguresNearby)) return 'figures';
    if (this.#ownLength(words) < surelyCopied) return undefined;
    const isSentence = /[。；\n]/.test(this.#context.report.phrases.text[start - 1] ?? '\n');
    return isElsewhere || isSentence ? 'repeated' : undefined;
  }

  /** Characters that are neither marks nor part of a formulation, a title or the body's own name. */
  #ownLength(words: string): number {
    const { matcher, report } = this.#context;
    const own = [...words].map((char) => !marksAndDigits.has(char));
    const leaveOut = (start: number, end: number) => own.fill(false, start, end);
    for (const { start, end } of matcher.matches(this.#formulations, words)) leaveOut(start, end);
    for (const title of words.matchAll(/《[^《》]{1,80}》/g)) leaveOut(title.index, title.index + title[0].length);
    const { organisation } = report.identity;
    const at = organisation === undefined ? -1 : words.indexOf(organisation);
    if (organisation !== undefined && at !== -1) leaveOut(at, at + organisation.length);
    return own.filter((one) => one).length;
  }

  #hit(outcome: string, { earlier, later }: Alignment): Hit {
    const { source, phrases } = this.#context.report;
    const first = phrases.rangeOf(earlier.start, earlier.end);
    const range = phrases.rangeOf(later.start, later.end);
    return {
      outcome,
      range,
      nearest: [],
      values: {
        length: String(later.end - later.start),
        quote: source.slice(range),
        line: lineName(source.positionAt(first.start).line, source.format),
      },
      related: [{ range: first, message: { zh: '第一次出现', en: 'first occurrence' } }],
    };
  }
}

const marksAndDigits: ReadonlySet<string> = new Set('，。；：、！？（）《》0123456789');
const marksBefore: ReadonlySet<string> = new Set('，。；：、！？）》\n');
const marksBehind: ReadonlySet<string> = new Set('，。；：、！？（《\n');

/** Without marks at its ends. */
function trimmed(text: string, words: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = words;
  while (start < end && marksBefore.has(text[start] as string)) start += 1;
  while (end > start && marksBehind.has(text[end - 1] as string)) end -= 1;
  return { start, end };
}

/** Figures that count something: years, numbers of documents and titles do not. */
function figuresOf(words: string): string[] {
  const withoutNames = words.replace(/20[0-9]{2}(?=年|—|-)|〔[0-9]{4}〕[0-9]{1,4}号|《[^《》]{1,80}》/g, '');
  return withoutNames.match(/[0-9]+(?:\.[0-9]+)?/g) ?? [];
}

function repeatsFigures(words: string, fewest: number): boolean {
  const figures = figuresOf(words);
  return figures.length >= fewest && figures.some((figure) => figure.length >= 3 && figure !== '100');
}

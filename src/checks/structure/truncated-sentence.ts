import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { plain } from '../search.ts';
import { breakOffOf } from './break-off.ts';
import { lastClauseOf, lastWords, type ParagraphLine, paragraphLines } from './paragraph-lines.ts';
import type { TruncatedSentenceParameters } from './truncated-sentence.schema.ts';

interface Compiled {
  readonly except: readonly CompiledPhrase[];
  readonly danglers: readonly string[];
  readonly wholeWords: readonly string[];
}

/** Paragraphs that break off: without an end mark, behind a comma or a conjunction, or announcing what never comes. */
export const truncatedSentence: CheckKind<TruncatedSentenceParameters, Compiled> = {
  name: 'truncated-sentence',
  outcomes: ['unended', 'dangling', 'announcing', 'headless'],
  placeholders: { quote: 'the last or first words' },
  compile: ({ except, danglers, wholeWords }, phrase) => ({
    except: except.map((text, index) => phrase(text, ['except', index])),
    danglers,
    wholeWords,
  }),
  run: (compiled, context) => {
    const lines = paragraphLines(context.report);
    const endings = new Endings(compiled, context, lines);
    const hits = lines.flatMap((line, index) => endings.hitsOf(line, lines[index + 1]));
    return { hits: [...hits, ...brokenOff(context)] };
  },
};

/** A paragraph that breaks off before another one, with which it was joined. */
function brokenOff({ report }: CheckContext): Hit[] {
  const tear = breakOffOf(report);
  if (tear === undefined) return [];
  const line = report.source.slice(tear.before).trimEnd();
  const clause = lastClauseOf(line);
  const end = tear.before.start + line.length;
  return [{ outcome: 'dangling', range: { start: end - clause.length, end }, nearest: [], values: { quote: clause } }];
}

const shortestRunningText = 20;

/** Running text is long enough to be more than a name, and has a mark inside. */
function isRunningText(text: string): boolean {
  return text.length >= shortestRunningText && /[，。；]/.test(text);
}

/** Ends like a sentence, or with a bracket or quotation that may hold the end of one. */
const ended = /[。！？；：…，、”’）》]$/;
/** More unended paragraphs than one in so many are the habit of a draft, or of the page that it was copied from. */
const habit = 5;

class Endings {
  readonly #compiled: Compiled;
  readonly #context: CheckContext;
  readonly #marksEnds: boolean;
  /** The draft was put together from pages: what looks unended may go on below. */
  readonly #isTorn: boolean;

  constructor(compiled: Compiled, context: CheckContext, lines: readonly ParagraphLine[]) {
    this.#compiled = compiled;
    this.#context = context;
    const running = lines.filter(({ paragraph, text }) => paragraph.kind === 'text' && isRunningText(text));
    const unended = running.filter(({ text }) => !ended.test(text));
    this.#marksEnds = unended.length <= Math.max(1, running.length / habit);
    this.#isTorn = lines.some(({ paragraph }) => paragraph.kind === 'text' && paragraph.lines > 1);
  }

  hitsOf(line: ParagraphLine, next: ParagraphLine | undefined): Hit[] {
    if (line.paragraph.kind === 'cell') return [];
    const headless = /^[，。；、：）》”’%]/.test(line.text) ? [this.#headless(line)] : [];
    const outcome = this.#outcome(line, next);
    if (outcome === undefined || this.#isExcepted(line)) return headless;
    return [...headless, this.#hit(outcome, lastWords(line, this.#context.report))];
  }

  #outcome(line: ParagraphLine, next: ParagraphLine | undefined): string | undefined {
    const { paragraph, text } = line;
    if (text.endsWith('：')) return announcesNothing(line, next) ? 'announcing' : undefined;
    if (/[，、（《“‘]$/.test(text)) return goesOn(line, next) ? undefined : 'dangling';
    if (text.endsWith('；')) return endsProse(line, next) ? 'dangling' : undefined;
    if (this.#dangles(text)) return 'dangling';
    if (paragraph.kind !== 'text' || !this.#marksEnds || ended.test(text) || !isRunningText(text)) return undefined;
    const isBeforeTable = next?.paragraph.kind === 'cell';
    const mayGoOn = this.#isTorn && next?.paragraph.kind === 'text' && !next.beginsSection;
    return isBeforeTable || mayGoOn ? undefined : 'unended';
  }

  #dangles(text: string): boolean {
    const { danglers, wholeWords } = this.#compiled;
    if (text.length < 4 || !danglers.some((word) => text.endsWith(word))) return false;
    return !wholeWords.some((word) => text.endsWith(word));
  }

  #isExcepted({ text }: ParagraphLine): boolean {
    return this.#context.matcher.matchesAny(this.#compiled.except, plain(text));
  }

  #headless({ text, index }: ParagraphLine): Hit {
    const clause = /^.[^，。；：、]{0,12}/.exec(text)?.[0] ?? text;
    return this.#hit('headless', this.#context.report.text.rangeOf(index, index + clause.length));
  }

  #hit(outcome: string, range: Hit['range']): Hit {
    return { outcome, range, nearest: [], values: { quote: this.#context.report.source.slice(range) } };
  }
}

/** Shorter ones are labels, 主要做法：, unless they say that something follows. */
const announcement = /以下|如下|下列|下面/;

/** A colon at the end of the text, or before a section that is no part of what it announces. */
function announcesNothing({ section, text }: ParagraphLine, next: ParagraphLine | undefined): boolean {
  if (text.length < 10 && !announcement.test(text)) return false;
  if (next === undefined) return true;
  const following = next.beginsSection ? next.section : undefined;
  if (following?.numbering === undefined || section === undefined) return false;
  return following.level <= section.level && following.numbering.value !== 1;
}

/** Items end with semicolons; what holds a whole sentence, or ends the text or the section, is none of several. */
function endsProse({ text, beginsSection }: ParagraphLine, next: ParagraphLine | undefined): boolean {
  if (next === undefined) return true;
  return next.beginsSection && next.paragraph.kind === 'heading' && !beginsSection && text.includes('。');
}

/** Numbered items of one sentence may end with commas; one that holds sentences of its own is no such item. */
function goesOn({ section, beginsSection, text }: ParagraphLine, next: ParagraphLine | undefined): boolean {
  if (next === undefined) return false;
  if (!next.beginsSection) return next.paragraph.kind !== 'heading';
  if (text.includes('。') || /。./.test(next.text)) return false;
  return beginsSection && next.section?.level === section?.level && next.section?.numbering !== undefined;
}

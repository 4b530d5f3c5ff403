import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Match } from '../phrases/matcher.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import type { MappedText } from '../report/mapped-text.ts';
import { WordList } from '../report/word-list.ts';
import type { CheckContext, Correction, Hit, PhraseCompiler } from './check.ts';
import type { TermRow, TermTable } from './term.schema.ts';

/** What a row of a table of terms may find: an error, a probable one, or a matter of taste. */
export const termOutcomes = ['wrong', 'doubtful', 'style'] as const;
export type TermOutcome = (typeof termOutcomes)[number];

export const termPlaceholders = {
  quote: 'the words that were found',
  right: 'the form that is right',
  note: 'why, led in by “；”; empty where nothing is to be said',
} as const;

/** A row of a table of terms. Forms of nothing but words are kept apart: they are looked for without an expression. */
export interface CompiledTerm {
  readonly outcome: TermOutcome;
  readonly right: string;
  readonly words: readonly string[];
  readonly phrases: readonly CompiledPhrase[];
  readonly replace?: string;
  readonly except?: readonly CompiledPhrase[];
  readonly unless?: readonly CompiledPhrase[];
  readonly since?: number;
  readonly until?: number;
  /** Words inside 《》 count too. */
  readonly inLawTitles?: true;
  readonly fix?: true;
  readonly note?: Bilingual;
  readonly basis?: readonly string[];
}

export const outcomeOf = { certain: 'wrong', doubtful: 'doubtful', style: 'style' } as const;

/** Compiles the rows of the parameter `table`. */
export function compileTerms(table: TermTable, phrase: PhraseCompiler): CompiledTerm[] {
  return table.rows.map((row, index) =>
    compileTerm(row, row.lawTitles ?? table.lawTitles, (text, key, at) =>
      phrase(text, ['table', 'rows', index, key, at]),
    ),
  );
}

function compileTerm(
  row: TermRow,
  lawTitles: TermTable['lawTitles'],
  phrase: (text: string, key: 'wrong' | 'except' | 'unless', at: number) => CompiledPhrase,
): CompiledTerm {
  const forms = row.wrong.map((text, at) => phrase(text, 'wrong', at));
  const { replace, except, unless, since, until, note, basis } = row;
  return {
    outcome: outcomeOf[row.certainty ?? 'certain'],
    right: row.right,
    words: forms.filter(isWord).map(({ literal }) => literal),
    phrases: forms.filter((form) => !isWord(form)),
    ...(replace === undefined ? {} : { replace }),
    ...(except === undefined ? {} : { except: except.map((text, at) => phrase(text, 'except', at)) }),
    ...(unless === undefined ? {} : { unless: unless.map((text, at) => phrase(text, 'unless', at)) }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(lawTitles === 'count' ? { inLawTitles: true } : {}),
    ...(row.fix === true ? { fix: true } : {}),
    ...(note === undefined ? {} : { note }),
    ...(basis === undefined ? {} : { basis }),
  };
}

function isWord({ source, literal }: CompiledPhrase): boolean {
  return literal !== '' && source === literal;
}

/** The wrong forms of all rows, in any order; forms of two rows may overlap. */
export function findTerms(terms: readonly CompiledTerm[], context: CheckContext): Hit[] {
  const { frame, phrases } = context.report;
  const { literals, forms } = formsOf(terms);
  const hits: Hit[] = [];
  for (const text of [frame, phrases]) {
    // Most forms stand in no text.
    for (const index of text.pairs.possibleOf(literals)) {
      const form = forms[index] as Form;
      if (holdsFor(form.term, context.year)) addHits(form, text, context, hits);
    }
  }
  return hits;
}

/** A form of a row: a word, or a phrase. */
interface Form {
  readonly term: CompiledTerm;
  readonly word: string;
  readonly phrases: readonly CompiledPhrase[];
}

/** The forms of some rows, and what each must hold. */
interface Forms {
  readonly literals: WordList;
  readonly forms: readonly Form[];
}

/** Rows are the same for all drafts. */
const knownForms = new WeakMap<readonly CompiledTerm[], Forms>();

function formsOf(terms: readonly CompiledTerm[]): Forms {
  const known = knownForms.get(terms);
  if (known !== undefined) return known;
  const literals: string[] = [];
  const forms: Form[] = [];
  for (const term of terms) {
    for (const word of term.words) {
      literals.push(word);
      forms.push({ term, word, phrases: [] });
    }
    for (const phrase of term.phrases) {
      literals.push(phrase.literal);
      forms.push({ term, word: '', phrases: [phrase] });
    }
  }
  const all = { literals: new WordList(literals), forms };
  knownForms.set(terms, all);
  return all;
}

function holdsFor({ since = 0, until = Number.POSITIVE_INFINITY }: CompiledTerm, year: number | undefined): boolean {
  // An unknown year counts as the newest.
  const asked = year ?? Number.MAX_SAFE_INTEGER;
  return since <= asked && asked <= until;
}

function addHits({ term, word, phrases }: Form, text: MappedText, context: CheckContext, hits: Hit[]): void {
  if (word === '') {
    for (const match of context.matcher.matchesIn(phrases, text)) addHit(term, match, text, context, hits);
  } else {
    for (const start of text.pairs.placesOf(word))
      addHit(term, { start, end: start + word.length }, text, context, hits);
  }
}

function addHit(term: CompiledTerm, form: Match, text: MappedText, context: CheckContext, hits: Hit[]): void {
  const found = withoutLastMark(form, text.text);
  if (isExcepted(found, term, text, context)) return;
  const range = text.rangeOf(found.start, found.end);
  if (term.inLawTitles === true || !context.report.isInLawTitle(range)) hits.push(hitOf(term, found, text));
}

/** A form names the mark behind it to say where it ends: the mark is not wrong. */
function withoutLastMark({ start, end }: Match, text: string): Match {
  return '，。；、：'.includes(text[end - 1] ?? '') ? { start, end: end - 1 } : { start, end };
}

/** How far from a hit the words that excuse it may stand. */
const reach = 60;

function isExcepted(found: Match, term: CompiledTerm, { text }: MappedText, { matcher }: CheckContext): boolean {
  if (term.except !== undefined && overlapsAny(term.except, found, text, matcher)) return true;
  if (term.unless === undefined) return false;
  const from = Math.max(0, found.start - reach);
  const around = text.slice(from, found.end + reach);
  return matcher.matchesAny(term.unless, sentenceAround(around, found.start - from, found.end - from));
}

/** Whether a stretch of a text lies inside or across a match of one of the phrases. */
export function overlapsAny(
  phrases: readonly CompiledPhrase[],
  { start, end }: Match,
  text: string,
  matcher: CheckContext['matcher'],
): boolean {
  const from = Math.max(0, start - reach);
  for (const other of matcher.matches(phrases, text.slice(from, end + reach))) {
    if (from + other.start < end && start < from + other.end) return true;
  }
  return false;
}

/** The part of a text that belongs to the sentence of a stretch of it. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = Math.max(...[...'。！？\n'].map((mark) => (start === 0 ? -1 : text.lastIndexOf(mark, start - 1))));
  const after = text.slice(end).search(/[。！？\n]/);
  return text.slice(before + 1, after === -1 ? text.length : end + after);
}

function hitOf(term: CompiledTerm, found: Match, text: MappedText): Hit {
  const quote = text.text.slice(found.start, found.end);
  const { replace, right, note } = term;
  const fix = term.fix === true ? correctionOf(term, found, text) : undefined;
  return {
    outcome: term.outcome,
    range: text.rangeOf(found.start, found.end),
    nearest: [],
    values: {
      quote,
      right: nested(replace === undefined ? right : quote.replace(replace, () => right)),
      note: note === undefined ? '' : { zh: `；${note.zh}`, en: `; ${note.en}` },
    },
    ...(term.basis === undefined ? {} : { basis: term.basis }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Messages quote the right form: quotation marks in it are inner ones. */
export function nested(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** None where a space, a mark or a line break stands inside the words: what becomes of it is not for a tool to say. */
function correctionOf({ replace, right }: CompiledTerm, found: Match, text: MappedText): Correction | undefined {
  const start = replace === undefined ? found.start : text.text.indexOf(replace, found.start);
  const end = replace === undefined ? found.end : start + replace.length;
  const range = text.rangeOf(start, end);
  return range.end - range.start === end - start ? { range, text: right } : undefined;
}

/** Hits in the order of the text, without those that begin inside an earlier one. */
export function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = 0;
  return sorted.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}

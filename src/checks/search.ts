import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Match, PhraseMatcher } from '../phrases/matcher.ts';
import type { Range } from '../readers/source.ts';
import type { MappedText } from '../report/mapped-text.ts';
import { lastStartingBefore } from '../report/order.ts';
import type { Section } from '../report/outline.ts';
import { sentenceIndexAt } from '../report/sentences.ts';
import type { CheckContext, PhraseCompiler } from './check.ts';
import { sectionsHeadedBy } from './headings.ts';
import type { SearchParameters } from './search.schema.ts';

type Within = NonNullable<SearchParameters['near']>['within'];

export interface CompiledSearch {
  readonly phrases: readonly CompiledPhrase[];
  readonly in: 'headings' | 'text' | 'anywhere';
  readonly under?: readonly CompiledPhrase[];
  readonly notUnder?: readonly CompiledPhrase[];
  readonly except?: readonly CompiledPhrase[];
  readonly unless?: readonly CompiledPhrase[];
  readonly near?: {
    readonly phrases: readonly CompiledPhrase[];
    readonly within: Within;
    readonly atLeast: number;
    readonly perItems?: number;
  };
  readonly lawTitles: 'skip' | 'only' | 'count';
  readonly from: number;
  readonly atLeast: number;
}

export function compileSearch(
  search: SearchParameters,
  phrase: PhraseCompiler,
  path: readonly (string | number)[],
): CompiledSearch {
  const all = (key: 'phrases' | 'under' | 'notUnder' | 'except' | 'unless') =>
    compileAll(search[key] ?? [], [...path, key], phrase);
  const optional = (key: 'under' | 'notUnder' | 'except' | 'unless') =>
    search[key] === undefined ? {} : { [key]: all(key) };
  const near = search.near;
  return {
    phrases: all('phrases'),
    in: search.in ?? 'anywhere',
    ...optional('under'),
    ...optional('notUnder'),
    ...optional('except'),
    ...optional('unless'),
    ...(near === undefined
      ? {}
      : {
          near: {
            phrases: compileAll(near.phrases, [...path, 'near', 'phrases'], phrase),
            within: near.within,
            atLeast: near.atLeast ?? 1,
            ...(near.perItems === undefined ? {} : { perItems: near.perItems }),
          },
        }),
    lawTitles: search.lawTitles ?? 'skip',
    from: search.from ?? 0,
    atLeast: search.atLeast ?? 1,
  };
}

/** Compiles a list of phrases that stands at a path of the rule's parameters. */
export function compileAll(
  texts: readonly string[],
  path: readonly (string | number)[],
  phrase: PhraseCompiler,
): readonly CompiledPhrase[] {
  return texts.map((text, index) => phrase(text, [...path, index]));
}

/**
 * Source ranges of the hits, in the order of the text; empty when there are fewer than the search asks for.
 *
 * @param most how many are wanted; those behind them are not looked at.
 */
export function find(search: CompiledSearch, context: CheckContext, most = Number.POSITIVE_INFINITY): Range[] {
  const nextHit = search.in === 'headings' ? inHeadings(search, context) : inText(search, context);
  let hit = nextHit();
  if (hit === undefined) return [];
  const counts = conditionOf(search, context);
  const enough = Math.max(most, search.atLeast);
  const hits: Range[] = [];
  for (; hit !== undefined && hits.length < enough; hit = nextHit()) {
    if (counts(hit)) hits.push(hit);
  }
  return hits.length >= search.atLeast ? hits.slice(0, most) : [];
}

/** Gives the places that the words of a search match, one by one in the order of the text. */
type NextHit = () => Range | undefined;

/** Headings are matched one by one without their numbers, so that `^` and `$` mean the heading itself. */
function inHeadings(search: CompiledSearch, context: CheckContext): NextHit {
  const excepted = sectionsHeadedBy(search.except ?? [], context);
  const hits = [...sectionsHeadedBy(search.phrases, context)]
    .flatMap((section) => (section.heading === undefined || excepted.has(section) ? [] : [section.heading]))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return () => hits[next++];
}

function inText(search: CompiledSearch, { report, matcher }: CheckContext): NextHit {
  const { phrases } = report;
  const matches = matcher.streamIn(search.phrases, phrases);
  const isExcepted = exceptionsOf(search.except ?? [], phrases, matcher);
  return () => {
    let match = matches.next();
    while (match !== undefined && isExcepted(match)) match = matches.next();
    return match && phrases.rangeOf(match.start, match.end);
  };
}

/** Whether an exception overlaps a match: only the lines of matches are looked through, each once. */
function exceptionsOf(
  except: readonly CompiledPhrase[],
  phrases: MappedText,
  matcher: PhraseMatcher,
): (match: Match) => boolean {
  if (except.length === 0) return () => false;
  let line: Match = { start: 0, end: -1 };
  // The matches of one phrase lie apart and in order: the last before the end of a hit is the one that may overlap it.
  let exceptions: readonly (readonly Match[])[] = [];
  return ({ start, end }) => {
    if (start > line.end) {
      line = phrases.lineAt(start);
      const words = phrases.text.slice(line.start, line.end);
      exceptions = except.map((phrase) => matcher.matches([phrase], words));
    }
    return exceptions.some((places) => overlapsOne(places, start - line.start, end - line.start));
  };
}

function overlapsOne(places: readonly Match[], start: number, end: number): boolean {
  return (lastStartingBefore(places, end - 1)?.end ?? 0) > start;
}

/** Whether a hit is one, by what the search asks of its place and of what stands around it. */
function conditionOf(search: CompiledSearch, context: CheckContext): (hit: Range) => boolean {
  const { report } = context;
  const first = report.body.start + search.from * (report.body.end - report.body.start);
  const isUnder = placeCondition(search, context);
  const isExcused = excuseOf(search, context);
  const isNear = nearCondition(search.near, context);
  return (hit) => {
    if (search.from > 0 && hit.start < first) return false;
    if (search.lawTitles !== 'count' && report.isInLawTitle(hit) !== (search.lawTitles === 'only')) return false;
    if (!isUnder(hit)) return false;
    return !isExcused(hit) && isNear(hit);
  };
}

/** Whether the sentence of a hit says why it is none. */
function excuseOf({ unless }: CompiledSearch, context: CheckContext): (hit: Range) => boolean {
  if (unless === undefined) return () => false;
  return onceAPlace(
    (hit) => surroundings(hit, 'sentence', context),
    (sentence) => context.matcher.matchesAny(unless, context.report.phrases.slice(sentence)),
  );
}

/** Hits that stand close together have one place around them: what is asked of it is answered once. */
function onceAPlace(placeAround: (hit: Range) => Range, question: (place: Range) => boolean): (hit: Range) => boolean {
  const answers = new Map<string, boolean>();
  return (hit) => {
    const place = placeAround(hit);
    const key = `${place.start} ${place.end}`;
    const answer = answers.get(key) ?? question(place);
    answers.set(key, answer);
    return answer;
  };
}

/** Whether what must stand near a hit does. */
function nearCondition(near: CompiledSearch['near'], context: CheckContext): (hit: Range) => boolean {
  if (near === undefined) return () => true;
  return near.within === 'clause'
    ? onceAPlace(clausesOf(context), (clause) => hasNear(clause, near, context))
    : onceAPlace(
        (hit) => surroundings(hit, near.within, context),
        (place) => hasNear(place, near, context),
      );
}

/** Whether a hit stands under the right headings. */
function placeCondition(search: CompiledSearch, context: CheckContext): (hit: Range) => boolean {
  const under = search.under && sectionsHeadedBy(search.under, context);
  const notUnder = search.notUnder && sectionsHeadedBy(search.notUnder, context);
  const isAnywhere = search.in !== 'text' && under === undefined && (notUnder === undefined || notUnder.size === 0);
  if (isAnywhere) return () => true;
  return (hit) => {
    const sections = context.report.sectionsAt(hit.start);
    if (search.in === 'text' && sections.some(({ heading }) => holds(heading, hit))) return false;
    if (under !== undefined && !sections.some((section) => under.has(section))) return false;
    return !sections.some((section) => notUnder?.has(section));
  };
}

function holds(outer: Range | undefined, inner: Range): boolean {
  return outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether an offset stands below a heading that matches one of the phrases. */
export function isUnderAny(
  phrases: readonly CompiledPhrase[],
  offset: number,
  { report, matcher }: CheckContext,
): boolean {
  return report.sectionsAt(offset).some((section) => matcher.matchesAny(phrases, plain(section.title)));
}

function hasNear(place: Range, near: NonNullable<CompiledSearch['near']>, context: CheckContext): boolean {
  const { report, matcher } = context;
  let needed = near.atLeast;
  if (near.perItems !== undefined) needed = Math.max(needed, Math.ceil(longestList(place, context) / near.perItems));
  const found = new Set<number>();
  for (const { start } of matcher.matches(near.phrases, report.phrases.slice(place))) found.add(start);
  return found.size >= needed;
}

/** Items of the longest ordinal series in a range. */
function longestList(range: Range, { report }: CheckContext): number {
  return Math.max(
    0,
    ...report.ordinalSeries.map((series) => series.items.filter((item) => holds(range, item.range)).length),
  );
}

/** The clause around a hit; hits come in the order of the text, so that the last clause found is often theirs, too. */
function clausesOf({ report }: CheckContext): (hit: Range) => Range {
  const { text } = report.phrases;
  let latest: Range = { start: 0, end: 0 };
  return (hit) => {
    if (holds(latest, hit)) return latest;
    let from = report.phrases.indexAt(hit.start);
    while (from > 0 && !clauseBorder.has(text[from - 1] as string)) from -= 1;
    let to = report.phrases.indexAt(hit.end);
    while (to < text.length && !clauseBorder.has(text[to] as string)) to += 1;
    latest = report.phrases.rangeOf(from, to);
    return latest;
  };
}

const clauseBorder: ReadonlySet<string> = new Set('，。；：！？\n');

const sentencesOn: Readonly<Partial<Record<Within, number>>> = {
  sentence: 0,
  'next-sentence': 1,
  'next-two-sentences': 2,
};

/** Longer paragraphs are none that anybody wrote: each of their sentences would have all others behind it. */
const longestRest = 5000;

function surroundings(hit: Range, within: Within, { report }: CheckContext): Range {
  if (within === 'section' || within === 'below-heading') {
    const section = sectionAround(hit, report.sectionsAt(hit.start));
    const range = section?.range ?? report.body;
    return within === 'section' ? range : { start: section?.heading?.end ?? range.start, end: range.end };
  }
  const { sentences } = report;
  const index = sentenceIndexAt(sentences, hit.start);
  const first = sentences[index];
  if (first === undefined) return hit;
  const paragraph = report.paragraphAt(hit.start)?.range ?? first.range;
  if (within === 'paragraph') return paragraph;
  if (within === 'rest-of-paragraph') {
    return {
      start: first.range.start,
      end: Math.min(paragraph.end, Math.max(hit.end, first.range.start + longestRest)),
    };
  }
  const last = sentences[Math.min(sentences.length - 1, index + (sentencesOn[within] ?? 0))] ?? first;
  return { start: first.range.start, end: Math.max(last.range.end, hit.end) };
}

/** The section that the hit heads, else the innermost one around it. */
function sectionAround(hit: Range, path: readonly Section[]): Section | undefined {
  const own = path.find((section) => section.heading !== undefined && holds(section.heading, hit));
  return own ?? path[path.length - 1];
}

/** Words of the draft as phrases are matched against them. */
export function plain(words: string): string {
  return words.replace(/[“”‘’]/g, '');
}

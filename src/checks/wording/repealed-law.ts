import type { Citation } from '../../facts/citations.ts';
import type { Act } from '../../facts/laws/act.ts';
import { knownActs } from '../../facts/laws/acts.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Bilingual } from '../../readers/bilingual.ts';
import { sentenceIndexAt } from '../../report/sentences.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { reportDay } from '../report-day.ts';
import { compileAll, isUnderAny } from '../search.ts';
import { actCited, chineseDay, citeAct } from './cited-act.ts';
import { LocalNamesakes } from './local-namesakes.ts';
import type { RepealedLawParameters } from './repealed-law.schema.ts';

interface Compiled {
  readonly plans: readonly CompiledPhrase[];
  readonly ofThePast: readonly CompiledPhrase[];
  readonly besideSuccessor: readonly CompiledPhrase[];
}

/** What is over by this day was so for half of the year. */
const secondHalf = '07-02';

/** How far around an act its sentence is read, in characters of the source. */
const reach = 100;

/**
 * Acts that were out of force, cited as if they were not. A report tells what was done in its year, under the law of the
 * time: an act must have been out of force for half of it, or, among plans, on the day of the report.
 */
export const repealedLaw: CheckKind<RepealedLawParameters, Compiled> = {
  name: 'repealed-law',
  outcomes: ['repealed', 'displaced'],
  placeholders: {
    title: 'title of the act',
    since: 'since when it is not in force, where that is known',
    successor: 'what took its place, led in by “，由”; empty where nothing did',
  },
  compile: ({ plans, ofThePast, besideSuccessor }, phrase) => ({
    plans: compileAll(plans, ['plans'], phrase),
    ofThePast: compileAll(ofThePast, ['ofThePast'], phrase),
    besideSuccessor: compileAll(besideSuccessor, ['besideSuccessor'], phrase),
  }),
  run: (compiled, context) => {
    const day = reportDay(context);
    return { hits: day === undefined ? [] : hitsBy(day, compiled, context) };
  },
};

/** One hit an act, at the first place; the others are named with it. */
function hitsBy(day: string, compiled: Compiled, context: CheckContext): Hit[] {
  const { citations } = context.facts;
  const namesakes = new LocalNamesakes(citations);
  const places = new Map<Act, Citation[]>();
  for (const citation of citations) {
    const act = actCited(citation);
    if (act === undefined || !isOver(act, day)) continue;
    if (citation.former || citation.local || namesakes.has(citation)) continue;
    if (wasInForce(act, citation, compiled, context) || speaksOfThePast(citation, act, compiled, context)) continue;
    const others = places.get(act);
    if (others === undefined) places.set(act, [citation]);
    else others.push(citation);
  }
  return [...places].map(([act, cited]) => hitFor(act, cited));
}

function isOver({ repealed, displaced }: Act, day: string): boolean {
  const since = repealed?.on ?? displaced?.since;
  return since !== undefined && day > since;
}

/** Whether an act that is over was in force at the time that the place where it is cited tells of. */
function wasInForce(act: Act, { range }: Citation, { plans }: Compiled, context: CheckContext): boolean {
  if (context.year === undefined || isOver(act, `${context.year}-${secondHalf}`)) return false;
  return !isUnderAny(plans, range.start, context);
}

function speaksOfThePast(
  { range }: Citation,
  act: Act,
  { ofThePast, besideSuccessor }: Compiled,
  { matcher, report, year }: CheckContext,
): boolean {
  const sentence = report.sentences[sentenceIndexAt(report.sentences, range.start)];
  if (sentence === undefined) return false;
  const words = report.phrases.slice({
    start: Math.max(sentence.range.start, range.start - reach),
    end: Math.min(sentence.range.end, range.end + reach),
  });
  if (matcher.matchesAny(ofThePast, words) || namesOnlyTimesBefore(act, words, year)) return true;
  const successor = knownActs().successorOf(act);
  return successor !== undefined && words.includes(successor.title) && matcher.matchesAny(besideSuccessor, words);
}

/** The sentence names years, or months of the report year, all of them before the act was repealed. */
function namesOnlyTimesBefore({ repealed, displaced }: Act, words: string, reportYear: number | undefined): boolean {
  const [year, month] = (repealed?.on ?? displaced?.since ?? '').split('-').map(Number) as [number, number];
  const years = [...words.matchAll(/(?<![0-9〔])(20[0-9]{2})年/g)].map((match) => Number(match[1]));
  if (years.length > 0) return years.every((other) => other < year);
  const months = [...words.matchAll(/(?<![0-9至—-])([0-9]{1,2})月(?![至—-])/g)].map((match) => Number(match[1]));
  return year === reportYear && months.length > 0 && months.every((other) => other < month);
}

function hitFor(act: Act, [first, ...others]: readonly Citation[]): Hit {
  const successor = knownActs().successorOf(act);
  return {
    outcome: act.repealed === undefined ? 'displaced' : 'repealed',
    range: (first as Citation).range,
    nearest: [],
    values: { title: act.title, since: sinceWhen(act), successor: replacedBy(successor) },
    related: others.map(({ range }) => ({ range, message: { zh: '又见', en: 'also here' } })),
    basis: successor === undefined ? [] : [citeAct(successor)],
  };
}

/** A day that was not looked up is not told. */
function sinceWhen({ repealed }: Act): Bilingual {
  if (repealed === undefined || !repealed.certain) return { zh: '', en: '' };
  return { zh: `于${chineseDay(repealed.on)}`, en: ` on ${repealed.on}` };
}

function replacedBy(successor: Act | undefined): Bilingual {
  if (successor === undefined) return { zh: '', en: '' };
  return { zh: `，由《${successor.title}》代替`, en: `; 《${successor.title}》 took its place` };
}

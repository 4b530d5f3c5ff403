import type { Citation } from '../../facts/citations.ts';
import type { Act } from '../../facts/laws/act.ts';
import { knownActs } from '../../facts/laws/acts.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Bilingual } from '../../readers/bilingual.ts';
import { sentenceIndexAt } from '../../report/sentences.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { reportDay } from '../report-day.ts';
import { actCited, chineseDay, citeAct } from './cited-act.ts';
import { LocalNamesakes } from './local-namesakes.ts';
import type { RepealedLawParameters } from './repealed-law.schema.ts';

interface Compiled {
  readonly ofThePast: readonly CompiledPhrase[];
}

/** How far around an act its sentence is read, in characters of the source. */
const reach = 100;

/** Acts that were no longer in force on the day of the report, cited as if they were. */
export const repealedLaw: CheckKind<RepealedLawParameters, Compiled> = {
  name: 'repealed-law',
  outcomes: ['repealed', 'displaced'],
  placeholders: {
    title: 'title of the act',
    since: 'since when it is not in force, where that is known',
    successor: 'what took its place, led in by “，由”; empty where nothing did',
  },
  compile: ({ ofThePast }, phrase) => ({
    ofThePast: ofThePast.map((text, index) => phrase(text, ['ofThePast', index])),
  }),
  run: (compiled, context) => {
    const day = reportDay(context);
    return { hits: day === undefined ? [] : hitsOn(day, compiled, context) };
  },
};

/** One hit an act, at the first place; the others are named with it. */
function hitsOn(day: string, { ofThePast }: Compiled, context: CheckContext): Hit[] {
  const { citations } = context.facts;
  const namesakes = new LocalNamesakes(citations);
  const places = new Map<Act, Citation[]>();
  for (const citation of citations) {
    const act = actCited(citation);
    if (act === undefined || !isOver(act, day)) continue;
    if (citation.former || citation.local || namesakes.has(citation)) continue;
    if (speaksOfThePast(citation, act, ofThePast, context)) continue;
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

function speaksOfThePast(
  { range }: Citation,
  act: Act,
  ofThePast: readonly CompiledPhrase[],
  { matcher, report }: CheckContext,
): boolean {
  const sentence = report.sentences[sentenceIndexAt(report.sentences, range.start)];
  if (sentence === undefined) return false;
  const words = report.phrases.slice({
    start: Math.max(sentence.range.start, range.start - reach),
    end: Math.min(sentence.range.end, range.end + reach),
  });
  return matcher.matchesAny(ofThePast, words) || namesOnlyYearsBefore(act, words);
}

/** The sentence names years, all of them before the act was repealed. */
function namesOnlyYearsBefore({ repealed, displaced }: Act, words: string): boolean {
  const last = Number((repealed?.on ?? displaced?.since ?? '').slice(0, 4));
  const years = [...words.matchAll(/(?<![0-9〔])(20[0-9]{2})年/g)].map((match) => Number(match[1]));
  return years.length > 0 && years.every((year) => year < last);
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

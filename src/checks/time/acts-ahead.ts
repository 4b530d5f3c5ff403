import type { Citation } from '../../facts/citations.ts';
import type { Act, Version } from '../../facts/laws/act.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { Bilingual } from '../../readers/bilingual.ts';
import type { CheckContext, Hit, PhraseCompiler } from '../check.ts';
import { compileAll, isUnderAny } from '../search.ts';
import { actCited, chineseDay, citeAct } from '../wording/cited-act.ts';
import { LocalNamesakes } from '../wording/local-namesakes.ts';
import type { AnachronismParameters } from './anachronism.schema.ts';
import { datedDeedAt } from './dated-deed.ts';
import { isFollowedByFigure, sentenceBorders, stretchAround, wordsBefore, wordsBehind } from './years.ts';

/** When the report stands in time. ISO dates compare as text. */
export interface Standing {
  readonly year: number;
  /** The last day on which it can have been signed. */
  readonly signed: string;
}

/** How the text speaks of acts: see the parameters of the rule. */
export interface ActWords {
  readonly drafts: readonly CompiledPhrase[];
  readonly applied: {
    readonly before: readonly CompiledPhrase[];
    readonly behind: readonly CompiledPhrase[];
    readonly unless: readonly CompiledPhrase[];
  };
  readonly localToo: readonly string[];
}

export function compileActWords(words: AnachronismParameters['acts'], phrase: PhraseCompiler): ActWords {
  const { drafts, applied, localToo } = words;
  return {
    drafts: compileAll(drafts, ['acts', 'drafts'], phrase),
    applied: {
      before: compileAll(applied.before, ['acts', 'applied', 'before'], phrase),
      behind: compileAll(applied.behind, ['acts', 'applied', 'behind'], phrase),
      unless: compileAll(applied.unless, ['acts', 'applied', 'unless'], phrase),
    },
    localToo,
  };
}

/** Why the text cannot speak of an act as it does, and whether the days that say so leave no doubt. */
interface Objection {
  readonly reason: Bilingual;
  readonly isSure: boolean;
}

/** Acts of which a report speaks before they were adopted, or as applied before they were in force: one hit an act. */
export function actsAhead(
  standing: Standing,
  words: ActWords,
  plans: readonly CompiledPhrase[],
  context: CheckContext,
): Hit[] {
  const { citations } = context.facts;
  const namesakes = new LocalNamesakes(citations);
  const hits = new Map<Act, Hit>();
  for (const citation of citations) {
    const act = actCited(citation);
    const enactment = act?.versions?.[0];
    if (act === undefined || enactment?.change !== 'enacted' || hits.has(act)) continue;
    if (citation.former || citation.local || namesakes.has(citation) || words.localToo.includes(act.title)) continue;
    const objection = isUnderAny(plans, citation.range.start, context)
      ? unforeseen(act, enactment, standing)
      : (notAdopted(citation, act, enactment, standing, context) ??
        notInForce(citation, act, enactment, standing, words, context));
    if (objection !== undefined && !isInTheMaking(citation, words, context))
      hits.set(act, hitOn(citation, act, objection, context));
  }
  return [...hits.values()];
}

/** A plan may look forward to an act that is about to be adopted, not to one of later years. */
function unforeseen(act: Act, enactment: Version, { year, signed }: Standing): Objection | undefined {
  return Number(enactment.adopted.slice(0, 4)) > year + 1 ? laterThanReport(act, enactment, signed) : undefined;
}

function notAdopted(
  citation: Citation,
  act: Act,
  enactment: Version,
  { year, signed }: Standing,
  context: CheckContext,
): Objection | undefined {
  if (signed < enactment.adopted) return laterThanReport(act, enactment, signed);
  // Most acts are old: the words around them need not be read.
  if (enactment.adopted < `${year}-01-01`) return undefined;
  const deed = datedDeedAt(citation.start, year, context);
  if (deed === undefined || deed.lastDay >= enactment.adopted) return undefined;
  const { year: deedYear, month } = deed.month;
  return {
    isSure: isSure(enactment, enactment.adopted, deed.lastDay),
    reason: {
      zh: `《${act.title}》${dayOf(enactment).zh}通过，文中写的是${deedYear}年${month}月`,
      en: `《${act.title}》 was adopted ${dayOf(enactment).en}, the text speaks of ${deedYear}-${month}`,
    },
  };
}

function laterThanReport({ title }: Act, enactment: Version, signed: string): Objection {
  return {
    isSure: isSure(enactment, enactment.adopted, signed),
    reason: {
      zh: `《${title}》${dayOf(enactment).zh}通过，报告最迟成文于${signed}`,
      en: `《${title}》 was adopted ${dayOf(enactment).en}, the report signed by ${signed}`,
    },
  };
}

/** 依据《…》作出行政处罚: adopted, but nothing could be done by it yet. */
function notInForce(
  citation: Citation,
  act: Act,
  enactment: Version,
  { year, signed }: Standing,
  words: ActWords,
  context: CheckContext,
): Objection | undefined {
  const { inForce } = enactment;
  const endOfYear = `${year}-12-31`;
  if (inForce === undefined || inForce <= endOfYear || !isApplied(citation, words, context)) return undefined;
  // What is counted was done in the report year.
  const day = isFollowedByFigure(citation.end, 'count', context) ? endOfYear : signed;
  if (inForce <= day) return undefined;
  return {
    isSure: isSure(enactment, inForce, day),
    reason: {
      zh: `《${act.title}》${chineseDay(enactment.adopted)}通过，${chineseDay(inForce)}起施行，当时尚未施行`,
      en: `《${act.title}》 was adopted on ${enactment.adopted} and in force from ${inForce} on, not yet then`,
    },
  };
}

/** Days that were not looked up may be wrong, but not by half a year. */
const doubtInDays = 183;
const millisecondsADay = 86_400_000;

function isSure({ certain }: Version, later: string, earlier: string): boolean {
  return certain || (Date.parse(later) - Date.parse(earlier)) / millisecondsADay > doubtInDays;
}

/** Of a day that was not looked up, the year is told. */
function dayOf({ adopted, certain }: Version): Bilingual {
  const year = adopted.slice(0, 4);
  return certain ? { zh: chineseDay(adopted), en: `on ${adopted}` } : { zh: `${year}年`, en: `in ${year}` };
}

const longestContext = 24;

/** 依据《…》, 依据《…》《…》, 《…》施行以来, in a sentence that does not prepare for it. */
function isApplied(citation: Citation, { applied }: ActWords, context: CheckContext): boolean {
  const { report, matcher } = context;
  const { text } = report.text;
  const isBasis =
    matcher.matchesAny(applied.before, wordsBefore(text, startOfList(citation, text), longestContext)) ||
    matcher.matchesAny(applied.behind, wordsBehind(text, citation.end, longestContext));
  return isBasis && !matcher.matchesAny(applied.unless, sentenceAround(citation, context));
}

/** Where the row of titles begins that a citation stands in. */
function startOfList({ start }: Citation, text: string): number {
  let first = start;
  while (first > 1 && /[》、和及与]/.test(text[first - 1] as string)) {
    const end = text[first - 1] === '》' ? first - 1 : first - 2;
    const open = text[end] === '》' ? text.lastIndexOf('《', end) : -1;
    if (open === -1 || start - open > longestList) break;
    first = open;
  }
  return first;
}

const longestList = 120;

/** A draft, or an act that is looked forward to. */
function isInTheMaking(citation: Citation, { drafts }: ActWords, context: CheckContext): boolean {
  return context.matcher.matchesAny(drafts, sentenceAround(citation, context));
}

function sentenceAround({ range }: Citation, { report }: CheckContext): string {
  return stretchAround(report.phrases, range, sentenceBorders);
}

function hitOn({ range }: Citation, act: Act, { reason, isSure }: Objection, { report }: CheckContext): Hit {
  return {
    outcome: isSure ? 'certain' : 'uncertain',
    range,
    nearest: [],
    values: { quote: report.source.slice(range), reason },
    basis: isSure && act.versions?.[0]?.certain ? [citeAct(act)] : [],
  };
}

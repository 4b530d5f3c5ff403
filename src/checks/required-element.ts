import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import type { Range } from '../readers/source.ts';
import type { Section } from '../report/outline.ts';
import { sentenceIndexAt } from '../report/sentences.ts';
import type { CheckContext, CheckKind, CheckResult } from './check.ts';
import { headingOrEnd } from './place.ts';
import type { RequiredElementParameters } from './required-element.schema.ts';
import { type CompiledSearch, compileSearch, find } from './search.ts';

interface Compiled {
  readonly evidence: readonly CompiledSearch[];
  readonly mentions: readonly { readonly search: CompiledSearch; readonly reason: Bilingual }[];
  readonly nearest: readonly CompiledSearch[];
  readonly belongsUnder: readonly CompiledPhrase[];
}

/** Places shown for one element: more would bury the best one. */
const mostEvidence = 4;
const mostNearest = 2;

const emptyHeading: Bilingual = { zh: '只有标题，标题下没有内容', en: 'there is a heading with nothing under it' };

/** Something that every report must say: present with evidence, weak when it is only mentioned, or missing. */
export const requiredElement: CheckKind<RequiredElementParameters, Compiled> = {
  name: 'required-element',
  checksElement: true,
  outcomes: ['missing', 'weak'],
  placeholders: {
    nearest: 'the nearest passage with its line, led in by “；最接近：”; empty where there is none',
    reason: 'why the element is weak',
  },
  compile: (parameters, phrase) => ({
    evidence: parameters.evidence.map((search, index) => compileSearch(search, phrase, ['evidence', index])),
    mentions: (parameters.mentions ?? []).map(({ reason, ...search }, index) => ({
      search: compileSearch(search, phrase, ['mentions', index]),
      reason,
    })),
    nearest: (parameters.nearest ?? []).map((search, index) => compileSearch(search, phrase, ['nearest', index])),
    belongsUnder: (parameters.belongsUnder ?? []).map((text, index) => phrase(text, ['belongsUnder', index])),
  }),
  run: (compiled, context) => present(compiled, context) ?? weak(compiled, context) ?? missing(compiled, context),
};

function present({ evidence }: Compiled, context: CheckContext): CheckResult | undefined {
  const found = evidence.flatMap((search) => find(search, context).slice(0, mostEvidence));
  const full = found.filter((hit) => !headsNothing(hit, context));
  const [first] = found;
  if (full.length > 0) {
    const places = distinct(full.flatMap((hit) => withFirstSentence(hit, context))).slice(0, mostEvidence);
    return { hits: [], element: { status: 'present', reason: undefined, evidence: places } };
  }
  return first === undefined ? undefined : weakAt([first], emptyHeading);
}

/** The strongest mention gives the reason; weaker ones follow it as further evidence. */
function weak({ mentions }: Compiled, context: CheckContext): CheckResult | undefined {
  const found = mentions
    .map(({ search, reason }) => ({ reason, hits: find(search, context) }))
    .filter(({ hits }) => hits.length > 0);
  const [strongest] = found;
  if (strongest === undefined) return undefined;
  const places = found
    .flatMap(({ hits }) => hits.slice(0, mostEvidence - 1))
    .flatMap((hit) => withFirstSentence(hit, context));
  return weakAt(distinct(places), strongest.reason);
}

function weakAt(evidence: readonly Range[], reason: Bilingual): CheckResult {
  const places = evidence.slice(0, mostEvidence);
  return {
    hits: [{ outcome: 'weak', range: places[0] as Range, nearest: [], values: { reason } }],
    element: { status: 'weak', reason, evidence: places },
  };
}

function missing(compiled: Compiled, context: CheckContext): CheckResult {
  const nearest = distinct(compiled.nearest.flatMap((search) => find(search, context).slice(0, 1)))
    .slice(0, mostNearest)
    .map((hit) => sentenceAt(hit, context));
  return {
    hits: [{ outcome: 'missing', range: headingOrEnd(compiled.belongsUnder, context), nearest, values: {} }],
    element: { status: 'missing', reason: undefined, evidence: [] },
  };
}

function sectionHeadedBy(hit: Range, { report }: CheckContext): Section | undefined {
  return report.sectionsAt(hit.start).find(({ heading }) => heading?.start === hit.start && heading.end === hit.end);
}

function headsNothing(hit: Range, context: CheckContext): boolean {
  return sectionHeadedBy(hit, context)?.hasContent === false;
}

/** A heading proves little without what it heads: the sentence below it is shown too. */
function withFirstSentence(hit: Range, context: CheckContext): Range[] {
  if (sectionHeadedBy(hit, context) === undefined) return [hit];
  const { sentences } = context.report;
  const below = sentences[sentenceIndexAt(sentences, hit.end) + (startsAfter(hit, context) ? 0 : 1)];
  return below === undefined ? [hit] : [hit, below.range];
}

/** Whether the sentence at the end of the hit begins behind it: a run-in heading shares its sentence with the hit. */
function startsAfter(hit: Range, { report }: CheckContext): boolean {
  const sentence = report.sentences[sentenceIndexAt(report.sentences, hit.end)];
  return sentence !== undefined && sentence.range.start >= hit.end;
}

function sentenceAt(hit: Range, { report }: CheckContext): Range {
  const sentence = report.sentences[sentenceIndexAt(report.sentences, hit.start)];
  if (sentence === undefined) return hit;
  return { start: Math.min(hit.start, sentence.range.start), end: Math.max(hit.end, sentence.range.end) };
}

function distinct(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    if (!kept.some((other) => range.start < other.end && other.start < range.end)) kept.push(range);
  }
  return kept;
}

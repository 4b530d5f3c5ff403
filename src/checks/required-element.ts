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
  const places: Range[] = [];
  let empty: Range | undefined;
  for (const search of evidence) {
    if (places.length >= mostEvidence) break;
    for (const hit of find(search, context, mostEvidence)) {
      if (headsNothing(hit, context)) empty ??= hit;
      else addDistinct(places, withFirstSentence(hit, context));
    }
  }
  if (places.length > 0)
    return { hits: [], element: { status: 'present', reason: undefined, evidence: places.slice(0, mostEvidence) } };
  return empty === undefined ? undefined : weakAt([empty], emptyHeading);
}

/** The strongest mention gives the reason; weaker ones follow it as further evidence. */
function weak({ mentions }: Compiled, context: CheckContext): CheckResult | undefined {
  const places: Range[] = [];
  let strongest: Bilingual | undefined;
  for (const { search, reason } of mentions) {
    if (places.length >= mostEvidence) break;
    for (const hit of find(search, context, mostEvidence - 1)) {
      strongest ??= reason;
      addDistinct(places, withFirstSentence(hit, context));
    }
  }
  return strongest && weakAt(places, strongest);
}

function weakAt(evidence: readonly Range[], reason: Bilingual): CheckResult {
  const places = evidence.slice(0, mostEvidence);
  return {
    hits: [{ outcome: 'weak', range: places[0] as Range, nearest: [], values: { reason } }],
    element: { status: 'weak', reason, evidence: places },
  };
}

function missing(compiled: Compiled, context: CheckContext): CheckResult {
  const nearest = nearestTo(compiled, context).map((hit) => sentenceAt(hit, context));
  return {
    hits: [{ outcome: 'missing', range: headingOrEnd(compiled.belongsUnder, context), nearest, values: {} }],
    element: { status: 'missing', reason: undefined, evidence: [] },
  };
}

function nearestTo({ nearest }: Compiled, context: CheckContext): Range[] {
  const places: Range[] = [];
  for (const search of nearest) {
    if (places.length >= mostNearest) break;
    addDistinct(places, find(search, context, 1));
  }
  return places;
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

/** Adds the ranges that overlap none of those that are there. */
function addDistinct(kept: Range[], ranges: readonly Range[]): void {
  for (const range of ranges) {
    if (!kept.some((other) => range.start < other.end && other.start < range.end)) kept.push(range);
  }
}

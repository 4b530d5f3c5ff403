import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Range } from '../readers/source.ts';
import { allSections } from '../report/outline.ts';
import type { CheckContext, CheckKind, Hit } from './check.ts';
import { titleOrFirst } from './place.ts';
import { plain } from './search.ts';
import type { SectionLengthParameters } from './section-length.schema.ts';

interface Compiled {
  readonly under?: readonly CompiledPhrase[];
  readonly min: number | null;
  readonly max: number | null;
}

/** What is measured, and where a wrong length is told. */
interface Measured {
  readonly text: Range;
  readonly told: Range;
}

/** The length of a section or of the whole report, in characters without spaces. */
export const sectionLength: CheckKind<SectionLengthParameters, Compiled> = {
  name: 'section-length',
  outcomes: ['short', 'long'],
  placeholders: { length: 'characters without spaces', min: 'the least', max: 'the most' },
  compile: ({ under, min, max }, phrase) => ({
    ...(under === undefined ? {} : { under: under.map((text, index) => phrase(text, ['under', index])) }),
    min: min ?? null,
    max: max ?? null,
  }),
  outcomesOf: ({ min, max }) => [...(min === null ? [] : ['short']), ...(max === null ? [] : ['long'])],
  run: (compiled, context) => ({
    hits: measuredParts(compiled, context).flatMap((part) => hitOf(part, compiled, context) ?? []),
  }),
};

function measuredParts({ under }: Compiled, { report, matcher }: CheckContext): Measured[] {
  if (under === undefined) {
    return [{ text: report.body, told: titleOrFirst(report) }];
  }
  const parts: Measured[] = [];
  for (const { heading, range, title } of allSections(report.outline)) {
    if (heading !== undefined && matcher.matchesAny(under, plain(title)))
      parts.push({ text: { start: heading.end, end: range.end }, told: heading });
  }
  return parts;
}

function hitOf({ text, told }: Measured, { min, max }: Compiled, { report }: CheckContext): Hit | undefined {
  const length = report.text.slice(text).replaceAll(/\s/g, '').length;
  const outcome = length < (min ?? 0) ? 'short' : length > (max ?? Number.POSITIVE_INFINITY) ? 'long' : undefined;
  if (outcome === undefined) return undefined;
  const values = { length: String(length), min: String(min ?? ''), max: String(max ?? '') };
  return { outcome, range: told, nearest: [], values };
}

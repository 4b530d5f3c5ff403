import { parse } from 'yaml';
import { z } from 'zod';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { InvalidDataError, parseData } from '../../src/engine/parse-data.ts';
import type { Range } from '../../src/readers/source.ts';

/** What a careful reader expects the tool to say of one report of the corpus: the file `NAME.expected.yml` beside it. */
export interface Expected {
  readonly report: ExpectedReport;
  /** The hand that wrote it: layout and habits. */
  readonly style: string;
  readonly elements: Readonly<Record<string, ElementStatus>>;
  readonly defects: readonly Defect[];
}

/** What the report says that it is; null where it does not say. */
export type ExpectedReport = z.output<typeof reportSchema>;
export type ElementStatus = z.output<typeof statusSchema>;

/** A defect that was planted on purpose. */
export interface Defect {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Where it stands; undefined for an element that is not there at all. */
  readonly range: Range | undefined;
  /** Other rules under which it may rightly be told. */
  readonly also: readonly string[];
  readonly why: string;
}

/** Why a corpus cannot be used: every problem with the file and the key that it concerns. */
export class CorpusError extends Error {
  constructor(file: string, problems: readonly string[]) {
    super(problems.map((problem) => `${file}: ${problem}`).join('\n'));
    this.name = 'CorpusError';
  }
}

const ruleIds: ReadonlySet<string> = new Set(builtinRules.rules.map(({ id }) => id));
/** The elements of the checklist: a file says of each how it stands. */
export const elementRules: readonly string[] = [...ruleIds].filter((id) => id.startsWith('element/'));

const statusSchema = z.enum(['present', 'weak', 'missing', 'not-applicable']);
const ruleSchema = z.string().refine((id) => ruleIds.has(id), { error: ({ input }) => `there is no rule ${input}` });
const reportSchema = z.strictObject({
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  year: z.int().nullable(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .nullable(),
});
const defectSchema = z.strictObject({
  rule: ruleSchema,
  severity: z.enum(['error', 'warning', 'info']),
  quote: z.string().min(1).optional(),
  also: z.array(ruleSchema).default([]),
  why: z.string().default(''),
});
const fileSchema = z.strictObject({
  report: reportSchema,
  style: z.string(),
  elements: z.record(z.string(), statusSchema),
  defects: z.array(defectSchema),
});

/**
 * @param file names the file in errors.
 * @param text the report that the file is about: every quote stands in it once.
 * @throws CorpusError naming all that is wrong.
 */
export function readExpected(file: string, yaml: string, text: string): Expected {
  const data = parsed(file, yaml);
  const problems = [...elementProblems(data.elements), ...defectProblems(data.defects, text)];
  if (problems.length > 0) throw new CorpusError(file, problems);
  const defects = data.defects.map(({ quote, ...defect }) => ({ ...defect, range: rangeOf(quote, text) }));
  return { ...data, defects };
}

function parsed(file: string, yaml: string): z.output<typeof fileSchema> {
  try {
    return parseData(fileSchema, parse(yaml));
  } catch (error) {
    if (error instanceof InvalidDataError)
      throw new CorpusError(
        file,
        error.mistakes.map(({ path, explanation }) => `${path.join('.') || 'the file'}: ${explanation.en}`),
      );
    throw new CorpusError(file, [error instanceof Error ? error.message : String(error)]);
  }
}

function elementProblems(elements: Expected['elements']): string[] {
  const unknown = Object.keys(elements).filter((id) => !elementRules.includes(id));
  const left = elementRules.filter((id) => !(id in elements));
  return [...unknown.map((id) => `elements: ${id} is no element`), ...left.map((id) => `elements: ${id} is not told`)];
}

function defectProblems(defects: readonly z.output<typeof defectSchema>[], text: string): string[] {
  return defects.flatMap(({ rule, quote }, index) => {
    if (quote === undefined) {
      return elementRules.includes(rule) ? [] : [`defects.${index}.quote: only an element may have none`];
    }
    const count = text.split(quote).length - 1;
    if (count === 1) return [];
    return [`defects.${index}.quote: “${quote}” stands ${count} times in the report, not once`];
  });
}

function rangeOf(quote: string | undefined, text: string): Range | undefined {
  if (quote === undefined) return undefined;
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
}

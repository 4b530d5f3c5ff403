import * as z from 'zod';
import type { RunResult } from './result.ts';

/** The shape of the JSON output, from which its JSON Schema is generated. It says the same as the types beside it. */

const position = z
  .strictObject({
    line: z.int().min(1).describe('1-based'),
    column: z.int().min(1).describe('1-based, in UTF-16 code units'),
    offset: z.int().min(0).describe('0-based, in UTF-16 code units of the decoded text'),
  })
  .meta({ id: 'Position' });

const place = z.strictObject({ start: position, end: position.describe('exclusive') }).meta({ id: 'Place' });

const quote = z.string().describe('exactly the text between start and end');

const quotedPlace = z.strictObject({ start: position, end: position, quote }).meta({ id: 'QuotedPlace' });

const relatedPlace = z
  .strictObject({ start: position, end: position, quote, message: z.string() })
  .meta({ id: 'RelatedPlace' });

const fix = z.strictObject({ start: position, end: position, text: z.string() }).meta({ id: 'Fix' });

const checklistItem = z
  .strictObject({
    ruleId: z.string(),
    title: z.string(),
    status: z.enum(['present', 'weak', 'missing', 'not-applicable', 'exempt']),
    reason: z.string().describe('why the element is not simply present; empty where it is'),
    evidence: z.array(quotedPlace),
    place: place.nullable().describe('where the element belongs, when it is weak or missing'),
    nearest: z.array(quotedPlace).describe('what came nearest, when it is weak or missing'),
  })
  .meta({ id: 'ChecklistItem' });

const finding = z
  .strictObject({
    ruleId: z.string(),
    title: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    start: position,
    end: position,
    quote,
    evidence: z.string().describe('what proves it; empty where the message says all'),
    related: z.array(relatedPlace),
    basis: z.array(z.string()).describe('acts by title, number and date'),
    heading: z.string().describe('the nearest heading above; only where lines cannot be counted').exactOptional(),
    suggestion: z.string(),
    fix: fix.nullable(),
    fingerprint: z.string().describe('stays the same when text elsewhere changes'),
  })
  .meta({ id: 'Finding' });

const figureCounts = z
  .strictObject({
    quantities: z.int().min(0),
    holds: z.int().min(0),
    violated: z.int().min(0),
    undetermined: z.int().min(0),
  })
  .meta({ id: 'FigureCounts' });

const reconciliation = z
  .strictObject({
    ruleId: z.string().describe('the rule that reports it when it is violated'),
    verdict: z.enum(['holds', 'violated', 'undetermined']),
    equation: z.string(),
    start: position,
    end: position,
    quote,
    members: z.array(z.strictObject({ role: z.string(), value: z.string(), start: position, end: position, quote })),
  })
  .meta({ id: 'Reconciliation' });

const suppressed = z
  .strictObject({ start: position, end: position, ruleId: z.string(), reason: z.string() })
  .meta({ id: 'Suppressed' });

const fileResult = z
  .strictObject({
    path: z.string().describe('relative to the working directory where below it, with /'),
    format: z.enum(['markdown', 'text', 'docx', 'html', 'pdf']).nullable(),
    encoding: z.string().nullable(),
    skipped: z.strictObject({ reason: z.string() }).nullable().describe('why a file that was found was not checked'),
    error: z
      .strictObject({ code: z.string(), message: z.string() })
      .nullable()
      .describe('why a file could not be read'),
    report: z
      .strictObject({
        title: z.string().nullable(),
        year: z.int().nullable(),
        organisation: z.string().nullable(),
        date: z.string().nullable().describe('ISO 8601, with or without the day'),
      })
      .nullable(),
    checklist: z.array(checklistItem),
    figures: figureCounts.nullable().describe('null where figures were not read'),
    reconciliations: z.array(reconciliation),
    findings: z.array(finding).describe('sorted by place'),
    suppressed: z.array(suppressed),
  })
  .meta({ id: 'FileResult' });

const count = z.int().min(0);

const runError = z
  .strictObject({
    code: z.string(),
    message: z.string(),
    file: z.string().exactOptional(),
    line: z.int().min(1).exactOptional(),
  })
  .meta({ id: 'RunError' });

export const runResultSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.literal('report-lint'), version: z.string() }),
    files: z.array(fileResult),
    errors: z.array(runError).describe('what kept the run as a whole from being complete'),
    summary: z.strictObject({
      files: count,
      skipped: count,
      failed: count,
      errors: count,
      warnings: count,
      infos: count,
      suppressed: count,
    }),
  })
  .describe('The JSON output of report-lint');

/** A type without its readonly marks, which a schema has no use for. */
type Plain<T> = T extends object ? { -readonly [Key in keyof T]: Plain<T[Key]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile when schema and types say different things. */
true satisfies Same<Plain<RunResult>, z.infer<typeof runResultSchema>>;

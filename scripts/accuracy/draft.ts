import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { readFigures } from '../../src/engine/figures.ts';
import { lintDocument } from '../../src/engine/lint.ts';
import type { FileResult } from '../../src/engine/result.ts';
import { defaultSettings } from '../../src/engine/settings.ts';
import { Facts } from '../../src/facts/facts.ts';
import { readBytes, readString } from '../../src/readers/read.ts';
import type { Reconciliation } from '../../src/reconcile/reconciliation.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Report } from '../../src/report/report.ts';

/** A report as the tool reads it, and what the tool says of it. */
export interface Draft {
  /** File name; its ending decides how the file is read. */
  readonly name: string;
  readonly text: string;
  readonly report: Report;
  readonly facts: Facts;
  readonly reconciliations: readonly Reconciliation[];
  readonly result: FileResult;
}

/** Reads a file and checks it. */
export async function draftOf(name: string, bytes: Uint8Array): Promise<Draft> {
  const document = await readBytes(bytes, name);
  const report = buildReport(document, {});
  const facts = new Facts(report);
  return {
    name,
    text: document.source.text,
    report,
    facts,
    reconciliations: readFigures(report, facts).reconciliations,
    result: lintDocument(document, builtinRules, defaultSettings).result,
  };
}

/** Checks a file. */
export async function lintBytes(name: string, bytes: Uint8Array): Promise<FileResult> {
  return lintDocument(await readBytes(bytes, name), builtinRules, defaultSettings).result;
}

/** Checks a text that is decoded already. */
export async function lintText(name: string, text: string): Promise<FileResult> {
  return lintDocument(await readString(text, { path: name }), builtinRules, defaultSettings).result;
}

/** The public API: check a draft that is at hand as text, or as a VFile among other unified plugins. */
import { builtinRules } from './engine/builtin-rules.generated.ts';
import { lintDocument } from './engine/lint.ts';
import type { FileResult, Severity } from './engine/result.ts';
import type { Level } from './engine/rule.schema.ts';
import type { Language } from './readers/bilingual.ts';
import { UnreadableError } from './readers/decode.ts';
import { readString } from './readers/read.ts';
import type { Format } from './readers/source.ts';

export type {
  ChecklistItem,
  FigureCounts,
  FileResult,
  Finding,
  Place,
  QuotedPlace,
  Reconciliation,
  ReportSummary,
  Status,
} from './engine/result.ts';
export { default as reportLint, type PluginOptions } from './unified-plugin.ts';
export { type Format, type Language, type Level, type Severity, UnreadableError };

export interface LintOptions {
  /** Names the draft in the result; its ending decides the format unless `format` does. */
  readonly path?: string;
  readonly format?: Format;
  /** Report year, where the draft does not say. */
  readonly year?: number;
  /** Body that reports, where the draft does not say. */
  readonly organisation?: string;
  /** Levels by rule id, such as `{ 'element/addressee': 'off' }`. */
  readonly levels?: Readonly<Record<string, Level>>;
  readonly language?: Language;
}

/**
 * Checks one draft with the built-in rules.
 *
 * @throws UnreadableError when the text is empty.
 * @throws RangeError when `levels` names a rule that does not exist.
 */
export async function lint(text: string, options: LintOptions = {}): Promise<FileResult> {
  const { path, format, year, organisation, levels = {}, language = 'zh' } = options;
  for (const id of Object.keys(levels)) {
    if (!builtinRules.rules.some((rule) => rule.id === id)) throw new RangeError(`there is no rule ${id}`);
  }
  const document = await readString(text, { path: path ?? 'draft', format });
  return lintDocument(document, builtinRules, { language, hints: { year, organisation }, levels, suppress: [] }).result;
}

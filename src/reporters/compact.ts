import type { FileResult, Finding, RunError, Severity } from '../engine/result.ts';
import { type FileByFile, fileByFile, linesText, type ReporterOptions, shownFindings } from './reporter.ts';
import { safeFindings, terminalSafe } from './terminal-text.ts';
import { textsIn } from './texts.ts';

/** One line a finding, as compilers print them, and nothing when all is well. */
export const compactFiles: FileByFile = {
  begin: () => '',
  file: (file, _, options) => linesText(fileLines(safeFindings(file), options)),
  end: ({ errors }, options) => linesText(terminalSafe(errors).map((error) => runErrorLine(error, options))),
};

export const compact = fileByFile(compactFiles);

function fileLines(file: FileResult, options: ReporterOptions): string[] {
  const texts = textsIn(options.language);
  if (file.error !== null) {
    const { message, code } = file.error;
    return [`${file.path}: ${severityWord('error', options)}: ${message} (${code})`];
  }
  if (file.skipped !== null) return [`${file.path}: ${texts.skipped}: ${file.skipped.reason}`];
  return shownFindings(file, options.minSeverity).map((finding) => findingLine(file.path, finding, options));
}

function findingLine(path: string, finding: Finding, options: ReporterOptions): string {
  const { line, column } = finding.start;
  const severity = severityWord(finding.severity, options);
  return `${path}:${line}:${column}: ${severity}: ${finding.message} (${finding.ruleId})`;
}

function runErrorLine(error: RunError, options: ReporterOptions): string {
  const line = error.line === undefined ? '' : `:${error.line}`;
  const place = error.file === undefined ? '' : `${error.file}${line}: `;
  return `${place}${severityWord('error', options)}: ${error.message} (${error.code})`;
}

function severityWord(severity: Severity, options: ReporterOptions): string {
  const { color, language } = options;
  const paint = { error: color.red, warning: color.yellow, info: color.blue }[severity];
  return paint(textsIn(language).severity[severity]);
}

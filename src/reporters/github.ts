import type { FileResult, Finding, RunError, Severity } from '../engine/result.ts';
import { detailLines } from './details.ts';
import { type FileByFile, fileByFile, linesText, type ReporterOptions, shownFindings } from './reporter.ts';
import { safeFindings, terminalSafe } from './terminal-text.ts';
import { type Texts, textsIn } from './texts.ts';

type Command = 'error' | 'warning' | 'notice';

const COMMANDS: Readonly<Record<Severity, Command>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands, which GitHub Actions shows beside the lines of a change. */
export const githubFiles: FileByFile = {
  begin: () => '',
  file: (file, _, options) => linesText(fileCommands(safeFindings(file), options)),
  end: ({ errors }) => linesText(terminalSafe(errors).map(runErrorCommand)),
};

export const github = fileByFile(githubFiles);

function fileCommands(file: FileResult, options: ReporterOptions): string[] {
  const texts = textsIn(options.language, file.format);
  const properties = { file: file.path };
  if (file.error !== null) return [command('error', { ...properties, title: file.error.code }, file.error.message)];
  if (file.skipped !== null) return [command('notice', properties, `${texts.skipped}: ${file.skipped.reason}`)];
  return shownFindings(file, options.minSeverity).map((finding) => findingCommand(file.path, finding, texts));
}

function findingCommand(file: string, finding: Finding, texts: Texts): string {
  const { start, end } = finding;
  // GitHub takes columns only where the range stays within one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const place = { file, line: start.line, endLine: end.line, ...columns };
  const message = [finding.message, ...detailLines(finding, texts)].join('\n');
  return command(COMMANDS[finding.severity], { ...place, title: `${finding.title} (${finding.ruleId})` }, message);
}

function runErrorCommand(error: RunError): string {
  const file = error.file === undefined ? {} : { file: error.file };
  const line = error.line === undefined ? {} : { line: error.line };
  return command('error', { ...file, ...line, title: error.code }, error.message);
}

function command(name: Command, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

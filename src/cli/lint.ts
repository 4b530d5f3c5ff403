import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearestName } from '../engine/nearest-name.ts';
import { exitCode, tooManyWarnings } from '../node/exit-code.ts';
import { run } from '../node/run.ts';
import type { RunOutcome } from '../node/run-outcome.ts';
import { readStdin } from '../node/stdin.ts';
import { Timings } from '../node/timings.ts';
import { fileByFileReporters, reporters } from '../reporters/index.ts';
import type { ReporterOptions } from '../reporters/reporter.ts';
import { painter } from './color.ts';
import { commandNames } from './commands.ts';
import type { Invocation } from './invocation.ts';
import { uncheckedLines } from './problem-lines.ts';
import { Progress } from './progress.ts';
import { refuseOverDraft } from './refuse-over-draft.ts';
import { Teller } from './teller.ts';
import type { Terminal } from './terminal.ts';
import { textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** Checks drafts and reports what was found. */
export async function lint(invocation: Invocation, terminal: Terminal): Promise<number> {
  refuseWhatCannotBe(invocation, terminal);
  const { annotate } = invocation;
  if (invocation.printConfig) return (await import('./print-config.ts')).printConfig(invocation, terminal);
  refuseMistypedCommand(invocation, terminal);
  if (annotate !== undefined) (await import('./annotate.ts')).refuseToAnnotate(annotate, invocation, terminal);
  const timings = invocation.stats ? new Timings() : undefined;
  const progress = new Progress(terminal, textsIn(invocation.language).progress);
  const teller = timings === undefined ? await tellerFor(invocation, terminal, progress) : undefined;
  const outcome = await runWithProgress(invocation, terminal, { timings, teller, progress });
  const started = timings?.now() ?? 0;
  const text = teller?.end(outcome.result) ?? (await outputText(outcome, invocation, terminal));
  timings?.add('report', timings.now() - started);
  const annotated =
    annotate === undefined
      ? ''
      : (await import('./annotate.ts')).writeAnnotated(annotate, outcome, invocation, terminal);
  await deliver(text, outcome, invocation, terminal);
  tellBeside(annotated, invocation, terminal);
  const texts = textsIn(invocation.language);
  if (timings !== undefined) terminal.err((await import('./screens/stats.ts')).statsText(timings, invocation.language));
  if (tooManyWarnings(outcome.result, invocation)) {
    terminal.err(`${texts.tooManyWarnings(outcome.result.summary.warnings, invocation.maxWarnings ?? 0)}\n`);
  }
  return exitCode(outcome.result, invocation);
}

function refuseWhatCannotBe(invocation: Invocation, { outIsTerminal }: Terminal): void {
  const { fix, format, output, language, printConfig } = invocation;
  const texts = textsIn(language);
  if (fix === 'dry-run' && format !== 'pretty') throw new UsageError(texts.diffOnly(`--format ${format}`));
  const isPageOnScreen = format === 'html' && output === undefined && outIsTerminal && !printConfig;
  if (isPageOnScreen) throw new UsageError(texts.pageNeedsFile);
}

/** A single word that is no file but looks like a command was meant to be one. */
function refuseMistypedCommand({ operands, language }: Invocation, { cwd }: Terminal): void {
  const [first] = operands;
  if (first === undefined || !/^[a-z]+$/.test(first) || existsSync(resolve(cwd, first))) return;
  const nearest = nearestName(first, commandNames);
  if (nearest !== undefined) throw new UsageError(textsIn(language).unknownCommand(first, nearest));
}

/** Who is told of a run while it lasts. */
interface Watchers {
  readonly timings: Timings | undefined;
  readonly teller: Teller | undefined;
  readonly progress: Progress;
}

/** Where the format allows it, each draft is told when it is checked; what is written as a whole, or corrected, is not. */
async function tellerFor(invocation: Invocation, terminal: Terminal, progress: Progress): Promise<Teller | undefined> {
  const { format, output, fix, annotate } = invocation;
  const load = fileByFileReporters[format];
  if (load === undefined || output !== undefined || fix !== undefined || annotate !== undefined) return undefined;
  return new Teller(await load(), reporterOptions(invocation, terminal), (text) => {
    progress.clear();
    terminal.out(text);
  });
}

async function runWithProgress(
  invocation: Invocation,
  terminal: Terminal,
  { timings, teller, progress }: Watchers,
): Promise<RunOutcome> {
  const { operands, stdinName, language, config, year, organisation, levels, onlyReports, fix, annotate, minSeverity } =
    invocation;
  const clear = () => progress.clear();
  process.prependOnceListener('SIGINT', clear);
  try {
    return await run({
      cwd: terminal.cwd,
      paths: operands.length === 0 && stdinName !== undefined ? ['-'] : operands,
      language,
      config,
      hints: { year, organisation },
      levels,
      onlyReports,
      fix,
      annotate: annotate === undefined ? undefined : minSeverity,
      stdinName,
      readStdin,
      timings,
      spareProgram: terminal.spareProgram,
      onFile: teller?.tell,
      onProgress: progress.update,
    });
  } finally {
    clear();
    process.off('SIGINT', clear);
  }
}

/** What the user asked to see: a report, with `--fix` told first what was corrected, or the diff of a dry run. */
async function outputText(outcome: RunOutcome, invocation: Invocation, terminal: Terminal): Promise<string> {
  const { fix, format, output, language } = invocation;
  if (fix === undefined) return reportText(outcome, invocation, terminal);
  if (fix === 'dry-run') return (await import('./fix.ts')).diffText(outcome, invocation, terminal);
  const { correctionsText } = await import('./screens/corrections.ts');
  const corrections = correctionsText(outcome, fix, language);
  const report = await reportText(outcome, invocation, terminal);
  if (format === 'pretty' && output === undefined && corrections !== '') return `${corrections}\n${report}`;
  terminal.err(corrections);
  return report;
}

async function reportText(
  { result, sources }: RunOutcome,
  invocation: Invocation,
  terminal: Terminal,
): Promise<string> {
  const reporter = await reporters[invocation.format]();
  return reporter(result, reporterOptions(invocation, terminal, sources));
}

function reporterOptions(
  { language, minSeverity, output, color }: Invocation,
  terminal: Terminal,
  sources: ReporterOptions['sources'] = new Map(),
): ReporterOptions {
  const isTerminal = output === undefined && terminal.outIsTerminal;
  return {
    language,
    minSeverity,
    sources,
    color: painter(color, { env: terminal.env, isTerminal }),
    columns: output === undefined ? terminal.columns : undefined,
  };
}

/** What was done beside the report stands below it on a screen, and apart from it where a program reads it. */
function tellBeside(line: string, { format, output }: Invocation, terminal: Terminal): void {
  if (format === 'pretty' && output === undefined) terminal.out(line);
  else terminal.err(line);
}

async function deliver(text: string, outcome: RunOutcome, invocation: Invocation, terminal: Terminal): Promise<void> {
  const { result, fixes } = outcome;
  const { output, format, language, fix } = invocation;
  const corrected = fix === 'write' ? fixes.find(({ isStdin }) => isStdin) : undefined;
  if (corrected !== undefined) terminal.out(corrected.bytes);
  if (output !== undefined) await writeOutput(text, output);
  else if (corrected !== undefined) terminal.err(text);
  else terminal.out(text);
  // Tables and pages are opened elsewhere, by people who must know at once that something is missing.
  const isRead = output === undefined && format !== 'csv' && format !== 'html' && fix !== 'dry-run';
  if (!isRead) terminal.err(uncheckedLines(result));

  async function writeOutput(content: string, path: string): Promise<void> {
    refuseOverDraft('--output', path, result, language, terminal.cwd);
    (await import('../node/write-output.ts')).writeWhole(path, content, terminal.cwd);
  }
}

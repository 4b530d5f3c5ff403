import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearestName } from '../engine/nearest-name.ts';
import { exitCode, tooManyWarnings } from '../node/exit-code.ts';
import { realPath } from '../node/paths.ts';
import { type RunOutcome, run } from '../node/run.ts';
import { readStdin } from '../node/stdin.ts';
import { Timings } from '../node/timings.ts';
import { type OutputFormat, reporters } from '../reporters/index.ts';
import { painter } from './color.ts';
import { commandNames } from './commands.ts';
import type { Invocation } from './invocation.ts';
import { uncheckedLines } from './problem-lines.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** Checks drafts and reports what was found. */
export async function lint(invocation: Invocation, terminal: Terminal): Promise<number> {
  refuseWhatIsNotThere(invocation);
  if (invocation.printConfig) return (await import('./print-config.ts')).printConfig(invocation, terminal);
  refuseMistypedCommand(invocation, terminal);
  const timings = invocation.stats ? new Timings() : undefined;
  const outcome = await runWithProgress(invocation, terminal, timings);
  const started = timings?.now() ?? 0;
  const text = await reportText(outcome, invocation, terminal);
  timings?.add('report', timings.now() - started);
  await deliver(text, outcome, invocation, terminal);
  const texts = textsIn(invocation.language);
  if (timings !== undefined) terminal.err((await import('./screens/stats.ts')).statsText(timings, invocation.language));
  if (tooManyWarnings(outcome.result, invocation)) {
    terminal.err(`${texts.tooManyWarnings(outcome.result.summary.warnings, invocation.maxWarnings ?? 0)}\n`);
  }
  return exitCode(outcome.result, invocation);
}

function refuseWhatIsNotThere({ fix, annotate, format, language }: Invocation): void {
  const texts = textsIn(language);
  if (fix) throw new UsageError(texts.notYet('--fix'));
  if (annotate) throw new UsageError(texts.notYet('--annotate'));
  if (format === 'html') throw new UsageError(texts.notYet('--format html'));
}

/** A single word that is no file but looks like a command was meant to be one. */
function refuseMistypedCommand({ operands, language }: Invocation, { cwd }: Terminal): void {
  const [first] = operands;
  if (first === undefined || !/^[a-z]+$/.test(first) || existsSync(resolve(cwd, first))) return;
  const nearest = nearestName(first, commandNames);
  if (nearest !== undefined) throw new UsageError(textsIn(language).unknownCommand(first, nearest));
}

async function runWithProgress(
  invocation: Invocation,
  terminal: Terminal,
  timings: Timings | undefined,
): Promise<RunOutcome> {
  const { operands, stdinName, language, config, year, organisation, levels, onlyReports } = invocation;
  const progress = new Progress(terminal, textsIn(language).progress);
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
      stdinName,
      readStdin,
      timings,
      onProgress: progress.update,
    });
  } finally {
    clear();
    process.off('SIGINT', clear);
  }
}

async function reportText(
  { result, sources }: RunOutcome,
  invocation: Invocation,
  terminal: Terminal,
): Promise<string> {
  const { language, minSeverity, format, output, color } = invocation;
  const reporter = await reporters[format as OutputFormat]();
  const isTerminal = output === undefined && terminal.outIsTerminal;
  return reporter(result, {
    language,
    minSeverity,
    sources,
    color: painter(color, { env: terminal.env, isTerminal }),
    columns: output === undefined ? terminal.columns : undefined,
  });
}

async function deliver(
  text: string,
  { result }: RunOutcome,
  invocation: Invocation,
  terminal: Terminal,
): Promise<void> {
  const { output, format, language } = invocation;
  if (output === undefined) terminal.out(text);
  else {
    const target = realPath(resolve(terminal.cwd, output));
    const draft = result.files.find(({ path }) => realPath(resolve(terminal.cwd, path)) === target);
    if (draft !== undefined) throw new UsageError(textsIn(language).overwritesDraft(draft.path));
    (await import('../node/write-output.ts')).writeWhole(output, text, terminal.cwd);
  }
  if (output !== undefined || format === 'csv') terminal.err(uncheckedLines(result));
}

import type { FileResult, RunResult } from '../engine/result.ts';
import type { Source } from '../readers/source.ts';
import { lacksElement } from './elements.ts';
import { checklist } from './pretty/checklist.ts';
import { figureLines } from './pretty/figures.ts';
import { findingLines } from './pretty/finding.ts';
import { cleanLine, header } from './pretty/header.ts';
import { overview } from './pretty/overview.ts';
import { indented, type Screen, usableColumns } from './pretty/screen.ts';
import { hiddenLines, hintLines, statsLines, summaryLines } from './pretty/summary.ts';
import { failedLines, runErrorLines, skippedLines } from './pretty/unchecked.ts';
import { type Reporter, type ReporterOptions, shownFindings } from './reporter.ts';
import { terminalSafe } from './terminal-text.ts';
import { textsIn } from './texts.ts';

/** The screen for people: it answers the questions of who wrote the draft in the order in which they arise. */
export const pretty: Reporter = (result, options) => {
  const screen = screenFor(options);
  const safe = terminalSafe(result);
  const sources = new Map(
    safe.files.map((file, index) => [file, options.sources.get(result.files[index]?.path ?? '')]),
  );
  const checked = safe.files.filter(({ skipped, error }) => skipped === null && error === null);
  const several = safe.files.length > 1;
  const blocks = [
    ...fileBlocks(checked, sources, several, screen),
    several && checked.length > 0 ? overview(checked, screen) : [],
    skippedLines(safe.files, screen),
    failedLines(safe.files, screen),
    closing(safe, checked, screen),
    runErrorLines(safe.errors, screen),
    options.stats === undefined ? [] : statsLines(options.stats, screen),
  ];
  const output = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return output.length === 0 ? '' : `${output.join('\n\n')}\n`;
};

function screenFor({ language, color, columns, minSeverity }: ReporterOptions): Screen {
  return { language, texts: textsIn(language), color, columns: usableColumns(columns), minSeverity };
}

/** Files without problems take one line each and stand together. */
function fileBlocks(
  files: readonly FileResult[],
  sources: ReadonlyMap<FileResult, Source | undefined>,
  several: boolean,
  screen: Screen,
): string[][] {
  const clean = new Set(several ? files.filter((file) => isClean(file, screen)) : []);
  const others = files.filter((file) => !clean.has(file));
  const blocks = others.flatMap((file) => fileBlock(file, sources.get(file), several, screenOf(file, screen)));
  return [...blocks, [...clean].flatMap((file) => cleanLine(file, screen))];
}

function fileBlock(file: FileResult, source: Source | undefined, several: boolean, screen: Screen): string[][] {
  const findings = shownFindings(file, screen.minSeverity);
  // The overview shows what is present in each of several files; one without problems needs no proof of it either.
  const short = several || isClean(file, screen);
  const items = checklist(file, source, screen, (item) => !short || item.status !== 'present');
  const checked = [...items, ...figureLines(file, screen)];
  return short
    ? [[...header(file, screen), ...checked], findingLines(file, findings, source, screen)]
    : [header(file, screen), checked, findingLines(file, findings, source, screen)];
}

/** The screen, its words as they fit the format of a file. */
function screenOf({ format }: FileResult, screen: Screen): Screen {
  return { ...screen, texts: textsIn(screen.language, format) };
}

function isClean(file: FileResult, { minSeverity }: Screen): boolean {
  return !lacksElement(file) && shownFindings(file, minSeverity).length === 0;
}

/** The verdict. That nothing was found is said only of a run that has read and checked what it was given. */
function closing(result: RunResult, checked: readonly FileResult[], screen: Screen): string[] {
  const complete = result.errors.length === 0 && result.files.every((file) => file.error === null);
  const clean = checked.every((file) => isClean(file, screen));
  const hidden = hiddenLines(checked, screen);
  if (clean && complete && checked.length > 0) return [...allWell(result, hidden.length > 0, screen), ...hidden];
  if (result.files.length === 0) return [];
  const findings = checked.flatMap((file) => shownFindings(file, screen.minSeverity));
  return [...hidden, ...summaryLines(result, screen), ...hintLines(findings, screen)];
}

function allWell({ summary }: RunResult, someHidden: boolean, screen: Screen): string[] {
  const { texts, color } = screen;
  const verdict = someHidden ? texts.noneAtLeast(screen.minSeverity) : texts.nothingFound;
  const text = summary.suppressed > 0 ? `${verdict} · ${texts.suppressed(summary.suppressed)}` : verdict;
  return indented(`✓ ${text}`, 0, screen).map((line) => color.green(line));
}

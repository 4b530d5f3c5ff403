import type { FileResult, RunError } from '../../engine/result.ts';
import { GAP, indented, type Screen } from './screen.ts';

/** Files that could not be read, each with what is wrong with it. */
export function failedLines(files: readonly FileResult[], screen: Screen): string[] {
  const { color, texts } = screen;
  const failed = files.filter((file) => file.error !== null);
  return failed.flatMap((file) => {
    const lines = indented(`✗ ${file.path}${GAP}${texts.failedFile(file.error?.message ?? '')}`, 0, screen);
    return lines.map((line) => color.red(line));
  });
}

/** Files that were not checked because they are no such report: one list a reason. */
export function skippedLines(files: readonly FileResult[], screen: Screen): string[] {
  const reasons = new Map<string, string[]>();
  for (const { path, skipped } of files) {
    if (skipped !== null) reasons.set(skipped.reason, [...(reasons.get(skipped.reason) ?? []), path]);
  }
  const { color, texts } = screen;
  return [...reasons].flatMap(([reason, paths]) => [
    ...indented(texts.skippedFiles(paths.length, reason), 0, screen),
    ...paths.flatMap((path) => indented(path, 2, screen)).map((line) => color.dim(line)),
  ]);
}

/** What kept the run from being complete. It stands last, where a terminal stops scrolling. */
export function runErrorLines(errors: readonly RunError[], screen: Screen): string[] {
  if (errors.length === 0) return [];
  const { color, texts } = screen;
  const lines = errors.flatMap((error) => indented(`${placeOf(error)}${error.message}`, 2, screen));
  return [color.red.bold(texts.notComplete), ...lines.map((line) => color.red(line))];
}

function placeOf({ file, line }: RunError): string {
  if (file === undefined) return '';
  return line === undefined ? `${file}${GAP}` : `${file}:${line}${GAP}`;
}

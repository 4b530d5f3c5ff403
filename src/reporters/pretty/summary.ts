import type { FileResult, Finding, RunResult, Severity } from '../../engine/result.ts';
import { atLeast, countSeverity, type RunStats } from '../reporter.ts';
import { padStart } from '../width.ts';
import { pack } from '../wrap.ts';
import { indented, type Screen, severityColor } from './screen.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** `错误 2 · 警告 1 · 提示 3`, with all that was not checked or not counted. */
export function summaryLines({ files, summary }: RunResult, screen: Screen): string[] {
  const { texts, color } = screen;
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const parts = [
    ...(files.length > 1 ? [texts.files(summary.files)] : []),
    ...SEVERITIES.map((severity) => texts.count(texts.severities[severity], counts[severity])),
    ...(summary.skipped > 0 ? [texts.count(texts.skipped, summary.skipped)] : []),
    ...(summary.failed > 0 ? [texts.count(texts.failed, summary.failed)] : []),
    ...(summary.suppressed > 0 ? [texts.suppressed(summary.suppressed)] : []),
  ];
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  const paint = worst === undefined ? color.bold : severityColor(worst, color).bold;
  return pack(parts, screen.columns ?? Number.POSITIVE_INFINITY, ' · ').map((line) => paint(line));
}

/** How many findings the screen keeps back, and how to see them. */
export function hiddenLines(files: readonly FileResult[], screen: Screen): string[] {
  const counts = SEVERITIES.filter((severity) => !atLeast(severity, screen.minSeverity))
    .map((severity) => ({ severity, count: files.reduce((sum, file) => sum + countSeverity(file, severity), 0) }))
    .filter(({ count }) => count > 0);
  const least = counts.at(-1)?.severity;
  if (least === undefined) return [];
  return indented(screen.texts.hidden(counts, least), 0, screen).map((line) => screen.color.dim(line));
}

/** One hint is enough to learn the command: it names the rule of the first of the gravest findings. */
export function hintLines(findings: readonly Finding[], screen: Screen): string[] {
  const first = SEVERITIES.map((severity) => findings.find((finding) => finding.severity === severity)).find(Boolean);
  if (first === undefined) return [];
  return indented(screen.texts.explain(first.ruleId), 0, screen).map((line) => screen.color.dim(line));
}

const SLOWEST = 10;

export function statsLines(stats: RunStats, screen: Screen): string[] {
  const { texts } = screen;
  const slowest = [...stats.rules].sort((one, other) => other.milliseconds - one.milliseconds).slice(0, SLOWEST);
  const line = (name: string, milliseconds: number) =>
    indented(`${padStart(milliseconds.toFixed(1), 8)} ms  ${name}`, 2, screen);
  return [
    texts.stages,
    ...stats.stages.flatMap(({ name, milliseconds }) => line(name, milliseconds)),
    texts.slowestRules,
    ...slowest.flatMap(({ ruleId, milliseconds }) => line(ruleId, milliseconds)),
  ];
}

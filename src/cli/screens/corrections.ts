import type { AppliedCorrection } from '../../engine/corrections.ts';
import type { DraftFix } from '../../node/fix-draft.ts';
import type { RunOutcome } from '../../node/run-outcome.ts';
import type { Language } from '../../readers/bilingual.ts';
import { terminalText } from '../../reporters/terminal-text.ts';

interface Words {
  readonly nothing: string;
  corrected(count: number): string;
  wouldCorrect(count: number): string;
  replaced(before: string, after: string, count: number): string;
  deleted(before: string, count: number): string;
  readonly space: string;
  readonly more: string;
  readonly separator: string;
}

const words: Readonly<Record<Language, Words>> = {
  zh: {
    nothing: '没有可以自动改正的地方',
    corrected: (count) => `已改正 ${count} 处：`,
    wouldCorrect: (count) => `可改正 ${count} 处：`,
    replaced: (before, after, count) => `“${before}”改为“${after}” ${count} 处`,
    deleted: (before, count) => `删去${before} ${count} 处`,
    space: '空格',
    more: '等',
    separator: '；',
  },
  en: {
    nothing: 'Nothing can be corrected automatically',
    corrected: (count) => `corrected: ${count} (`,
    wouldCorrect: (count) => `can be corrected: ${count} (`,
    replaced: (before, after, count) => `"${before}" to "${after}" ${count}`,
    deleted: (before, count) => `deleted ${before} ${count}`,
    space: 'space',
    more: '…',
    separator: '; ',
  },
};

/** One line a draft: how many places were corrected, or would be, and what they were. */
export function correctionsText({ fixes, result }: RunOutcome, mode: 'write' | 'dry-run', language: Language): string {
  const told = fixes.flatMap((fix) => correctionLine(fix, mode, language) ?? []);
  // A draft that could not be written, or read, might have had something to correct.
  const isCertain = fixes.length > 0 && result.errors.length === 0 && result.summary.failed === 0;
  const lines = told.length === 0 && isCertain ? [words[language].nothing] : told;
  return lines.map((line) => `${terminalText(line)}\n`).join('');
}

/** What was corrected in one draft; undefined where there was nothing to correct. */
export function correctionLine(
  { path, applied, refused }: DraftFix,
  mode: 'write' | 'dry-run',
  language: Language,
): string | undefined {
  if (refused !== undefined) return `${path}  ${refused[language]}`;
  if (applied.length === 0) return undefined;
  const { corrected, wouldCorrect } = words[language];
  const head = mode === 'write' ? corrected(applied.length) : wouldCorrect(applied.length);
  return `${path}  ${head}${kinds(applied, language)}${language === 'en' ? ')' : ''}`;
}

/** Many different corrections are not all listed: the diff shows them. */
const mostKinds = 6;

function kinds(applied: readonly AppliedCorrection[], language: Language): string {
  const { separator, more } = words[language];
  const counts = new Map<string, { correction: AppliedCorrection; count: number }>();
  for (const correction of applied) {
    const key = JSON.stringify([correction.before, correction.after]);
    counts.set(key, { correction, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const sorted = [...counts.values()].sort((one, other) => other.count - one.count);
  const listed = sorted.slice(0, mostKinds).map(({ correction, count }) => kind(correction, count, language));
  return listed.join(separator) + (sorted.length > mostKinds ? more : '');
}

function kind({ before, after }: AppliedCorrection, count: number, language: Language): string {
  const { replaced, deleted, space } = words[language];
  if (after !== '') return replaced(before, after, count);
  return deleted(before.trim() === '' ? space : `“${before}”`, count);
}

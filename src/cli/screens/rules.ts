import type { KnownRule } from '../../node/rule-files.ts';
import { terminalText } from '../../reporters/terminal-text.ts';
import { padEnd, truncateEnd, width } from '../../reporters/width.ts';
import type { Layout } from './layout.ts';
import { levelText, outcomeText } from './level-text.ts';

const headings = { zh: ['规则', '名称', '级别'], en: ['Rule', 'Title', 'Severity'] } as const;

/** The catalogue as a table in display columns. */
export function rulesTable(rules: readonly KnownRule[], { language, color, columns }: Layout): string {
  const rows = [headings[language], ...rules.map((known) => cellsOf(known, language))];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ''))) + 2);
  const lines = rows.map((row, index) => {
    const line = row
      .map((cell, column) => padEnd(cell, widths[column] ?? 0))
      .join('')
      .trimEnd();
    const fitting = columns === undefined ? line : truncateEnd(line, columns);
    return index === 0 ? color.bold(fitting) : fitting;
  });
  return `${lines.join('\n')}\n`;
}

function cellsOf({ rule, file }: KnownRule, language: Layout['language']): string[] {
  const colon = language === 'zh' ? '：' : ': ';
  const levels = Object.entries(rule.severity);
  const only = levels.length === 1 ? levels[0] : undefined;
  const severity =
    only === undefined
      ? levels
          .map(([outcome, level]) => outcomeText(outcome, language) + colon + levelText(level, language))
          .join(language === 'zh' ? '，' : ', ')
      : levelText(only[1], language);
  return [rule.id, terminalText(file.title[language]), severity];
}

/** The catalogue for programs, in the order of the table. */
export function rulesData(rules: readonly KnownRule[]): object[] {
  return rules.map(({ rule, file }) => ({
    id: rule.id,
    title: file.title,
    summary: file.summary,
    basis: file.basis,
    check: rule.check,
    severity: rule.severity,
    suggestion: file.suggestion ?? null,
  }));
}

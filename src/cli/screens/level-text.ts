import type { Level, LevelByYear } from '../../engine/rule.schema.ts';
import type { Language } from '../../readers/bilingual.ts';

const levelNames: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  zh: { error: '错误', warning: '警告', info: '提示', off: '不检查' },
  en: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
};

const outcomeNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    missing: '缺失',
    weak: '薄弱',
    found: '发现',
    violated: '不成立',
    'without-reason': '未写理由',
    'unknown-rule': '规则名不对',
  },
  en: {},
};

export function outcomeText(outcome: string, language: Language): string {
  return outcomeNames[language][outcome] ?? outcome;
}

/** A level, by report year where the law changed. */
export function levelText(level: LevelByYear, language: Language): string {
  const names = levelNames[language];
  if (typeof level === 'string') return names[level];
  const separator = language === 'zh' ? '；' : '; ';
  return level.map(({ since, until, is }) => `${years(since, until, language)}${names[is]}`).join(separator);
}

function years(since: number | undefined, until: number | undefined, language: Language): string {
  if (since === undefined && until === undefined) return '';
  if (language === 'en') {
    if (since === undefined) return `until ${until} `;
    return until === undefined ? `since ${since} ` : `${since}–${until} `;
  }
  if (since === undefined) return `${until} 及以前年度`;
  if (until === undefined) return `${since} 年度起`;
  return since === until ? `${since} 年度` : `${since}—${until} 年度`;
}

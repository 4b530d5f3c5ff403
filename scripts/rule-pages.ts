import type { Example, LevelByYear, RuleFile } from '../src/engine/rule.schema.ts';
import type { Rule } from '../src/engine/rule.ts';

const levelNames: Readonly<Record<string, string>> = {
  error: '错误 error',
  warning: '警告 warning',
  info: '提示 info',
  off: '不检查 off',
};
const outcomeNames: Readonly<Record<string, string>> = {
  missing: '缺失 missing',
  weak: '薄弱 weak',
  found: '发现 found',
  violated: '不成立 violated',
};

/** One page a rule, from its file: what it wants, why, how severe, and its examples. */
export function rulePage(file: RuleFile, rules: readonly Rule[]): string {
  const rule = rules.find(({ id }) => id === file.id);
  const parts = [
    `<!-- 由 rules/${file.id}.yml 生成 · made from the rule file; do not edit -->`,
    `# ${file.title.zh} · ${file.title.en}`,
    `规则 rule: \`${file.id}\` · 检查类型 check: \`${file.check}\``,
    file.summary.zh,
    file.summary.en,
    ...(file.basis.length === 0 ? [] : ['## 依据 Basis', file.basis.map((act) => `- ${act}`).join('\n')]),
    '## 级别 Severity',
    severityTable(rule?.severity ?? {}),
    ...(file.suggestion === undefined ? [] : ['## 建议 Suggestion', file.suggestion.zh, file.suggestion.en]),
    ...examples(file.examples),
  ];
  return `${parts.join('\n\n')}\n`;
}

export function catalogue(files: readonly RuleFile[], rules: readonly Rule[]): string {
  const rows = files.map((file) => {
    const severity = rules.find(({ id }) => id === file.id)?.severity ?? {};
    const levels = Object.entries(severity).map(
      ([outcome, level]) => `${outcomeNames[outcome] ?? outcome}：${levelText(level)}`,
    );
    return `| [\`${file.id}\`](${file.id}.md) | ${file.title.zh} | ${file.title.en} | ${levels.join('<br>')} |`;
  });
  return [
    '<!-- 由 rules/ 生成 · made from the rule files; do not edit -->',
    '# 规则目录 · Rules',
    ['| 规则 rule | 名称 | name | 级别 severity |', '|---|---|---|---|', ...rows].join('\n'),
    '',
  ].join('\n\n');
}

function severityTable(severity: Readonly<Record<string, LevelByYear>>): string {
  const rows = Object.entries(severity).map(
    ([outcome, level]) => `| ${outcomeNames[outcome] ?? outcome} | ${levelText(level)} |`,
  );
  return ['| 结果 outcome | 级别 level |', '|---|---|', ...rows].join('\n');
}

function levelText(level: LevelByYear): string {
  if (typeof level === 'string') return levelNames[level] ?? level;
  return level.map(({ since, until, is }) => `${since ?? ''}–${until ?? ''} 年度 ${levelNames[is] ?? is}`).join('；');
}

function examples(all: readonly Example[]): string[] {
  const show = (example: Example) => {
    const context = [
      example.report?.year && `${example.report.year} 年度`,
      example.report?.organisation,
      example.status,
      'holds' in example && example.holds !== undefined && `${example.holds} 组关系一致 relations hold`,
    ];
    const text = 'good' in example ? example.good : example.bad;
    return `${context.filter(Boolean).join(' · ')}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\``;
  };
  const good = all.filter((example) => 'good' in example);
  const bad = all.filter((example) => 'bad' in example);
  return [
    ...(good.length === 0 ? [] : ['## 正例 Good examples', ...good.map(show)]),
    ...(bad.length === 0 ? [] : ['## 反例 Bad examples', ...bad.map(show)]),
  ];
}

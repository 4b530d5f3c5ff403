import type { Language } from '../../readers/bilingual.ts';

const texts = {
  zh: {
    preCommit: 'pre-commit：report-lint init --hook 会写好 .pre-commit-config.yaml；再运行一次 pre-commit install',
    husky: 'husky：写入 .husky/pre-commit',
    lefthook: 'lefthook：写入 lefthook.yml',
  },
  en: {
    preCommit: 'pre-commit: report-lint init --hook writes .pre-commit-config.yaml; then run pre-commit install once',
    husky: 'husky: put this into .husky/pre-commit',
    lefthook: 'lefthook: put this into lefthook.yml',
  },
} as const;

/** With -z Git writes Chinese file names as they are, and spaces in names do no harm. */
function stagedDrafts(command: string): string {
  return `git diff --cached --name-only --diff-filter=ACMR -z -- '*.md' '*.markdown' '*.txt' | xargs -0 -r ${command} --only-reports --`;
}

/** How to check drafts before each commit, with the tools that people use for that. */
export function hookRecipes(command: string, language: Language): string {
  const t = texts[language];
  const staged = stagedDrafts(command);
  return [
    t.preCommit,
    '',
    t.husky,
    `    ${staged}`,
    '',
    t.lefthook,
    '    pre-commit:',
    '      commands:',
    '        report-lint:',
    '          run: |',
    `            ${staged}`,
    '',
  ].join('\n');
}

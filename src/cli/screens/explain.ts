import type { Example } from '../../engine/rule.schema.ts';
import type { KnownRule } from '../../node/rule-files.ts';
import type { Bilingual, Language } from '../../readers/bilingual.ts';
import { terminalText } from '../../reporters/terminal-text.ts';
import { indent, type Layout } from './layout.ts';
import { levelText, outcomeText } from './level-text.ts';

const headings = {
  basis: { zh: '依据', en: 'Basis' },
  severity: { zh: '级别', en: 'Severity' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  good: { zh: '正确的例子', en: 'Right' },
  bad: { zh: '有问题的例子', en: 'Wrong' },
} as const satisfies Record<string, Bilingual>;

/** Enough examples to see what is meant; the page of the rule has all. */
const mostExamples = 3;

/** What a rule wants and why, for the person who has to correct a draft. */
export function explainText({ rule, file }: KnownRule, layout: Layout): string {
  const { language, color } = layout;
  const title = `${color.bold(terminalText(file.title[language]))}  ${color.dim(file.id)}`;
  const blocks = [
    [title],
    indent(terminalText(file.summary[language]), 0, layout),
    section(headings.basis, file.basis, layout),
    section(headings.severity, severities(rule, language), layout),
    section(headings.suggestion, file.suggestion === undefined ? [] : [file.suggestion[language]], layout),
    examples(headings.good, file.examples.filter(isGood), '✓', layout),
    examples(
      headings.bad,
      file.examples.filter((example) => !isGood(example)),
      '✗',
      layout,
    ),
  ];
  const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

function isGood(example: Example): boolean {
  return 'good' in example;
}

function section(title: Bilingual, texts: readonly string[], layout: Layout): string[] {
  if (texts.length === 0) return [];
  return [layout.color.bold(title[layout.language]), ...texts.flatMap((text) => indent(terminalText(text), 2, layout))];
}

function severities({ severity }: KnownRule['rule'], language: Language): string[] {
  const colon = language === 'zh' ? '：' : ': ';
  return Object.entries(severity).map(
    ([outcome, level]) => outcomeText(outcome, language) + colon + levelText(level, language),
  );
}

function examples(title: Bilingual, all: readonly Example[], mark: string, layout: Layout): string[] {
  if (all.length === 0) return [];
  const { color, language } = layout;
  const paint = mark === '✓' ? color.green : color.red;
  const lines = all.slice(0, mostExamples).flatMap((example) => {
    const text = 'good' in example ? example.good : example.bad;
    const [first = '', ...rest] = text
      .trim()
      .split('\n')
      .flatMap((line) => indent(terminalText(line), 4, layout));
    return [`  ${paint(mark)} ${first.trimStart()}`, ...rest, ...contextLine(example, layout)];
  });
  return [color.bold(title[language]), ...lines];
}

/** The report that an example is taken from, where the rule depends on it. */
function contextLine({ report }: Example, layout: Layout): string[] {
  const { language, color } = layout;
  const year =
    report?.year === undefined ? '' : language === 'zh' ? `${report.year} 年度` : `report year ${report.year}`;
  const facts = [report?.organisation ?? '', year].filter((fact) => fact !== '');
  return facts.length === 0
    ? []
    : indent(`（${terminalText(facts.join(' · '))}）`, 4, layout).map((line) => color.dim(line));
}

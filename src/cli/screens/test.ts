import type { ExampleOutcome } from '../../engine/examples.ts';
import { shortQuote } from '../../engine/message.ts';
import type { Bilingual } from '../../readers/bilingual.ts';
import { terminalText } from '../../reporters/terminal-text.ts';
import { padEnd, width } from '../../reporters/width.ts';
import { indent, type Layout } from './layout.ts';

/** The examples of one rule, run. */
export interface TestedRule {
  readonly id: string;
  readonly outcomes: readonly ExampleOutcome[];
}

const kinds: Readonly<Record<ExampleOutcome['kind'], Bilingual>> = {
  good: { zh: '正确的例子', en: 'good example' },
  bad: { zh: '有问题的例子', en: 'bad example' },
};

export function failedExamples({ outcomes }: TestedRule): ExampleOutcome[] {
  return outcomes.filter(({ failures }) => failures.length > 0);
}

/** One line a rule, and under it what was expected and seen where an example does not hold. */
export function testText(tested: readonly TestedRule[], layout: Layout): string {
  const column = Math.max(0, ...tested.map(({ id }) => width(id))) + 2;
  const lines = tested.flatMap((rule) => ruleLines(rule, column, layout));
  return `${[...lines, '', summary(tested, layout)].join('\n')}\n`;
}

function ruleLines(rule: TestedRule, column: number, layout: Layout): string[] {
  const { color, language } = layout;
  const failed = failedExamples(rule);
  const count = rule.outcomes.length;
  const none = language === 'zh' ? '没有例子' : 'no examples';
  const some = language === 'zh' ? `${count} 个例子` : count === 1 ? '1 example' : `${count} examples`;
  const mark = count === 0 ? color.dim('–') : failed.length === 0 ? color.green('✓') : color.red('✗');
  const head = `${mark} ${padEnd(rule.id, column)}${color.dim(count === 0 ? none : some)}`;
  return [head, ...failed.flatMap((outcome) => failureLines(outcome, layout))];
}

function failureLines({ kind, index, text, failures }: ExampleOutcome, layout: Layout): string[] {
  const { language, color } = layout;
  const head = `${index + 1}. ${kinds[kind][language]}: ${terminalText(shortQuote(text))}`;
  const seen = failures.flatMap((failure) => indent(terminalText(failure[language]), 6, layout));
  return [...indent(head, 4, layout), ...seen.map((line) => color.red(line))];
}

function summary(tested: readonly TestedRule[], { language, color }: Layout): string {
  const examples = tested.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  const failed = tested.reduce((sum, rule) => sum + failedExamples(rule).length, 0);
  const zh = `${tested.length} 条规则，${examples} 个例子，${failed === 0 ? '全部通过' : `${failed} 个没有通过`}`;
  const en = `rules: ${tested.length}, examples: ${examples}, ${failed === 0 ? 'all hold' : `failed: ${failed}`}`;
  const text = language === 'zh' ? zh : en;
  return failed === 0 ? color.green(text) : color.red(text);
}

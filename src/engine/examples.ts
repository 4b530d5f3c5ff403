import type { Bilingual } from '../readers/bilingual.ts';
import type { Leftover } from '../readers/block.ts';
import { readString } from '../readers/read.ts';
import { lintDocument } from './lint.ts';
import { shortQuote } from './message.ts';
import type { FileResult, Finding, Severity, Status } from './result.ts';
import type { Example, RuleFile } from './rule.schema.ts';
import type { Rule, RuleSet } from './rule.ts';

/** What came of one example of a rule. */
export interface ExampleOutcome {
  readonly kind: 'good' | 'bad';
  /** Number of the example in its file, from 0. */
  readonly index: number;
  readonly text: string;
  /** What was expected and seen; empty where the example holds. */
  readonly failures: readonly Bilingual[];
}

/**
 * Checks the examples of a rule with that rule alone; only those of the engine's own rules are about other rules, and
 * need all of them. A good example yields no finding, and of an element says that it is there, of figures how many
 * relations hold; a bad one yields exactly the findings that it names.
 */
export async function runExamples(file: RuleFile, rule: Rule, all: RuleSet): Promise<ExampleOutcome[]> {
  const outcomes: ExampleOutcome[] = [];
  for (const [index, example] of file.examples.entries()) {
    const { kind, text } = parts(example);
    const failures = await failuresOf(example, text, rule, all);
    outcomes.push({ kind, index, text, failures });
  }
  return outcomes;
}

function parts(example: Example): { kind: 'good' | 'bad'; text: string } {
  return 'good' in example ? { kind: 'good', text: example.good } : { kind: 'bad', text: example.bad };
}

async function failuresOf(example: Example, text: string, rule: Rule, all: RuleSet): Promise<Bilingual[]> {
  const read = await readString(text, { path: undefined, format: example.format });
  const document = { ...read, leftovers: example.leftovers.map((one) => leftoverIn(text, one)) };
  const hints = { ...example.report };
  const settings = { language: 'zh', hints, levels: {}, suppress: [] } as const;
  const rules = rule.check === 'internal' ? all.rules : [rule];
  const { result, crashes } = lintDocument(document, { ...all, rules }, settings);
  const [crash] = crashes;
  if (crash !== undefined) return [failure('规则运行出错', 'the rule crashed', String(crash.error))];
  const findings = result.findings.filter(({ ruleId }) => ruleId === rule.id);
  return [
    ...statusFailures(example, result, rule),
    ...holdsFailures(example, result),
    ...findingFailures(example, findings),
  ];
}

/** @throws Error when the example does not hold the words at which something is left. */
function leftoverIn(text: string, { quote, ...leftover }: Example['leftovers'][number]): Leftover {
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(`the example does not hold “${quote}”`);
  return { ...leftover, range: { start, end: start + quote.length } };
}

/** Only rules about elements have a status; of a good example it must be said, lest a blind rule passes. */
function statusFailures(example: Example, { checklist }: FileResult, rule: Rule): Bilingual[] {
  const seen = checklist.find(({ ruleId }) => ruleId === rule.id)?.status;
  const expected = example.status ?? ('good' in example && seen !== undefined ? 'present' : undefined);
  if (expected === undefined || expected === seen) return [];
  const [wanted, got] = [statusNames[expected], seen === undefined ? none : statusNames[seen]];
  return [expectation({ zh: `状态${wanted.zh}`, en: `the status ${wanted.en}` }, got)];
}

/** A reader of figures that sees nothing finds nothing wrong: what holds must be seen to hold. */
function holdsFailures(example: Example, { figures }: FileResult): Bilingual[] {
  const expected = 'good' in example ? example.holds : undefined;
  const seen = figures?.holds ?? 0;
  if (expected === undefined || expected === seen) return [];
  return [expectation(relations(expected), relations(seen))];
}

function relations(count: number): Bilingual {
  return { zh: `${count} 组勾稽关系一致`, en: `relations that hold: ${count}` };
}

function findingFailures(example: Example, findings: readonly Finding[]): Bilingual[] {
  const expected = 'good' in example ? [] : example.finds;
  const holds =
    expected.length === findings.length &&
    expected.every(({ quote, severity }, index) => {
      const finding = findings[index];
      return finding?.severity === severity && (quote === undefined || finding.quote === quote);
    });
  return holds ? [] : [expectation(listed(expected), listed(findings))];
}

function expectation(expected: Bilingual, seen: Bilingual): Bilingual {
  return { zh: `应为${expected.zh}；实际是${seen.zh}`, en: `expected ${expected.en}; saw ${seen.en}` };
}

function failure(zh: string, en: string, detail: string): Bilingual {
  return { zh: `${zh}：${detail}`, en: `${en}: ${detail}` };
}

function listed(findings: readonly { readonly severity: Severity; readonly quote?: string | undefined }[]): Bilingual {
  if (findings.length === 0) return { zh: '没有问题', en: 'no findings' };
  const quotes = findings.map(({ severity, quote }) => ({
    severity,
    words: quote === undefined ? '' : shortQuote(quote),
  }));
  return {
    zh: quotes.map(({ severity, words }) => severityNames[severity] + (words === '' ? '' : `“${words}”`)).join('、'),
    en: quotes.map(({ severity, words }) => severity + (words === '' ? '' : ` on "${words}"`)).join(', '),
  };
}

const none: Bilingual = { zh: '没有', en: 'nothing' };

const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

const statusNames: Readonly<Record<Status, Bilingual>> = {
  present: { zh: '“有”', en: 'present' },
  weak: { zh: '“薄弱”', en: 'weak' },
  missing: { zh: '“缺”', en: 'missing' },
  'not-applicable': { zh: '“不适用”', en: 'not applicable' },
  exempt: { zh: '“豁免”', en: 'exempt' },
};

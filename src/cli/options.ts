import type { Bilingual } from '../readers/bilingual.ts';

/** One flag: all that parsing, help and completion need to know of it. */
export interface Option {
  readonly name: string;
  readonly kind: 'flag' | 'text' | 'number' | 'list';
  /** What stands for the value in the help; undefined for a flag. */
  readonly value?: Bilingual;
  readonly choices?: readonly string[];
  readonly describe: Bilingual;
  /** `--no-…` is allowed too. */
  readonly negatable?: true;
  /** Values are names of files, which a shell can complete. */
  readonly isPath?: true;
}

const file: Bilingual = { zh: '文件', en: 'FILE' };

export const formats = ['pretty', 'compact', 'json', 'csv', 'sarif', 'junit', 'github', 'html'] as const;

const definitions = {
  format: {
    kind: 'text',
    value: { zh: '格式', en: 'FORMAT' },
    choices: formats,
    describe: {
      zh: '输出格式：pretty（屏幕，默认）、compact（每个问题一行）、json、csv（汇总表，可用 WPS 或 Excel 打开）、sarif、junit、github、html（网页，可打印，用 --output 写入文件）',
      en: 'output format: pretty (the default), compact (a line a finding), json, csv (a table for spreadsheets), sarif, junit, github, html (a page to read and print, for --output)',
    },
  },
  output: {
    kind: 'text',
    value: file,
    isPath: true,
    describe: { zh: '把结果写入文件，不显示在屏幕上', en: 'write the output to a file instead of the screen' },
  },
  year: {
    kind: 'number',
    value: { zh: '年度', en: 'YEAR' },
    describe: { zh: '报告年度（草稿没有写明时使用）', en: 'report year, where the draft does not say' },
  },
  org: {
    kind: 'text',
    value: { zh: '单位', en: 'NAME' },
    describe: { zh: '报告单位（草稿没有写明时使用）', en: 'reporting body, where the draft does not say' },
  },
  'fail-on': {
    kind: 'text',
    value: { zh: '级别', en: 'LEVEL' },
    choices: ['error', 'warning', 'info', 'never'],
    describe: {
      zh: '有这一级别及以上的问题时退出码为 1：error（错误，默认）、warning（警告）、info（提示）、never（从不）',
      en: 'exit with 1 when there are findings of this level or above: error (default), warning, info, never',
    },
  },
  'max-warnings': {
    kind: 'number',
    value: { zh: '数量', en: 'N' },
    describe: { zh: '警告超过这个数量时退出码为 1', en: 'exit with 1 when there are more warnings' },
  },
  quiet: { kind: 'flag', describe: { zh: '只显示错误', en: 'show errors only' } },
  'min-severity': {
    kind: 'text',
    value: { zh: '级别', en: 'LEVEL' },
    choices: ['error', 'warning', 'info'],
    describe: {
      zh: '屏幕上显示到哪一级：error、warning（默认）、info',
      en: 'the least level that a screen shows: error, warning (default), info',
    },
  },
  'only-reports': {
    kind: 'flag',
    describe: {
      zh: '跳过不是法治政府建设年度报告的文件（检查文件夹时总是如此）',
      en: 'skip files that are no such report (always so in folders)',
    },
  },
  rule: {
    kind: 'list',
    value: { zh: '规则=级别', en: 'ID=LEVEL' },
    describe: {
      zh: '调整一条规则：规则=off、info、warning 或 error；可以写多次',
      en: 'set the level of a rule: off, info, warning or error; may be repeated',
    },
  },
  config: {
    kind: 'text',
    value: file,
    isPath: true,
    negatable: true,
    describe: {
      zh: '使用这个配置文件；--no-config 不用任何配置（默认自下而上找 .report-lint.yml）',
      en: 'use this configuration; --no-config uses none (default: the nearest .report-lint.yml upwards)',
    },
  },
  'print-config': {
    kind: 'flag',
    describe: { zh: '显示生效的配置，不检查', en: 'print the configuration in effect and stop' },
  },
  fix: {
    kind: 'flag',
    describe: {
      zh: '自动改正有把握的标点和空格，写回草稿（只限文本文件，不动数字和名称）',
      en: 'correct punctuation and the like in the drafts where it is certain (Markdown and text only; no figures, no names)',
    },
  },
  'fix-dry-run': {
    kind: 'flag',
    describe: { zh: '只显示会怎样改正，不写回', en: 'show what --fix would change, as a diff' },
  },
  annotate: {
    kind: 'text',
    value: file,
    isPath: true,
    describe: {
      zh: '另存一份 Word 文件，每个问题是一条批注（只限一份 .docx 草稿）',
      en: 'write a copy of the draft in which each finding is a comment (one .docx at a time)',
    },
  },
  force: { kind: 'flag', describe: { zh: '覆盖已有的文件', en: 'overwrite files that exist' } },
  'stdin-filename': {
    kind: 'text',
    value: { zh: '文件名', en: 'NAME' },
    describe: { zh: '给标准输入的内容一个文件名，用来判断格式和显示', en: 'name of what comes from standard input' },
  },
  lang: {
    kind: 'text',
    value: { zh: '语言', en: 'LANGUAGE' },
    choices: ['zh', 'en'],
    describe: { zh: '显示的语言：zh（中文，默认）、en（英文）', en: 'language of the messages: zh (default) or en' },
  },
  color: {
    kind: 'flag',
    negatable: true,
    describe: { zh: '总是用颜色；--no-color 不用颜色', en: 'always use colour; --no-color never does' },
  },
  stats: { kind: 'flag', describe: { zh: '显示各阶段和各条规则的用时', en: 'show how long stages and rules took' } },
  text: {
    kind: 'flag',
    describe: { zh: '只显示读到的文字（位置就是按它计算的）', en: 'print only the text that offsets count in' },
  },
  hook: {
    kind: 'flag',
    describe: { zh: '同时把检查写入 .pre-commit-config.yaml', en: 'add the hook to .pre-commit-config.yaml too' },
  },
  help: { kind: 'flag', describe: { zh: '显示用法', en: 'show this help' } },
  version: { kind: 'flag', describe: { zh: '显示版本', en: 'show the version' } },
} as const satisfies Record<string, Omit<Option, 'name'>>;

export type OptionName = keyof typeof definitions;

export const optionNames = Object.keys(definitions) as OptionName[];

export function optionNamed(name: OptionName): Option {
  return { name, ...definitions[name] };
}

export function optionsNamed(names: readonly OptionName[]): Option[] {
  return names.map(optionNamed);
}

import type { Bilingual } from '../readers/bilingual.ts';
import type { OptionName } from './options.ts';

/** One command: all that parsing, help and completion need to know of it. */
export interface Command {
  readonly name: string;
  readonly operands: Bilingual;
  /** How many operands it takes. */
  readonly least: number;
  readonly most: number;
  readonly describe: Bilingual;
  readonly options: readonly OptionName[];
  /** What its operands are, for completion. */
  readonly completes: 'files' | 'rules' | 'shells' | 'nothing';
}

const everywhere: readonly OptionName[] = ['lang', 'color', 'help'];
const identity: readonly OptionName[] = ['year', 'org'];
const configuration: readonly OptionName[] = ['config'];

export const shells = ['bash', 'zsh', 'fish'] as const;

/** The command without a name of its own. */
export const lintCommand = {
  name: 'lint',
  operands: { zh: '[文件、文件夹、通配符，或 -]…', en: '[FILE, FOLDER, GLOB or -]…' },
  least: 0,
  most: Number.POSITIVE_INFINITY,
  describe: { zh: '检查草稿', en: 'check drafts' },
  options: [
    'format',
    'output',
    ...identity,
    'fail-on',
    'max-warnings',
    'quiet',
    'min-severity',
    'only-reports',
    'rule',
    ...configuration,
    'print-config',
    'fix',
    'fix-dry-run',
    'annotate',
    'force',
    'stdin-filename',
    'stats',
    ...everywhere,
    'version',
  ],
  completes: 'files',
} as const satisfies Command;

export const commands = [
  {
    name: 'explain',
    operands: { zh: '规则', en: 'RULE' },
    least: 1,
    most: 1,
    describe: { zh: '说明一条规则：要求、依据、正反例子', en: 'what a rule wants, why, and examples' },
    options: [...configuration, ...everywhere],
    completes: 'rules',
  },
  {
    name: 'rules',
    operands: { zh: '', en: '' },
    least: 0,
    most: 0,
    describe: { zh: '列出全部规则', en: 'list all rules' },
    options: ['format', ...configuration, ...everywhere],
    completes: 'nothing',
  },
  {
    name: 'test',
    operands: { zh: '[文件夹]', en: '[FOLDER]' },
    least: 0,
    most: 1,
    describe: { zh: '运行规则自带的例子（自带规则，或一个文件夹里的规则）', en: 'run the examples of rules' },
    options: [...everywhere],
    completes: 'files',
  },
  {
    name: 'inspect',
    operands: { zh: '文件', en: 'FILE' },
    least: 1,
    most: 1,
    describe: { zh: '显示程序怎样理解一份草稿：标题、大纲、段落', en: 'show what the tool understood of a draft' },
    options: ['text', 'format', ...identity, ...configuration, 'stdin-filename', ...everywhere],
    completes: 'files',
  },
  {
    name: 'figures',
    operands: { zh: '文件', en: 'FILE' },
    least: 1,
    most: 1,
    describe: {
      zh: '列出识别到的每个数字和数字之间的勾稽关系（可输出 json、csv）',
      en: 'the ledger: each figure, and the relations between them (also json, csv)',
    },
    options: ['format', ...identity, ...configuration, 'stdin-filename', ...everywhere],
    completes: 'files',
  },
  {
    name: 'init',
    operands: { zh: '', en: '' },
    least: 0,
    most: 0,
    describe: {
      zh: '写一份配置文件，并说明怎样在提交时自动检查',
      en: 'write a configuration, offer the pre-commit hook',
    },
    options: [...identity, 'hook', 'force', ...everywhere],
    completes: 'nothing',
  },
  {
    name: 'completion',
    operands: { zh: 'bash|zsh|fish', en: 'bash|zsh|fish' },
    least: 1,
    most: 1,
    describe: { zh: '输出命令行补全脚本', en: 'print a completion script for the shell' },
    options: [...everywhere],
    completes: 'shells',
  },
] as const satisfies readonly Command[];

export type CommandName = (typeof commands)[number]['name'] | 'lint';

export const commandNames: readonly string[] = commands.map(({ name }) => name);

export function commandNamed(name: string): Command {
  return commands.find((command) => command.name === name) ?? lintCommand;
}

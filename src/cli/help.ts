import type { Bilingual, Language } from '../readers/bilingual.ts';
import { padEnd, width } from '../reporters/width.ts';
import { wrap } from '../reporters/wrap.ts';
import { type Command, commandNamed, commandNames, commands, lintCommand } from './commands.ts';
import { type Option, optionsNamed } from './options.ts';

const headings = {
  usage: { zh: '用法', en: 'Usage' },
  options: { zh: '选项', en: 'Options' },
  exit: { zh: '退出码', en: 'Exit codes' },
  examples: { zh: '例子', en: 'Examples' },
} as const satisfies Record<string, Bilingual>;

const tagline: Bilingual = {
  zh: 'report-lint：检查法治政府建设年度报告的草稿，必备要素齐不齐，前后一致不一致',
  en: 'report-lint checks drafts of the annual report on the rule of law in government',
};

const exitCodes: readonly (readonly [string, Bilingual])[] = [
  [
    '0',
    { zh: '都读到并检查了，没有达到 --fail-on 的问题', en: 'all was read and checked, nothing at or above --fail-on' },
  ],
  [
    '1',
    {
      zh: '有达到 --fail-on 的问题，或警告超过 --max-warnings',
      en: 'findings at or above --fail-on, or too many warnings',
    },
  ],
  [
    '2',
    {
      zh: '没有检查完：文件读不了、没有找到、配置或选项写错',
      en: 'not checked: unreadable or missing files, a wrong configuration or option',
    },
  ],
];

const examples: readonly (readonly [string, Bilingual])[] = [
  ['report-lint 草稿.md', { zh: '检查一份草稿', en: 'check one draft' }],
  [
    'report-lint 各单位报告/ --format csv --output 汇总.csv',
    { zh: '检查一个文件夹，汇总成表', en: 'check a folder, write a table' },
  ],
  [
    'report-lint 报告.docx --annotate 报告-批注.docx',
    { zh: '把问题写成批注，另存一份', en: 'write the findings as comments' },
  ],
  ['report-lint explain element/double-random', { zh: '查看一条规则的要求和依据', en: 'read about a rule' }],
];

const mostColumns = 100;

/** The help of a command; of the whole tool when it is the one without a name. */
export function helpText(command: string, language: Language, terminalColumns: number | undefined): string {
  const columns = Math.min(mostColumns, Math.max(40, terminalColumns ?? 80));
  const page = new Page(language, columns);
  if (commandNames.includes(command)) return page.ofCommand(commandNamed(command));
  return page.ofTool();
}

class Page {
  readonly #language: Language;
  readonly #columns: number;

  constructor(language: Language, columns: number) {
    this.#language = language;
    this.#columns = columns;
  }

  ofTool(): string {
    const usages = [lintCommand, ...commands].map((command): [string, string] => [
      usageOf(command, this.#language),
      this.#in(command.describe),
    ]);
    return this.#join(
      wrap(this.#in(tagline), this.#columns),
      this.#section(headings.usage, usages),
      this.#section(headings.options, this.#options(lintCommand)),
      this.#section(
        headings.exit,
        exitCodes.map(([code, meaning]) => [code, this.#in(meaning)]),
      ),
      this.#section(
        headings.examples,
        examples.map(([line, meaning]) => [line, this.#in(meaning)]),
      ),
    );
  }

  ofCommand(command: Command): string {
    return this.#join(
      wrap(this.#in(command.describe), this.#columns),
      [this.#in(headings.usage), `  ${usageOf(command, this.#language)}`],
      this.#section(headings.options, this.#options(command)),
    );
  }

  #in(text: Bilingual): string {
    return text[this.#language];
  }

  #join(...blocks: readonly (readonly string[])[]): string {
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
  }

  #options(command: Command): [string, string][] {
    return optionsNamed(command.options).map((option) => [flagOf(option, this.#language), this.#in(option.describe)]);
  }

  /** Two columns; where the left one is too long for that, the right one begins on the next line. */
  #section(title: Bilingual, rows: readonly (readonly [string, string])[]): string[] {
    const widest = Math.floor(this.#columns * 0.45);
    const left = Math.max(0, ...rows.map(([head]) => width(head)).filter((columns) => columns <= widest)) + 2;
    const lines = rows.flatMap(([head, text]) => {
      const [first = '', ...others] = wrap(text, this.#columns - 2 - left);
      const indent = ' '.repeat(2 + left);
      const fits = width(head) + 2 <= left;
      const start = fits ? [`  ${padEnd(head, left)}${first}`] : [`  ${head}`, indent + first];
      return [...start, ...others.map((line) => indent + line)];
    });
    return [this.#in(title), ...lines];
  }
}

function usageOf(command: Command, language: Language): string {
  const name = command.name === lintCommand.name ? '' : ` ${command.name}`;
  const operands = command.operands[language];
  return `report-lint${name}${operands === '' ? '' : ` ${operands}`}`;
}

function flagOf({ name, value }: Option, language: Language): string {
  return value === undefined ? `--${name}` : `--${name} ${value[language]}`;
}

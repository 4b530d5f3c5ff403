import { helperWord } from '../node/helper-word.ts';
import { ProblemError, runErrorOf } from '../node/problem.ts';
import { version } from '../node/version.ts';
import type { Language } from '../readers/bilingual.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { commandNames } from './commands.ts';
import { type Invocation, plainInvocation } from './invocation.ts';
import { problemLine } from './problem-lines.ts';
import { endQuietlyOnClosedPipe, processTerminal, type Terminal } from './terminal.ts';
import { textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

type Run = (invocation: Invocation, terminal: Terminal) => Promise<number> | number;

const runs: Readonly<Record<Invocation['command'], () => Promise<Run>>> = {
  lint: async () => (await import('./lint.ts')).lint,
  explain: async () => (await import('./explain.ts')).explain,
  rules: async () => (await import('./rules.ts')).rules,
  test: async () => (await import('./test.ts')).test,
  inspect: async () => (await import('./inspect.ts')).inspect,
  figures: async () => (await import('./figures.ts')).figures,
  init: async () => (await import('./init.ts')).init,
  completion: async () => (await import('./completion.ts')).completion,
};

async function main(argv: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  process.once('SIGINT', () => process.exit(130));
  process.once('uncaughtException', (error) => {
    fail(error, argv);
    process.exit();
  });
  try {
    const invocation = await understand(argv, languageOf(argv));
    process.exitCode = await runCommand(invocation, processTerminal());
  } catch (error) {
    fail(error, argv);
  }
}

/** Never a stack trace: whoever checks a draft learns in a sentence what went wrong. */
function fail(error: unknown, argv: readonly string[]): void {
  process.exitCode = 2;
  process.stderr.write(failureText(error, languageOf(argv), process.env.DEBUG === 'report-lint'));
}

/** Nothing but paths needs no parser, which costs more to load than a draft to check. */
async function understand(argv: readonly string[], language: Language): Promise<Invocation> {
  const [first] = argv;
  const isPlain = first !== undefined && !commandNames.includes(first) && argv.every((word) => !/^-./.test(word));
  return isPlain ? plainInvocation(argv, language) : (await import('./arguments.ts')).parseArguments(argv, language);
}

async function runCommand(invocation: Invocation, terminal: Terminal): Promise<number> {
  const { command, help, language } = invocation;
  if (help) {
    const { helpText } = await import('./help.ts');
    terminal.out(helpText(command, language, terminal.columns));
    return 0;
  }
  if (invocation.version) {
    terminal.out(`${version}\n`);
    return 0;
  }
  return (await runs[command]())(invocation, terminal);
}

/** The language must be known before the command line is: its mistakes are told in it. */
function languageOf(argv: readonly string[]): Language {
  const index = argv.lastIndexOf('--lang');
  const joined = argv.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const asked = (index === -1 ? joined : argv[index + 1]) ?? process.env.REPORT_LINT_LANG;
  return asked === 'en' ? 'en' : 'zh';
}

function failureText(error: unknown, language: Language, detailed: boolean): string {
  const texts = textsIn(language);
  if (error instanceof UsageError) return `${terminalText(texts.error + error.message)}\n${texts.seeHelp}\n`;
  if (error instanceof ProblemError)
    return error.problems.map((problem) => problemLine(runErrorOf(problem, language))).join('');
  if (detailed && error instanceof Error) return `${error.stack}\n`;
  return `${terminalText(texts.unexpected(error instanceof Error ? error.message : String(error)))}\n`;
}

async function start(argv: readonly string[]): Promise<void> {
  if (argv[0] === helperWord && (await (await import('../node/helper-thread.ts')).help())) return;
  await main(argv);
}

void start(process.argv.slice(2));

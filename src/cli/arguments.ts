import yargs from 'yargs';
import type { Language } from '../readers/bilingual.ts';
import { type CommandName, commandNames } from './commands.ts';
import type { Invocation } from './invocation.ts';
import { invocationOf } from './option-values.ts';
import { type OptionName, optionNamed, optionNames } from './options.ts';
import type { RawArguments } from './raw-arguments.ts';
import { UsageError } from './usage-error.ts';
import { yargsStrings } from './yargs-strings.ts';

/** @throws UsageError */
export function parseArguments(argv: readonly string[], language: Language): Invocation {
  const { _: words, '--': literal, $0: _, ...values } = parser(language).parseSync([...argv]);
  const all = words.map(String);
  const behindDashes = ((literal ?? []) as unknown[]).map(String);
  // Behind `--` there are only paths; before it a first word may be a command.
  const [first = ''] = all;
  const isCommand = commandNames.includes(first);
  const raw: RawArguments = {
    command: (isCommand ? first : 'lint') as CommandName,
    operands: [...(isCommand ? all.slice(1) : all), ...behindDashes],
    values,
  };
  return invocationOf(raw, language, argv);
}

/** Commands and unknown options are dealt with by us: yargs takes any word for a command, and suggests nothing. */
function parser(language: Language) {
  const parsing = yargs()
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
    })
    .detectLocale(false)
    .updateStrings(yargsStrings(language))
    .help(false)
    .version(false)
    .exitProcess(false)
    .fail((message, error) => {
      throw new UsageError(message ?? error.message);
    })
    .alias({ h: 'help', v: 'version' });
  for (const name of optionNames) addOption(parsing, name);
  return parsing;
}

function addOption(parsing: ReturnType<typeof yargs>, name: OptionName): void {
  const { kind } = optionNamed(name);
  if (kind === 'flag') parsing.option(name, { type: 'boolean' });
  else if (kind === 'list') parsing.option(name, { type: 'array', string: true, requiresArg: true });
  // Numbers are read by us: yargs makes NaN of what is none.
  else parsing.option(name, { type: 'string', requiresArg: true });
}

import type { CommandName } from './commands.ts';

/** What yargs makes of a command line: values by option, several where one was repeated. */
export interface RawArguments {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

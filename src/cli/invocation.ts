import type { Severity } from '../engine/result.ts';
import type { Level } from '../engine/rule.schema.ts';
import type { FailOn } from '../node/exit-code.ts';
import type { Language } from '../readers/bilingual.ts';
import type { CommandName } from './commands.ts';
import type { formats } from './options.ts';

export type Format = (typeof formats)[number];

/** A command line, understood. */
export interface Invocation {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly language: Language;
  readonly help: boolean;
  readonly version: boolean;
  readonly format: Format;
  readonly output: string | undefined;
  readonly year: number | undefined;
  readonly organisation: string | undefined;
  readonly failOn: FailOn;
  readonly maxWarnings: number | undefined;
  readonly minSeverity: Severity;
  readonly onlyReports: boolean;
  readonly levels: Readonly<Record<string, Level>>;
  readonly config: string | false | undefined;
  readonly printConfig: boolean;
  readonly fix: 'write' | 'dry-run' | undefined;
  readonly annotate: string | undefined;
  readonly force: boolean;
  readonly stdinName: string | undefined;
  readonly color: boolean | undefined;
  readonly stats: boolean;
  readonly text: boolean;
  readonly hook: boolean;
}

/** A command line of nothing but paths. */
export function plainInvocation(operands: readonly string[], language: Language): Invocation {
  return {
    command: 'lint',
    operands,
    language,
    help: false,
    version: false,
    format: 'pretty',
    output: undefined,
    year: undefined,
    organisation: undefined,
    failOn: 'error',
    maxWarnings: undefined,
    minSeverity: 'warning',
    onlyReports: false,
    levels: {},
    config: undefined,
    printConfig: false,
    fix: undefined,
    annotate: undefined,
    force: false,
    stdinName: undefined,
    color: undefined,
    stats: false,
    text: false,
    hook: false,
  };
}

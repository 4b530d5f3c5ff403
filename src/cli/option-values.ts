import { nearestName } from '../engine/nearest-name.ts';
import type { Severity } from '../engine/result.ts';
import type { Level } from '../engine/rule.schema.ts';
import type { FailOn } from '../node/exit-code.ts';
import type { Language } from '../readers/bilingual.ts';
import { type Command, commandNamed } from './commands.ts';
import { type Format, type Invocation, plainInvocation } from './invocation.ts';
import { type OptionName, optionNamed } from './options.ts';
import type { RawArguments } from './raw-arguments.ts';
import { type Texts, textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

const shortNames: ReadonlySet<string> = new Set(['h', 'v']);

/** @throws UsageError for an option that the command does not have, a value that it does not take, a missing operand. */
export function invocationOf(raw: RawArguments, language: Language, argv: readonly string[]): Invocation {
  const command = commandNamed(raw.command);
  const reader = new ValueReader(raw.values, textsIn(language));
  refuseUnknown(raw, command, argv, textsIn(language));
  reader.text('lang');
  const help = reader.flag('help') ?? false;
  const version = reader.flag('version') ?? false;
  if (!help && !version) checkOperands(raw, command, language);
  const failOn = (reader.text('fail-on') ?? 'error') as FailOn;
  return {
    ...plainInvocation(raw.operands, language),
    command: raw.command,
    help,
    version,
    format: (reader.text('format') ?? 'pretty') as Format,
    output: reader.text('output'),
    year: reader.number('year', 2000, 2100),
    organisation: reader.text('org'),
    failOn,
    maxWarnings: reader.number('max-warnings', 0, Number.POSITIVE_INFINITY),
    minSeverity: shownFrom(reader, failOn),
    onlyReports: reader.flag('only-reports') ?? false,
    levels: reader.levels(),
    config: raw.values.config === false ? false : reader.text('config'),
    printConfig: reader.flag('print-config') ?? false,
    fix: fixFrom(reader),
    annotate: reader.text('annotate'),
    force: reader.flag('force') ?? false,
    stdinName: reader.text('stdin-filename'),
    color: reader.flag('color'),
    stats: reader.flag('stats') ?? false,
    text: reader.flag('text') ?? false,
    hook: reader.flag('hook') ?? false,
  };
}

/** Who asks for both wants to see it first. */
function fixFrom(reader: ValueReader): Invocation['fix'] {
  if (reader.flag('fix-dry-run') === true) return 'dry-run';
  return reader.flag('fix') === true ? 'write' : undefined;
}

const ranks: readonly string[] = ['info', 'warning', 'error', 'never'];

/** What makes a run fail is always shown. */
function shownFrom(reader: ValueReader, failOn: FailOn): Severity {
  const asked = reader.flag('quiet') === true ? 'error' : (reader.text('min-severity') ?? 'warning');
  return (ranks.indexOf(failOn) < ranks.indexOf(asked) ? failOn : asked) as Severity;
}

function refuseUnknown({ values }: RawArguments, command: Command, argv: readonly string[], texts: Texts): void {
  const known: readonly string[] = command.options;
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || shortNames.has(name)) continue;
    const isNegated = value === false && argv.includes(`--no-${name}`);
    const isKnown = known.includes(name) && (!isNegated || isNegatable(name as OptionName));
    if (isKnown) continue;
    const dashes = isNegated ? '--no-' : '--';
    const flag = name.length === 1 ? `-${name}` : dashes + name;
    const nearest = nearestName(name, isNegated ? command.options.filter(isNegatable) : known);
    throw new UsageError(texts.unknownOption(flag, nearest === undefined ? undefined : dashes + nearest));
  }
}

function isNegatable(name: OptionName): boolean {
  return optionNamed(name).negatable === true;
}

function checkOperands({ operands }: RawArguments, command: Command, language: Language): void {
  const texts = textsIn(language);
  if (operands.length < command.least) throw new UsageError(texts.tooFew(command.operands[language]));
  if (operands.length > command.most) throw new UsageError(texts.tooMany(String(operands[command.most])));
}

/** Reads the values that yargs found; of a repeated option the last one counts. */
class ValueReader {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #texts: Texts;

  constructor(values: Readonly<Record<string, unknown>>, texts: Texts) {
    this.#values = values;
    this.#texts = texts;
  }

  flag(name: OptionName): boolean | undefined {
    const value = [this.#values[name]].flat().at(-1);
    return typeof value === 'boolean' ? value : undefined;
  }

  text(name: OptionName): string | undefined {
    const value = [this.#values[name]].flat().at(-1);
    if (value === undefined || typeof value === 'boolean') return undefined;
    const text = String(value);
    if (text === '') throw new UsageError(this.#texts.missingValue(`--${name}`));
    const { choices } = optionNamed(name);
    if (choices === undefined || choices.includes(text)) return text;
    throw new UsageError(this.#texts.wrongChoice(`--${name}`, text, choices, nearestName(text, choices)));
  }

  number(name: OptionName, least: number, most: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^[0-9]{1,9}$/.test(text) && value >= least && value <= most) return value;
    throw new UsageError(this.#texts.wrongNumber(`--${name}`, text, least, most));
  }

  levels(): Record<string, Level> {
    const pairs = [this.#values.rule ?? []].flat().map((value) => this.#level(String(value)));
    return Object.fromEntries(pairs);
  }

  #level(text: string): [string, Level] {
    const [, rule, level] = /^([^=\s]+)=([^=\s]+)$/.exec(text) ?? [];
    if (rule === undefined || level === undefined) throw new UsageError(this.#texts.wrongRule(text));
    const levels: readonly string[] = ['off', 'info', 'warning', 'error'];
    if (levels.includes(level)) return [rule, level as Level];
    throw new UsageError(this.#texts.wrongChoice(`--rule ${rule}`, level, levels, nearestName(level, levels)));
  }
}

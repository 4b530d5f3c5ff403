import type { Language } from '../../readers/bilingual.ts';
import { type Command, commandNames, commands, lintCommand, shells } from '../commands.ts';
import { type Option, optionsNamed } from '../options.ts';

/** The script holds all it offers: pressing TAB starts no program. */
export function fishScript(ruleIds: readonly string[], language: Language): string {
  const none = `not __fish_seen_subcommand_from ${commandNames.join(' ')}`;
  const lines = [
    '# fish completion for report-lint',
    '# report-lint completion fish > ~/.config/fish/completions/report-lint.fish',
    ...commands.map(
      ({ name, describe }) =>
        `complete -c report-lint -n '__fish_is_first_arg' -a ${name} -d '${quoted(describe[language])}'`,
    ),
    ...optionsNamed(lintCommand.options).flatMap((option) => optionLines(option, none, language)),
    ...commands.flatMap((command) => commandLines(command, ruleIds, language)),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(command: Command, ruleIds: readonly string[], language: Language): string[] {
  const seen = `__fish_seen_subcommand_from ${command.name}`;
  const offered = { files: [], nothing: [], rules: ruleIds, shells }[command.completes];
  const operands =
    command.completes === 'files'
      ? []
      : [`complete -c report-lint -n '${seen}' -f${offered.length > 0 ? ` -a '${offered.join(' ')}'` : ''}`];
  return [...operands, ...optionsNamed(command.options).flatMap((option) => optionLines(option, seen, language))];
}

function optionLines(
  { name, describe, value, choices, isPath, negatable }: Option,
  condition: string,
  language: Language,
): string[] {
  const text = `-d '${quoted(describe[language])}'`;
  const start = `complete -c report-lint -n '${condition}'`;
  const values = choices !== undefined ? ` -x -a '${choices.join(' ')}'` : isPath === true ? ' -r -F' : ' -x';
  const own = `${start} -l ${name}${value === undefined ? '' : values} ${text}`;
  return negatable === true ? [own, `${start} -l no-${name} ${text}`] : [own];
}

function quoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}

import { type Command, commandNames, commands, lintCommand, shells } from '../commands.ts';
import { type Option, optionNames, optionsNamed } from '../options.ts';

/** The script holds all it offers: pressing TAB starts no program. */
export function bashScript(ruleIds: readonly string[]): string {
  return `# bash completion for report-lint
# report-lint completion bash >> ~/.bashrc

_report_lint_files() {
  compopt -o filenames
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$1"))
}

_report_lint() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=""
  COMPREPLY=()
  case "\${COMP_WORDS[1]}" in
    ${commandNames.join('|')}) [ "$COMP_CWORD" -gt 1 ] && command="\${COMP_WORDS[1]}" ;;
  esac
  case "$previous" in
${optionsNamed(optionNames).flatMap(valueCase).join('\n')}
  esac
  case "$command" in
${[...commands, lintCommand].map((command) => commandCase(command, ruleIds)).join('\n')}
  esac
}

complete -o bashdefault -F _report_lint report-lint
`;
}

const files = '_report_lint_files "$current"';

/** What may follow an option that takes a value. */
function valueCase({ name, value, choices, isPath }: Option): string[] {
  if (value === undefined) return [];
  if (choices !== undefined) return [`    --${name}) ${words(choices)}; return ;;`];
  return [isPath === true ? `    --${name}) ${files}; return ;;` : `    --${name}) return ;;`];
}

function commandCase(command: Command, ruleIds: readonly string[]): string {
  const isDefault = command.name === lintCommand.name;
  const flags = optionsNamed(command.options).flatMap(({ name, negatable }) =>
    negatable === true ? [`--${name}`, `--no-${name}`] : [`--${name}`],
  );
  const operands = {
    files,
    rules: words(ruleIds),
    shells: words(shells),
    nothing: 'COMPREPLY=()',
  }[command.completes];
  const first = isDefault
    ? `\n      [ "$COMP_CWORD" -eq 1 ] && COMPREPLY+=($(compgen -W "${commandNames.join(' ')}" -- "$current"))`
    : '';
  return `    ${isDefault ? '*' : command.name})
      if [[ "$current" == -* ]]; then ${words(flags)}; return; fi
      ${operands}${first} ;;`;
}

function words(list: readonly string[]): string {
  return `COMPREPLY=($(compgen -W "${list.join(' ')}" -- "$current"))`;
}

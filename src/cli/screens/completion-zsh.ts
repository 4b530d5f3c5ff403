import type { Language } from '../../readers/bilingual.ts';
import { type Command, commands, lintCommand, shells } from '../commands.ts';
import { type Option, optionsNamed } from '../options.ts';

/** The script holds all it offers: pressing TAB starts no program. */
export function zshScript(ruleIds: readonly string[], language: Language): string {
  const described = commands.map(({ name, describe }) => `    '${name}:${quoted(describe[language])}'`);
  return `#compdef report-lint
# zsh completion for report-lint
# report-lint completion zsh > "\${fpath[1]}/_report-lint"

_report_lint() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then
    _describe -t commands report-lint commands
  fi
  case "$words[2]" in
${commands.map((command) => commandCase(command, command.name, ruleIds, language)).join('\n')}
${commandCase(lintCommand, '*', ruleIds, language)}
  esac
}

if [ "$funcstack[1]" = "_report_lint" ]; then _report_lint "$@"; else compdef _report_lint report-lint; fi
`;
}

function commandCase(command: Command, pattern: string, ruleIds: readonly string[], language: Language): string {
  const specs = optionsNamed(command.options).flatMap((option) => optionSpecs(option, language));
  const operands = {
    files: `'*:file:_files'`,
    rules: `'*:rule:(${ruleIds.join(' ')})'`,
    shells: `'*:shell:(${shells.join(' ')})'`,
    nothing: '',
  }[command.completes];
  // The first word behind a command is not an operand of its own.
  const own = pattern === '*' ? [] : [`'1:command:'`];
  const lines = [...specs, ...own, operands].filter((spec) => spec !== '').map((spec) => `        ${spec}`);
  return `    ${pattern})\n      _arguments \\\n${lines.join(' \\\n')} ;;`;
}

function optionSpecs({ name, describe, value, choices, isPath, negatable }: Option, language: Language): string[] {
  const text = `[${quoted(describe[language])}]`;
  const negated = negatable === true ? [`'--no-${name}${text}'`] : [];
  if (value === undefined) return [`'--${name}${text}'`, ...negated];
  const values = choices !== undefined ? `(${choices.join(' ')})` : isPath === true ? '_files' : ' ';
  return [`'*--${name}${text}:${name}:${values}'`, ...negated];
}

/** Brackets, colons and quotes have a meaning in these specifications. */
function quoted(text: string): string {
  return text.replaceAll("'", '’').replace(/[[\]:\\]/g, (mark) => `\\${mark}`);
}

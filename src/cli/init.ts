import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configName } from '../node/find-config.ts';
import { ownCommand } from '../node/own-command.ts';
import { repositoryRoot } from '../node/paths.ts';
import { preCommitName, withHook } from '../node/pre-commit.ts';
import { writeWhole } from '../node/write-output.ts';
import type { Invocation } from './invocation.ts';
import { configTemplate } from './screens/config-template.ts';
import { hookRecipes } from './screens/hook-recipes.ts';
import type { Terminal } from './terminal.ts';
import { textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

const installedSchema = 'node_modules/report-lint/schemas/config.schema.json';

/** Writes a first configuration, and the hook where that is wanted; says how other hooks are set up. */
export function init(invocation: Invocation, terminal: Terminal): number {
  const { language, force, hook } = invocation;
  const { cwd } = terminal;
  const texts = textsIn(language);
  const exists = existsSync(join(cwd, configName));
  // Whoever has a configuration may come back for the hook.
  if (exists && !force && !hook) throw new UsageError(texts.exists(configName));
  if (!exists || force) {
    const schema = existsSync(join(cwd, installedSchema)) ? installedSchema : undefined;
    writeWhole(configName, configTemplate({ ...invocation, schema }, language), cwd);
    terminal.out(`${texts.written(configName)}\n`);
  }
  const root = repositoryRoot(cwd) ?? cwd;
  const command = ownCommand(process.argv[1], root);
  if (hook) addHook(root, command, invocation, terminal);
  else terminal.out(`\n${hookRecipes(command, language)}`);
  return 0;
}

/** Git hooks belong to the repository, wherever in it one stands. */
function addHook(root: string, command: string, { language }: Invocation, { out }: Terminal): void {
  const texts = textsIn(language);
  const path = join(root, preCommitName);
  const content = withHook(existsSync(path) ? readFileSync(path, 'utf8') : undefined, command, language);
  if (content === undefined) {
    out(`${texts.hookIsThere(preCommitName)}\n`);
    return;
  }
  writeWhole(path, content, root);
  out(`${texts.hookWritten(preCommitName)}\n`);
}

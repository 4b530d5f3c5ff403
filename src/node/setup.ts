import { resolve } from 'node:path';
import { builtinRules } from '../engine/builtin-rules.generated.ts';
import type { RuleFile } from '../engine/rule.schema.ts';
import type { RuleSet } from '../engine/rule.ts';
import type { Config } from './config.ts';
import { findConfig } from './find-config.ts';
import { ProblemError } from './problem.ts';
import type { RunRequest } from './request.ts';

/** The configuration of a run and the rules that it makes. */
export interface Setup {
  readonly config: Config | undefined;
  readonly rules: RuleSet;
  /** The files of the rules; undefined where no configuration needed them. */
  readonly files: readonly RuleFile[] | undefined;
}

/**
 * Reads the configuration, if there is one. Only then are YAML, schemas and rule files loaded.
 *
 * @throws ProblemError
 */
export async function setUp({ cwd, config: asked }: Pick<RunRequest, 'cwd' | 'config'>): Promise<Setup> {
  const file = typeof asked === 'string' ? resolve(cwd, asked) : asked === false ? undefined : findConfig(cwd);
  if (file === undefined) return { config: undefined, rules: builtinRules, files: undefined };
  const [{ loadConfig }, { configureRules }] = await Promise.all([import('./config.ts'), import('./rule-set.ts')]);
  const config = loadConfig(file, cwd);
  const { rules, files } = configureRules(builtinRules, config, cwd);
  return { config, rules, files };
}

/** @throws ProblemError when a level is for a rule that does not exist, or none is left to check with. */
export async function levelsFor({ rules, config }: Setup, asked: RunRequest['levels']): Promise<RunRequest['levels']> {
  const known = rules.rules.map(({ id }) => id);
  const unknown = Object.keys(asked).filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    const { unknownName } = await import('../engine/parse-data.ts');
    throw new ProblemError(unknown.map((id) => ({ code: 'unknown-rule', explanation: unknownName(id, known) })));
  }
  const levels = { ...config?.severity, ...asked };
  const applied = known.filter((id) => !id.startsWith('internal/') && levels[id] !== 'off');
  if (applied.length > 0) return levels;
  const explanation = { zh: '所有规则都关闭了，什么也没有检查', en: 'all rules are off: nothing was checked' };
  throw new ProblemError([{ code: 'no-rules', explanation }]);
}

import { resolve } from 'node:path';
import { builtinFiles } from '../engine/builtin-files.generated.ts';
import { builtinRules } from '../engine/builtin-rules.generated.ts';
import type { RuleFile } from '../engine/rule.schema.ts';
import type { Rule } from '../engine/rule.ts';
import type { RunRequest } from './request.ts';
import { setUp } from './setup.ts';

/** A rule with the file that it was made from. */
export interface KnownRule {
  readonly rule: Rule;
  readonly file: RuleFile;
}

/**
 * All rules of a project: the built-in ones as its configuration changes them, and its own.
 *
 * @throws ProblemError
 */
export async function knownRules(request: Pick<RunRequest, 'cwd' | 'config'>): Promise<KnownRule[]> {
  const { rules, files } = await setUp(request);
  return paired(files ?? builtinFiles.files, rules.rules);
}

export function builtinKnownRules(): KnownRule[] {
  return paired(builtinFiles.files, builtinRules.rules);
}

/**
 * The rules of one folder, whether a configuration names it or not.
 *
 * @throws ProblemError
 */
export async function rulesOfFolder(folder: string, cwd: string): Promise<KnownRule[]> {
  const [{ readOwnRules }, { refuseClashes }] = await Promise.all([import('./own-rules.ts'), import('./rule-set.ts')]);
  const own = readOwnRules(resolve(cwd, folder), builtinFiles.parts, cwd);
  refuseClashes({ ...builtinRules, rules: [] }, own);
  return own;
}

function paired(files: readonly RuleFile[], rules: readonly Rule[]): KnownRule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return files.flatMap((file) => {
    const rule = byId.get(file.id);
    return rule === undefined ? [] : [{ rule, file }];
  });
}

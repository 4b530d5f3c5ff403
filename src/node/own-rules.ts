import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileRule } from '../engine/compile-rule.ts';
import { InvalidDataError, parseData } from '../engine/parse-data.ts';
import { partsFile, type RuleFile } from '../engine/rule.schema.ts';
import type { Rule } from '../engine/rule.ts';
import { withTable } from '../engine/rule-tables.ts';
import type { PhraseParts } from '../phrases/compile.ts';
import { realPath, shownPath } from './paths.ts';
import { type Problem, ProblemError } from './problem.ts';
import { YamlFile } from './yaml-file.ts';

/** A rule that was read from a file at run time. */
export interface OwnRule {
  readonly rule: Rule;
  readonly file: RuleFile;
  readonly parts: PhraseParts;
  readonly yaml: YamlFile;
}

const mostFiles = 1000;
const deepest = 8;
const partsPath = join('data', 'parts.yml');

/**
 * Reads all rules of a folder and of the folders in it; `data/parts.yml` adds named parts to those that come with the tool.
 *
 * @throws ProblemError with everything that is wrong in any of the files.
 */
export function readOwnRules(folder: string, builtinParts: PhraseParts, cwd: string): OwnRule[] {
  const paths = ruleFilesIn(folder, cwd);
  const parts = { ...builtinParts, ...readParts(join(folder, partsPath), cwd) };
  const rules: OwnRule[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      rules.push(readRule(path, { folder, parts, cwd }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ProblemError(problems);
  return rules;
}

interface RuleFolder {
  readonly folder: string;
  readonly parts: PhraseParts;
  readonly cwd: string;
}

function readRule(path: string, { folder, parts, cwd }: RuleFolder): OwnRule {
  const yaml = new YamlFile(path, cwd);
  try {
    const rule = withTable(yaml.data, (name) => readTable(folder, name, cwd));
    return { ...compileRule(rule, parts), parts, yaml };
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    throw new ProblemError(yaml.problems('rule', error.mistakes));
  }
}

/** @throws InvalidDataError where the folder has no table of that name. */
function readTable(folder: string, name: string, cwd: string): unknown {
  const path = join(folder, 'data', `${name}.yml`);
  const isFile = /^[a-z][a-z0-9-]*$/.test(name) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  if (isFile) return new YamlFile(path, cwd).data;
  const explanation = { zh: `规则文件夹里没有 data/${name}.yml`, en: `there is no data/${name}.yml in the folder` };
  throw new InvalidDataError([{ path: ['with', 'table'], explanation }]);
}

function readParts(path: string, cwd: string): PhraseParts {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return {};
  const yaml = new YamlFile(path, cwd);
  try {
    return parseData(partsFile, yaml.data ?? {});
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    throw new ProblemError(yaml.problems('rule', error.mistakes));
  }
}

function ruleFilesIn(folder: string, cwd: string): string[] {
  const shown = shownPath(folder, cwd);
  const fail = (zh: string, en: string) => new ProblemError([{ code: 'rule', explanation: { zh, en }, file: shown }]);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw fail('没有这个文件夹', 'no such folder');
  const paths = [...yamlFiles(folder, folder, 0)].sort();
  if (paths.length === 0) throw fail('文件夹里没有规则文件（*.yml）', 'there is no rule file (*.yml) in the folder');
  if (paths.length > mostFiles)
    throw fail(`规则文件太多（至多 ${mostFiles} 个）`, `too many rule files (at most ${mostFiles})`);
  return paths;
}

function* yamlFiles(folder: string, top: string, depth: number): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < deepest && !(depth === 0 && entry.name === 'data'))
      yield* yamlFiles(path, top, depth + 1);
    else if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) yield realPath(path);
  }
}

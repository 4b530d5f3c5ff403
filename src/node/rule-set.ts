import { builtinFiles } from '../engine/builtin-files.generated.ts';
import { compileRule } from '../engine/compile-rule.ts';
import { type DataPath, InvalidDataError, unknownName } from '../engine/parse-data.ts';
import type { RuleFile } from '../engine/rule.schema.ts';
import type { Rule, RuleSet } from '../engine/rule.ts';
import type { PhraseParts } from '../phrases/compile.ts';
import { type Config, ruleFolders } from './config.ts';
import type { Layer } from './config-layers.ts';
import { type OwnRule, readOwnRules } from './own-rules.ts';
import { isReallyInside } from './paths.ts';
import { type Problem, ProblemError } from './problem.ts';

/** The rules of a run and the files that they were made from. */
export interface ConfiguredRules {
  readonly rules: RuleSet;
  readonly files: readonly RuleFile[];
}

/**
 * The built-in rules, changed and added to as the configuration says.
 *
 * @throws ProblemError
 */
export function configureRules(builtin: RuleSet, config: Config, cwd: string): ConfiguredRules {
  const own = ownRulesOf(config, cwd);
  refuseClashes(builtin, own);
  const files = [...builtinFiles.files, ...own.map(({ file }) => file)];
  refuseUnknown(
    config,
    files.map(({ id }) => id),
  );
  const partsOf = (id: string) => own.find(({ rule }) => rule.id === id)?.parts ?? builtinFiles.parts;
  const changed = new Map<string, { rule: Rule; file: RuleFile }>();
  for (const file of files) {
    const parameters = config.options[file.id];
    if (parameters !== undefined) changed.set(file.id, recompile(file, parameters, partsOf(file.id), config));
  }
  const rules = [...builtin.rules, ...own.map(({ rule }) => rule)];
  return {
    rules: { checklist: builtin.checklist, rules: rules.map((rule) => changed.get(rule.id)?.rule ?? rule) },
    files: files.map((file) => changed.get(file.id)?.file ?? file),
  };
}

function ownRulesOf(config: Config, cwd: string): OwnRule[] {
  return ruleFolders(config).flatMap(({ folder, layer, index }) => {
    if (!isReallyInside(folder, config.root)) {
      const explanation = {
        zh: `路径在项目文件夹之外（${config.root}）`,
        en: `the path leads out of the project (${config.root})`,
      };
      throw new ProblemError([layer.yaml.problem('config', ['rules', index], explanation)]);
    }
    return readNamedRules(folder, { layer, index }, cwd);
  });
}

/** Of a folder that cannot be read, the line that names it is the one to look at. */
function readNamedRules(folder: string, { layer, index }: { layer: Layer; index: number }, cwd: string): OwnRule[] {
  try {
    return readOwnRules(folder, builtinFiles.parts, cwd);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problems.some(({ line }) => line !== undefined)) throw error;
    throw new ProblemError(
      error.problems.map(({ explanation: { zh, en }, file }) =>
        layer.yaml.problem('config', ['rules', index], { zh: `${file}：${zh}`, en: `${file}: ${en}` }),
      ),
    );
  }
}

/** Two rules of one id could not be told apart by a severity, a suppression or a reader. */
export function refuseClashes(builtin: RuleSet, own: readonly OwnRule[]): void {
  const taken = new Set(builtin.rules.map(({ id }) => id));
  const problems: Problem[] = [];
  for (const { rule, yaml } of own) {
    const explanation = {
      zh: `规则名“${rule.id}”已经有了，请换一个`,
      en: `the id "${rule.id}" is taken; choose another one`,
    };
    if (taken.has(rule.id)) problems.push(yaml.problem('rule', ['id'], explanation));
    taken.add(rule.id);
  }
  if (problems.length > 0) throw new ProblemError(problems);
}

function refuseUnknown({ layers }: Config, known: readonly string[]): void {
  const problems = layers.flatMap((layer) =>
    namedRules(layer)
      .filter(({ rule }) => !known.includes(rule))
      .map(({ rule, path }) => layer.yaml.problem('config', path, unknownName(rule, known))),
  );
  if (problems.length > 0) throw new ProblemError(problems);
}

function namedRules({ data }: Layer): { readonly rule: string; readonly path: DataPath }[] {
  return [
    ...Object.keys(data.severity ?? {}).map((rule) => ({ rule, path: ['severity', rule] })),
    ...Object.keys(data.options ?? {}).map((rule) => ({ rule, path: ['options', rule] })),
    ...(data.suppress ?? []).map(({ rule }, index) => ({ rule, path: ['suppress', index, 'rule'] })),
  ];
}

function recompile(file: RuleFile, parameters: Readonly<Record<string, unknown>>, parts: PhraseParts, config: Config) {
  try {
    return compileRule({ ...file, with: { ...file.with, ...parameters } }, parts);
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    const problems = error.mistakes.map(({ path, explanation }) => {
      const inside = ['options', file.id, ...path.slice(1)];
      return layerWith(config, file.id, path[1]).yaml.problem('config', inside, explanation);
    });
    throw new ProblemError(problems);
  }
}

/** The last layer that sets a parameter of a rule decides, and is the one to blame. */
function layerWith({ layers }: Config, rule: string, parameter: string | number | undefined): Layer {
  const setting = layers.filter(({ data }) => data.options?.[rule] !== undefined);
  const exact = setting.findLast(
    ({ data }) => parameter !== undefined && String(parameter) in (data.options?.[rule] ?? {}),
  );
  return exact ?? (setting.at(-1) as Layer);
}

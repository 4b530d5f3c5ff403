import { dirname, resolve } from 'node:path';
import { InvalidDataError, parseData } from '../engine/parse-data.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import { type ConfigFile, configFile } from './config.schema.ts';
import { isReallyInside, realPath } from './paths.ts';
import { type Problem, ProblemError } from './problem.ts';
import { YamlFile } from './yaml-file.ts';

/** One configuration file of a chain. */
export interface Layer {
  readonly yaml: YamlFile;
  readonly data: ConfigFile;
  /** What paths in it are relative to. */
  readonly folder: string;
}

const longestChain = 10;

interface Surroundings {
  readonly cwd: string;
  /** Nothing outside this folder is read. */
  readonly root: string;
}

/**
 * Reads a configuration and what it extends, the base first: later layers override earlier ones.
 *
 * @throws ProblemError
 */
export function readLayers(path: string, surroundings: Surroundings, above: readonly string[] = []): Layer[] {
  const layer = readLayer(path, surroundings.cwd);
  const { data, folder, yaml } = layer;
  const chain = [...above, realPath(path)];
  const bases = data.extends === undefined ? [] : [data.extends].flat();
  return [
    ...bases.flatMap((base, index) => {
      const target = resolve(folder, base);
      const place = Array.isArray(data.extends) ? ['extends', index] : ['extends'];
      refuse(layer, place, target, chain, surroundings);
      try {
        return readLayers(target, surroundings, chain);
      } catch (error) {
        throw isUnreadable(error)
          ? new ProblemError(error.problems.map((one) => yaml.problem('config', place, namingFile(one))))
          : error;
      }
    }),
    layer,
  ];
}

function readLayer(path: string, cwd: string): Layer {
  const yaml = new YamlFile(path, cwd);
  try {
    return { yaml, data: parseData(configFile, yaml.data ?? {}), folder: dirname(path) };
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    throw new ProblemError(yaml.problems('config', error.mistakes));
  }
}

function refuse(
  { yaml }: Layer,
  place: (string | number)[],
  target: string,
  chain: readonly string[],
  { root }: Surroundings,
): void {
  const problem = (zh: string, en: string) => new ProblemError([yaml.problem('config', place, { zh, en })]);
  if (!isReallyInside(target, root))
    throw problem(`路径在项目文件夹之外（${root}）`, `the path leads out of the project (${root})`);
  if (chain.includes(realPath(target)))
    throw problem('配置互相引用，绕成了圈', 'the configurations extend each other in a circle');
  if (chain.length >= longestChain)
    throw problem(`引用的层数太多（至多 ${longestChain} 层）`, `the chain is too long (at most ${longestChain})`);
}

/** A file that cannot be read has no lines; the line that names it is the one to look at. */
function isUnreadable(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.problems.every(({ line }) => line === undefined);
}

function namingFile({ code, explanation, file }: Problem): Bilingual {
  if (code === 'not-found') return { zh: `没有这个文件：${file}`, en: `no such file: ${file}` };
  return { zh: `${file}：${explanation.zh}`, en: `${file}: ${explanation.en}` };
}

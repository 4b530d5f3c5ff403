import { statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, upwards } from './paths.ts';

export const configName = '.report-lint.yml';

/** The nearest configuration, from a folder upwards to the root of the repository, or of the file system. */
export function findConfig(folder: string): string | undefined {
  const root = repositoryRoot(folder);
  for (const candidate of upwards(folder)) {
    const path = join(candidate, configName);
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return path;
    if (candidate === root) return undefined;
  }
  return undefined;
}

import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A path as the output names it: relative where it lies below the working directory, always with `/`. */
export function shownPath(path: string, cwd: string): string {
  const below = relative(cwd, path);
  if (below === '') return '.';
  return slashed(isInside(path, cwd) ? below : path);
}

export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Whether a path is a folder or lies in it, by name. */
export function isInside(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** Like `isInside`, wherever symbolic links lead. What does not exist is judged by its name. */
export function isReallyInside(path: string, folder: string): boolean {
  return isInside(path, folder) && isInside(realPath(path), realPath(folder));
}

export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** The folder and those above it, innermost first. */
export function* upwards(folder: string): Generator<string> {
  let current = resolve(folder);
  for (;;) {
    yield current;
    const parent = dirname(current);
    if (parent === current) return;
    current = parent;
  }
}

/** The root of the Git repository that a folder lies in. `.git` is a file in a worktree. */
export function repositoryRoot(folder: string): string | undefined {
  for (const candidate of upwards(folder)) {
    if (existsSync(join(candidate, '.git'))) return candidate;
  }
  return undefined;
}

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isInside, slashed, upwards } from './paths.ts';

/** What `.gitignore` and `.report-lintignore` of one folder say about what lies below it. */
export interface FolderRules {
  readonly folder: string;
  readonly rules: Ignore;
}

const names = ['.gitignore', '.report-lintignore'];

export function folderRules(folder: string): FolderRules | undefined {
  const texts = names.map((name) => read(join(folder, name))).filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : { folder, rules: ignore().add(texts.join('\n')) };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return undefined;
  }
}

/** The file nearest to a path decides, as in Git; within it the last rule that matches. */
export function isIgnored(chain: readonly FolderRules[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of [...chain].reverse()) {
    const verdict = rules.test(slashed(relative(folder, path)) + (isFolder ? '/' : ''));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/**
 * The rules that hold for what lies in a folder, from the top of the project down. A folder that is ignored itself was
 * asked for by name: what is above it has nothing more to say.
 */
export function rulesAbove(folder: string, top: string): FolderRules[] {
  const folders = [...upwards(folder)]
    .filter((candidate) => candidate !== folder && isInside(candidate, top))
    .reverse();
  const chain = folders.map(folderRules).filter((rules) => rules !== undefined);
  return isIgnored(chain, folder, true) ? [] : chain;
}

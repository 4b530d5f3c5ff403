import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FolderRules, folderRules, isIgnored } from './ignore-files.ts';
import { realPath } from './paths.ts';

const neverEntered: ReadonlySet<string> = new Set(['.git', 'node_modules']);

export interface WalkOptions {
  /** Rules of the folders above; `undefined` where ignore files do not count. */
  readonly ignoring: readonly FolderRules[] | undefined;
  readonly accepts: (path: string) => boolean;
  /** Told of each folder that cannot be read; what lies elsewhere is found all the same. */
  readonly onUnreadable: (error: unknown) => void;
}

/** The files below a folder, in the order of their names. Symbolic links are followed, but no folder is entered twice. */
export function walk(folder: string, options: WalkOptions): string[] {
  const files: string[] = [];
  new Walker(options, files).enter(folder, options.ignoring);
  return files;
}

class Walker {
  readonly #options: WalkOptions;
  readonly #files: string[];
  readonly #entered = new Set<string>();

  constructor(options: WalkOptions, files: string[]) {
    this.#options = options;
    this.#files = files;
  }

  enter(folder: string, above: readonly FolderRules[] | undefined): void {
    const real = realPath(folder);
    if (this.#entered.has(real)) return;
    this.#entered.add(real);
    const own = above === undefined ? undefined : folderRules(folder);
    const chain = own === undefined ? above : [...(above ?? []), own];
    for (const entry of this.#entriesOf(folder)) this.#visit(entry, join(folder, entry.name), chain);
  }

  #entriesOf(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      this.#options.onUnreadable(error);
      return [];
    }
  }

  #visit(entry: Dirent, path: string, chain: readonly FolderRules[] | undefined): void {
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(path));
    if (isFolder && neverEntered.has(entry.name)) return;
    if (chain !== undefined && isIgnored(chain, path, isFolder)) return;
    if (isFolder) this.enter(path, chain);
    else if ((entry.isFile() || entry.isSymbolicLink()) && this.#options.accepts(path)) this.#files.push(path);
  }
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A link that leads nowhere, or in a circle: reading it will say so.
    return false;
  }
}

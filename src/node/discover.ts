import { statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { readableExtensions } from '../readers/read.ts';
import { isInside, repositoryRoot, shownPath, slashed } from './paths.ts';
import type { PathPattern } from './patterns.ts';
import type { Problem } from './problem.ts';

/** A file to check. */
export interface Draft {
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
  /** As the output names it. */
  readonly shown: string;
  /** The argument that is a folder in which it was found; undefined for a file that was named. */
  readonly folder: string | undefined;
}

export interface Discovery {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

export interface DiscoverOptions {
  readonly cwd: string;
  /** Files of a folder must match one of these, where there are any. */
  readonly include: readonly PathPattern[];
  readonly exclude: readonly PathPattern[];
  /** Folder from which on ignore files count, where there is no repository. */
  readonly top: string;
  readonly stdinName: string | undefined;
}

/** Finds what the arguments of the command line mean: files, folders, globs, or `-`. */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const drafts = new Map<string, Draft>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = await discoverOne(path, options);
    problems.push(...found.problems);
    for (const draft of found.drafts) {
      const known = drafts.get(draft.path ?? '-');
      // A file that is named and also lies in a folder counts as named.
      if (known === undefined || (known.folder !== undefined && draft.folder === undefined))
        drafts.set(draft.path ?? '-', draft);
    }
  }
  return { drafts: [...drafts.values()], problems };
}

async function discoverOne(path: string, options: DiscoverOptions): Promise<Discovery> {
  const { cwd, stdinName } = options;
  if (path === '-') return found([{ path: undefined, shown: stdinName ?? '<stdin>', folder: undefined }]);
  const absolute = resolve(cwd, path);
  const stats = statIfAny(absolute);
  if (stats?.isDirectory() === true) return discoverFolder(path, absolute, options);
  if (stats === undefined && /[*?[{]/.test(path)) return discoverGlob(path, options);
  return found([{ path: absolute, shown: shownPath(absolute, cwd), folder: undefined }]);
}

function statIfAny(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // Whatever keeps it from being looked at, reading it will tell.
    return undefined;
  }
}

function found(drafts: readonly Draft[]): Discovery {
  return { drafts, problems: [] };
}

/** Documents that a drafter works with: those that cannot be read are found all the same, so that this is said. */
const wordExtensions: readonly string[] = ['.doc', '.docx', '.wps'];
const draftExtensions: ReadonlySet<string> = new Set([...readableExtensions, ...wordExtensions]);

/** Word keeps a file beside an open document whose name begins with `~$`. */
function isDraft(path: string): boolean {
  return draftExtensions.has(extname(path).toLowerCase()) && !basename(path).startsWith('~$');
}

async function discoverFolder(argument: string, folder: string, options: DiscoverOptions): Promise<Discovery> {
  const [{ walk }, { rulesAbove }] = await Promise.all([import('./walk.ts'), import('./ignore-files.ts')]);
  const top = repositoryRoot(folder) ?? (isInside(folder, options.top) ? options.top : folder);
  const chosen = await chosenBy(options);
  const accepts = (path: string) => isDraft(path) && chosen(path);
  const problems: Problem[] = [];
  const onUnreadable = (error: unknown) => problems.push(unreadableFolder(error, options.cwd));
  const files = walk(folder, { ignoring: rulesAbove(folder, top), accepts, onUnreadable });
  const drafts = files.map((path) => ({ path, shown: shownPath(path, options.cwd), folder: argument }));
  return { drafts, problems: drafts.length + problems.length === 0 ? [noDrafts(argument)] : problems };
}

async function chosenBy({ include, exclude }: DiscoverOptions): Promise<(path: string) => boolean> {
  if (include.length === 0 && exclude.length === 0) return () => true;
  const { anyMatcher } = await import('./patterns.ts');
  const [included, excluded] = [anyMatcher(include), anyMatcher(exclude)];
  return (path) => (include.length === 0 || included(path)) && !excluded(path);
}

/** As a shell would: every file that matches, whatever its kind; ignore files do not count. */
async function discoverGlob(glob: string, { cwd }: DiscoverOptions): Promise<Discovery> {
  const [{ walk }, { globMatcher, splitGlob }] = await Promise.all([import('./walk.ts'), import('./patterns.ts')]);
  const { base, pattern } = splitGlob(slashed(glob));
  const folder = resolve(cwd, base);
  if (statIfAny(folder)?.isDirectory() !== true) return { drafts: [], problems: [noMatch(glob)] };
  const matches = globMatcher(pattern);
  const accepts = (path: string) => matches(slashed(path.slice(folder.length + (folder.endsWith('/') ? 0 : 1))));
  const problems: Problem[] = [];
  const onUnreadable = (error: unknown) => problems.push(unreadableFolder(error, cwd));
  const drafts = walk(folder, { ignoring: undefined, accepts, onUnreadable }).map((path) => ({
    path,
    shown: shownPath(path, cwd),
    folder: undefined,
  }));
  return { drafts, problems: drafts.length + problems.length === 0 ? [noMatch(glob)] : problems };
}

function noMatch(glob: string): Problem {
  return {
    code: 'no-match',
    explanation: { zh: `没有文件符合“${glob}”`, en: `no file matches "${glob}"` },
  };
}

function noDrafts(folder: string): Problem {
  const kinds = readableExtensions.join(' ');
  return {
    code: 'no-drafts',
    file: folder,
    explanation: {
      zh: `文件夹里没有可以检查的文件（找的是 ${kinds}；忽略文件和配置排除的不算）`,
      en: `the folder holds no file to check (looked for ${kinds}; what ignore files and the configuration exclude does not count)`,
    },
  };
}

function unreadableFolder(error: unknown, cwd: string): Problem {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const reason =
    code === 'EACCES' || code === 'EPERM' ? { zh: '没有读取权限', en: 'no permission' } : { zh: code, en: code };
  return {
    code: 'unreadable-folder',
    explanation: { zh: `文件夹无法读取：${reason.zh}`, en: `the folder cannot be read: ${reason.en}` },
    ...(path === undefined ? {} : { file: shownPath(path, cwd) }),
  };
}

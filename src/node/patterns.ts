import { basename, relative } from 'node:path';
import picomatch from 'picomatch';
import { slashed } from './paths.ts';

/** A pattern of a configuration, and the folder of the file that holds it. */
export interface PathPattern {
  readonly pattern: string;
  readonly base: string;
}

export type PathMatcher = (path: string) => boolean;

/** A pattern without a slash is about file names in any folder, as in `.gitignore`. */
export function matcherOf({ pattern, base }: PathPattern): PathMatcher {
  const plain = pattern.replace(/^\.\//, '');
  const matches = globMatcher(plain);
  if (!plain.includes('/')) return (path) => matches(basename(path));
  return (path) => matches(slashed(relative(base, path)));
}

export function anyMatcher(patterns: readonly PathPattern[]): PathMatcher {
  const matchers = patterns.map(matcherOf);
  return (path) => matchers.some((matches) => matches(path));
}

/** Names with a leading dot must be asked for, as in a shell. */
export function globMatcher(pattern: string): PathMatcher {
  const matches = picomatch(pattern, { noextglob: true });
  return (path) => matches(path);
}

/** The folder below which a glob can match, and the glob from there. */
export function splitGlob(glob: string): { readonly base: string; readonly pattern: string } {
  const { base, glob: pattern } = picomatch.scan(glob);
  return { base: base === '' ? '.' : base, pattern };
}

/** Patterns become regular expressions that backtrack at each star: few in a row do no harm, many do. */
export function isCheapPattern(pattern: string): boolean {
  const segments = pattern.split('/');
  const stars = (segment: string) => segment.split('*').length - 1;
  return segments.filter((segment) => segment === '**').length <= 3 && segments.every((segment) => stars(segment) <= 3);
}

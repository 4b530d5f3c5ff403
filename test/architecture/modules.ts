import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const sourceFolder = fileURLToPath(new URL('../../src/', import.meta.url));

export interface Module {
  /** Path below `src`, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Modules of the project that it imports, types too, as paths below `src`. */
  readonly imports: readonly string[];
  /** Packages and Node modules that it imports. */
  readonly packages: readonly string[];
}

const importPattern = /(?:from|import)\s*\(?\s*'([^']+)'/g;

/** All modules below `src` with what they import, read from their text. */
export function modules(): Module[] {
  return readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => moduleAt(path.replaceAll('\\', '/')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function moduleAt(path: string): Module {
  const text = readFileSync(join(sourceFolder, path), 'utf8');
  const specifiers = [...text.matchAll(importPattern)].map((match) => match[1] as string);
  const own = specifiers.filter((specifier) => specifier.startsWith('.'));
  return {
    path,
    text,
    imports: own.map((specifier) =>
      relative(sourceFolder, join(sourceFolder, dirname(path), specifier)).replaceAll('\\', '/'),
    ),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
  };
}

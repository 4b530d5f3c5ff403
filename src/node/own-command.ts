import { basename } from 'node:path';
import { isInside, realPath, shownPath } from './paths.ts';

/** How this very program is best called from a hook of the project: by its file in there, by npx, or by its name. */
export function ownCommand(script: string | undefined, folder: string): string {
  if (script === undefined) return 'report-lint';
  const path = realPath(script);
  if (!isInside(path, realPath(folder)) || !basename(path).endsWith('.js')) return 'report-lint';
  const shown = shownPath(path, realPath(folder));
  return shown.includes('node_modules/') ? 'npx --no-install report-lint' : `node ${shellWord(shown)}`;
}

function shellWord(word: string): string {
  return /^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

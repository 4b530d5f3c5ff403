import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const builtCommand = fileURLToPath(new URL('../../dist/report-lint.cjs', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder with the given files, gone when the test is done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'report-lint-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const folder = new Folder(path);
  for (const [name, content] of Object.entries(files)) folder.write(name, content);
  return folder;
}

export class Folder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), content);
  }

  /** Runs the built command in the folder, with nothing of this terminal's settings. */
  run(args: readonly string[], { input = '', env = {} }: RunOptions = {}): Ran {
    const { PATH = '', HOME = '' } = process.env;
    const ran = spawnSync(process.execPath, [builtCommand, ...args], {
      cwd: this.path,
      input,
      env: { PATH, HOME, ...env },
      encoding: 'utf8',
    });
    return { code: ran.status, out: ran.stdout, err: ran.stderr };
  }

  /** Runs a line of shell script in which `report-lint` is the built command. */
  shell(line: string, env: Readonly<Record<string, string>> = {}): Ran {
    const script = `report-lint() { "${process.execPath}" "${builtCommand}" "$@"; }\n${line}`;
    const { PATH = '', HOME = '' } = process.env;
    const ran = spawnSync('bash', ['-c', script], { cwd: this.path, env: { PATH, HOME, ...env }, encoding: 'utf8' });
    return { code: ran.status, out: ran.stdout, err: ran.stderr };
  }
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  /** Standard output and standard error together, as a person sees them. */
  readonly output: string;
}

/** A Git repository in a folder of its own, with an author and no hooks of the machine. */
export class Repository {
  readonly folder: string;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(environment: NodeJS.ProcessEnv = {}) {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'report-lint-')));
    this.#environment = environment;
    this.run('git', 'init', '--quiet', '--initial-branch=main');
    this.run('git', 'config', 'user.name', 'Test');
    this.run('git', 'config', 'user.email', 'test@example.com');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  run(command: string, ...args: string[]): Outcome {
    const result = spawnSync(command, args, {
      cwd: this.folder,
      encoding: 'utf8',
      // The settings of the machine, such as a hooks folder of its own, are none of these tests' business.
      env: { ...withoutGit(process.env), GIT_CONFIG_GLOBAL: '/dev/null', ...this.#environment },
      maxBuffer: 1 << 26,
    });
    return { status: result.status, output: `${result.stdout}${result.stderr}` };
  }

  commit(message: string): Outcome {
    this.run('git', 'add', '--all');
    return this.run('git', 'commit', '--message', message);
  }
}

/** A hook that runs these tests must not pass its repository on to them. */
function withoutGit(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));
}

/** The project as it stands in the working tree, committed: what a plain clone of it holds. */
export function cloneOfProject(): Repository {
  const clone = new Repository();
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  for (const path of stdout.split('\0')) {
    if (path !== '') cpSync(join(projectRoot, path), join(clone.folder, path), { recursive: true, force: true });
  }
  clone.commit('Everything');
  return clone;
}

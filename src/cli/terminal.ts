import { availableParallelism } from 'node:os';
import { isBuilt } from '../node/version.ts';

/** What a command sees of the machine: where it writes, and how wide that is. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** File of the program that runs, where it is the built one and the machine has a second processor. */
  readonly spareProgram?: () => string | undefined;
  /** Columns of standard output; undefined where it is no terminal. */
  readonly columns: number | undefined;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Bytes are for programs: a draft in the encoding that it came in. */
  out(text: string | Uint8Array): void;
  err(text: string): void;
}

export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  return {
    cwd: process.cwd(),
    spareProgram: () => (isBuilt && availableParallelism() > 1 ? process.argv[1] : undefined),
    env,
    columns: stdout.columns ?? columnsIn(env.COLUMNS),
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
  };
}

/** Some environments know the width although they are no terminal. */
function columnsIn(value: string | undefined): number | undefined {
  return value !== undefined && /^[1-9][0-9]{0,3}$/.test(value) ? Number(value) : undefined;
}

/** A reader that has seen enough closes the pipe (`| head`): that is no error, and nobody is left to tell. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** The bundle of the command, in a folder with the tables that it reads. */
export function programFile(folder: string): string {
  return join(folder, 'program.cjs');
}

/** Where the code lies that this Node made of the program when it was built. Any other Node has none, or its own. */
export function codeCacheFile(folder: string): string {
  return join(folder, `program-${process.version}-${process.platform}-${process.arch}.cache`);
}

/** The code cache of a program; undefined where the build made none for this Node. */
export function readCodeCache(folder: string): Buffer | undefined {
  try {
    return readFileSync(codeCacheFile(folder));
  } catch {
    return undefined;
  }
}

/**
 * A program made ready to run: V8 compiles itself what the cache does not hold, and all of it where there is none or
 * another V8 made it.
 */
export function compileProgram(folder: string, cachedData: Buffer | undefined): Script {
  const filename = programFile(folder);
  // The build leaves only ASCII in it, so that a byte is a character.
  return new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
}

/** Runs a compiled program, which is a function as Node makes one of a CommonJS module. */
export function runProgram(script: Script, folder: string, require: NodeJS.Require): void {
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, require, module, programFile(folder), folder);
}

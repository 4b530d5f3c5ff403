/**
 * Keeps the code that V8 makes of a program while it checks the example drafts: the functions that a usual run needs.
 * A process of its own, as the program reads the arguments of its process and sets its exit code.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeCacheFile, compileProgram, programFile, runProgram } from '../src/cli/launcher/program.ts';

const [folder = ''] = process.argv.slice(2);
const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const drafts = ['卫生健康局-2022-草稿.txt', '市场监督管理局-2020-草稿.md'].map((name) => join(examples, name));
const script = compileProgram(folder, undefined);
process.once('exit', () => {
  writeFileSync(codeCacheFile(folder), script.createCachedData());
  process.exitCode = 0;
});
process.argv = [process.execPath, programFile(folder), ...drafts];
runProgram(script, folder, createRequire(import.meta.url));

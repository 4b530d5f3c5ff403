/**
 * The installed command. Most of the time that a single draft takes goes into compiling the program, so the build
 * keeps, beside it, what V8 made of it.
 */
import { join } from 'node:path';
import { compileProgram, readCodeCache, runProgram } from './program.ts';

/** Named by its content: code of another program can never be taken for that of this one. */
declare const REPORT_LINT_PROGRAM: string;

const folder = join(__dirname, REPORT_LINT_PROGRAM);
runProgram(compileProgram(folder, readCodeCache(folder)), folder, require);

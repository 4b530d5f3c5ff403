import type { RunError } from '../engine/result.ts';
import type { Bilingual, Language } from '../readers/bilingual.ts';

/** Something that keeps a run from being complete: a wrong configuration, a path that leads nowhere. */
export interface Problem {
  readonly code: string;
  readonly explanation: Bilingual;
  /** The file in which it is wrong, as the user would name it. */
  readonly file?: string;
  readonly line?: number;
}

export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ explanation }) => explanation.en).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

export function runErrorOf({ code, explanation, file, line }: Problem, language: Language): RunError {
  return {
    code,
    message: explanation[language],
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
}

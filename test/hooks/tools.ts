import { spawnSync } from 'node:child_process';

/** Whether a program that a test needs is there. Where the tests must be complete, a missing one is a failure. */
export function hasTool(command: string): boolean {
  const found = spawnSync(command, ['--version']).status === 0;
  if (!found && process.env.REPORT_LINT_REQUIRE_TOOLS === '1')
    throw new Error(`${command} is missing, and every test must run here`);
  return found;
}

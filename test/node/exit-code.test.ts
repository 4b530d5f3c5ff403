import { describe, expect, it } from 'vitest';
import type { FileResult, RunResult, Summary } from '../../src/engine/result.ts';
import { exitCode, type FailOn } from '../../src/node/exit-code.ts';

const none: Summary = { files: 1, skipped: 0, failed: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0 };

function code(summary: Partial<Summary>, failOn: FailOn = 'error', maxWarnings?: number, errors = 0): number {
  const result: RunResult = {
    schemaVersion: 1,
    tool: { name: 'report-lint', version: '1.0.0' },
    files: [{} as FileResult],
    errors: Array.from({ length: errors }, () => ({ code: 'config', message: '' })),
    summary: { ...none, ...summary },
  };
  return exitCode(result, { failOn, maxWarnings });
}

describe('the exit code', () => {
  it('follows --fail-on', () => {
    const counts = { error: { errors: 1 }, warning: { warnings: 1 }, info: { infos: 1 } };
    const table = (['error', 'warning', 'info', 'never'] as const).map((failOn) =>
      Object.values(counts).map((summary) => code(summary, failOn)),
    );
    expect(table).toEqual([
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
      [0, 0, 0],
    ]);
  });

  it('follows --max-warnings, whatever --fail-on says', () => {
    expect(code({ warnings: 3 }, 'never', 3)).toBe(0);
    expect(code({ warnings: 4 }, 'never', 3)).toBe(1);
    expect(code({ warnings: 1 }, 'error', 0)).toBe(1);
  });

  it('is 2 for what was not checked, even where there are errors', () => {
    expect(code({ errors: 1, failed: 1 })).toBe(2);
    expect(code({ errors: 1 }, 'error', undefined, 1)).toBe(2);
    expect(code({ failed: 1 }, 'never')).toBe(2);
    expect(code({ skipped: 1 })).toBe(0);
  });
});

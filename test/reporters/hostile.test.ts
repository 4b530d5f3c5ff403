import { describe, expect, it } from 'vitest';
import { outputFormats, reporters } from '../../src/reporters/index.ts';
import { width } from '../../src/reporters/width.ts';
import { draft, elements, file, finding, options, place, run } from './sample.ts';
import { UNSAFE } from './unsafe.ts';

const EVIL = '坏\u001B[2J\u009B31m\u0007\u202E\u2066\r\n二行\u2028\uD800尾';

/** A run in which everything that can come from a draft, a file name or a configuration tries to take the terminal. */
function hostileRun() {
  const source = draft(`目录/${EVIL}.md`, `# 标题\n\n抽查${EVIL}结束\n`);
  const where = place(source, EVIL);
  const checklist = elements(draft()).map((item) => ({
    ...item,
    title: EVIL,
    status: 'weak' as const,
    reason: EVIL,
    place: where,
    nearest: [where],
  }));
  const fault = finding(where, {
    ruleId: 'wording/term',
    title: EVIL,
    message: EVIL,
    evidence: EVIL,
    related: [{ ...where, message: EVIL }],
    basis: [EVIL],
    suggestion: EVIL,
    fix: { start: where.start, end: where.end, text: EVIL },
  });
  const report = { title: EVIL, year: 2024, organisation: EVIL, date: null };
  const result = run(
    [
      file({ path: source.path, report, checklist, findings: [fault], encoding: EVIL }),
      file({ path: EVIL, skipped: { reason: EVIL } }),
      file({ path: EVIL, error: { code: 'damaged', message: EVIL } }),
    ],
    [{ code: 'bad-configuration', message: EVIL, file: EVIL, line: 1 }],
  );
  return { result, sources: new Map([[source.path, source]]) };
}

describe('every format', () => {
  it.each(outputFormats)('%s lets no control character of a draft through', async (format) => {
    const report = await reporters[format]();
    const { result, sources } = hostileRun();
    const output = report(result, options({ sources, minSeverity: 'info' }));
    expect(output).not.toBe('');
    for (const line of output.split(/\r?\n/)) expect(line).not.toMatch(UNSAFE);
  });

  it.each(outputFormats)('%s gives the same bytes for the same result', async (format) => {
    const report = await reporters[format]();
    const { result, sources } = hostileRun();
    expect(report(result, options({ sources }))).toBe(report(structuredClone(result), options({ sources })));
  });

  it.each(outputFormats)('%s can say that nothing at all was checked', async (format) => {
    const report = await reporters[format]();
    const output = report(run([], [{ code: 'no-files', message: '没有找到文件' }]), options());
    expect(output).toContain('没有找到文件');
  });

  it.each([40, 80])('pretty keeps to %i columns all the same', async (columns) => {
    const report = await reporters.pretty();
    const { result, sources } = hostileRun();
    const output = report(result, options({ sources, minSeverity: 'info', columns }));
    for (const line of output.split('\n')) expect(width(line), line).toBeLessThanOrEqual(columns);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/cli/screens/diff.ts';

/** The text that a diff makes of another one: what a program that applies it does. */
function patched(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const all = diff.replace(/\n\\ No newline at end of file\n/g, '').match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result = [...lines];
  let at = 0;
  for (const line of all.slice(2)) {
    const hunk = /^@@ -(\d+),/.exec(line);
    if (hunk !== null) at = Number(hunk[1]) - 1;
    else if (line.startsWith('-')) result[at] = '';
    if (line.startsWith('-') || line.startsWith(' ')) at += 1;
    if (line.startsWith('+')) result[at - 1] += line.slice(1);
  }
  return result.join('');
}

describe('unifiedDiff', () => {
  it('is empty where nothing differs', () => {
    expect(unifiedDiff('a.md', '甲\n', '甲\n')).toBe('');
  });

  it('shows three lines around each change, and changes nearby together', () => {
    const before = [...'一二三四五六七八九十'].join('\n');
    const after = before.replace('二', '2').replace('十', '10');
    expect(unifiedDiff('a.md', before, after)).toBe(
      '--- a.md\n+++ a.md\n@@ -1,5 +1,5 @@\n 一\n-二\n+2\n 三\n 四\n 五\n' +
        '@@ -7,4 +7,4 @@\n 七\n 八\n 九\n-十\n\\ No newline at end of file\n+10\n\\ No newline at end of file\n',
    );
  });

  it('keeps the line ends of Windows', () => {
    expect(unifiedDiff('a.md', '甲,\r\n乙\r\n', '甲，\r\n乙\r\n')).toContain('-甲,\r\n+甲，\r\n 乙\r\n');
  });

  it('refuses texts of different lengths: no correction makes them', () => {
    expect(() => unifiedDiff('a.md', '甲\n', '甲\n乙\n')).toThrow('number of lines');
  });

  it('holds all that differs, one line a hunk apart or not', () => {
    const line = fc.record({ old: fc.constantFrom('甲', '乙'), now: fc.constantFrom('甲', '丙') });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const before = lines.map(({ old }) => `${old}\n`).join('');
        const after = lines.map(({ now }) => `${now}\n`).join('');
        const diff = unifiedDiff('a.md', before, after);
        const changed = lines.filter(({ old, now }) => old !== now).length;
        expect(diff.split('\n').filter((text) => /^-[甲乙]/.test(text))).toHaveLength(changed);
        if (changed === 1) expect(patched(before, diff)).toBe(after);
      }),
    );
  });
});

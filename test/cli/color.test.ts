import { describe, expect, it } from 'vitest';
import { colorLevel } from '../../src/cli/color.ts';
import { Progress } from '../../src/cli/progress.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

describe('the level of colour', () => {
  const level = (env: Record<string, string>, isTerminal = true, flag?: boolean) =>
    colorLevel(flag, { env, isTerminal });

  it('follows the terminal', () => {
    expect(level({ TERM: 'xterm' })).toBe(1);
    expect(level({ TERM: 'xterm-256color' })).toBe(2);
    expect(level({ TERM: 'xterm-256color', COLORTERM: 'truecolor' })).toBe(3);
    expect(level({ TERM: 'dumb' })).toBe(0);
    expect(level({ TERM: 'xterm' }, false)).toBe(0);
  });

  it('follows flag, NO_COLOR and FORCE_COLOR, in this order', () => {
    expect(level({ NO_COLOR: '1', FORCE_COLOR: '3' })).toBe(0);
    expect(level({ NO_COLOR: '', TERM: 'xterm' })).toBe(1);
    expect(level({ FORCE_COLOR: '3' }, false)).toBe(3);
    expect(level({ FORCE_COLOR: '' }, false)).toBe(1);
    expect(level({ FORCE_COLOR: 'false', TERM: 'xterm' })).toBe(0);
    expect(level({ NO_COLOR: '1', FORCE_COLOR: '2' }, false, true)).toBe(2);
    expect(level({ TERM: 'dumb' }, false, true)).toBe(1);
    expect(level({ FORCE_COLOR: '3' }, true, false)).toBe(0);
  });
});

describe('the progress line', () => {
  function terminal(errIsTerminal: boolean): Terminal & { readonly written: string[] } {
    const written: string[] = [];
    const err = (text: string) => void written.push(text);
    return { cwd: '/', env: {}, columns: 80, outIsTerminal: true, errIsTerminal, out: () => {}, err, written };
  }

  it('is for many files on a terminal, and gone at the end', () => {
    const screen = terminal(true);
    const progress = new Progress(screen, (done, total) => `${done}/${total}`);
    progress.update(1, 51);
    progress.update(2, 51);
    progress.clear();
    expect(screen.written).toEqual(['\r\u001b[K1/51', '\r\u001b[K']);
  });

  it('is not for few files, nor for a pipe', () => {
    const screens = [terminal(true), terminal(false)] as const;
    new Progress(screens[0], () => 'x').update(1, 50);
    new Progress(screens[1], () => 'x').update(1, 500);
    expect(screens.flatMap(({ written }) => written)).toEqual([]);
  });
});

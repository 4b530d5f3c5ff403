import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terminalSafe, terminalText } from '../../src/reporters/terminal-text.ts';
import { anyText } from './arbitraries.ts';
import { UNSAFE } from './unsafe.ts';

describe('terminalText', () => {
  it.each([
    ['抽查\u001B[31m2716', '抽查␛[31m2716'],
    ['一\n二\r\n三\u2028四', '一↵二↵三↵四'],
    ['一\t二', '一 二'],
    ['\u007F\u0000', '␡␀'],
    ['\u009B31m', '<U+009B>31m'],
    ['a\u202Eb\u2066c', 'a<U+202E>b<U+2066>c'],
    ['a\uD83Db', 'a\uFFFDb'],
  ])('shows %j as %j', (text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });

  it('leaves ordinary text as it is', () => {
    expect(terminalText('“双随机、一公开” 👩‍⚕️')).toBe('“双随机、一公开” 👩‍⚕️');
  });

  it('lets nothing unsafe through, and does nothing twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = terminalText(text);
        expect(safe).not.toMatch(UNSAFE);
        expect(terminalText(safe)).toBe(safe);
      }),
    );
  });
});

describe('terminalSafe', () => {
  it('reaches every string and changes nothing else', () => {
    const value = { a: '\u001B', b: [{ c: 'x\u0007' }], d: 1, e: null, f: true };
    expect(terminalSafe(value)).toEqual({ a: '␛', b: [{ c: 'x␇' }], d: 1, e: null, f: true });
  });
});

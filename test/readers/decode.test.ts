import { describe, expect, it } from 'vitest';
import { decode, UnreadableError } from '../../src/readers/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const withMark = (mark: readonly number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), order === 'le');
  return bytes;
}

function refusal(bytes: Uint8Array): UnreadableError {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
  throw new Error('the bytes were read');
}

const text = '东山县水利局2023年度报告\n共12件。\n';
/** Holds 一 (4E00) and an ideographic space (3000), whose low bytes are zero. */
const textWithZeroBytes = '一、总体情况\n\u3000\u3000共12件。\n';

describe('decode', () => {
  it('reads UTF-8 without a byte order mark', () => {
    expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8' });
  });

  it('reads UTF-8 with a byte order mark and drops the mark', () => {
    expect(decode(withMark([0xef, 0xbb, 0xbf], utf8(text)))).toEqual({ text, encoding: 'utf-8' });
  });

  it('keeps line ends as they are', () => {
    expect(decode(utf8('甲\r\n乙\r丙\n')).text).toBe('甲\r\n乙\r丙\n');
  });

  it.each([
    ['le', [0xff, 0xfe]],
    ['be', [0xfe, 0xff]],
  ] as const)('reads UTF-16 %s with a byte order mark and drops the mark', (order, mark) => {
    for (const sample of [text, textWithZeroBytes]) {
      expect(decode(withMark(mark, utf16(sample, order)))).toEqual({ text: sample, encoding: `utf-16${order}` });
    }
  });

  it.each(['le', 'be'] as const)('reads UTF-16 %s without a byte order mark', (order) => {
    expect(decode(utf16(text, order))).toEqual({ text, encoding: `utf-16${order}` });
  });

  it.each(['le', 'be'] as const)('reads UTF-16 %s without a mark when characters have zero low bytes', (order) => {
    expect(decode(utf16(textWithZeroBytes, order))).toEqual({ text: textWithZeroBytes, encoding: `utf-16${order}` });
  });

  it('reads GBK text', () => {
    const bytes = [0xb6, 0xab, 0xc9, 0xbd, 0xcf, 0xd8, 0xcb, 0xae, 0xc0, 0xfb, 0xbe, 0xd6, 0x0a];
    expect(decode(Uint8Array.from(bytes))).toEqual({ text: '东山县水利局\n', encoding: 'gb18030' });
  });

  it('reads the four-byte characters of GB18030', () => {
    const bytes = [0xb6, 0xab, 0xc9, 0xbd, 0xcf, 0xd8, 0x95, 0x34, 0xb2, 0x35, 0xb4, 0xe5];
    expect(decode(Uint8Array.from(bytes))).toEqual({ text: '东山县𠮷村', encoding: 'gb18030' });
  });

  it.each([
    ['no bytes', []],
    ['a byte order mark alone', [0xef, 0xbb, 0xbf]],
    ['ASCII white space', [0x20, 0x09, 0x0d, 0x0a]],
    ['an ideographic space', [0xe3, 0x80, 0x80]],
  ])('calls a file of %s empty', (_, bytes) => {
    expect(refusal(Uint8Array.from(bytes)).code).toBe('empty-file');
  });

  it('refuses NUL bytes in UTF-8 text', () => {
    expect(refusal(utf8('东山县\0\0水利局')).code).toBe('binary-file');
  });

  it('refuses a NUL character in marked UTF-16', () => {
    expect(refusal(withMark([0xff, 0xfe], utf16('东山县\0水利局', 'le'))).code).toBe('binary-file');
  });

  it('refuses zero bytes on both sides that are no text', () => {
    expect(refusal(Uint8Array.from([0xd6, 0x00, 0x00, 0xff, 0x00, 0xfe])).code).toBe('binary-file');
  });

  it.each([
    ['a byte that no encoding has', [0xb6, 0xab, 0xff]],
    ['marked UTF-8 that is cut in a character', [0xef, 0xbb, 0xbf, 0xe4, 0xb8]],
    ['marked UTF-16 with half a unit', [0xff, 0xfe, 0x1c, 0x4e, 0x71]],
  ])('says that the encoding is unknown for %s', (_, bytes) => {
    expect(refusal(Uint8Array.from(bytes)).code).toBe('unknown-encoding');
  });

  it('explains a refusal in both languages', () => {
    const { explanation, message } = refusal(Uint8Array.from([0xb6, 0xab, 0xff]));
    expect(explanation.zh).toContain('UTF-8');
    expect(explanation.en).toContain('UTF-8');
    expect(message).toBe(explanation.zh);
  });
});

const noise = [0x00, 0x01, 0x00, 0x00, 0xfe, 0xff, 0x80, 0x00];

describe('decode of known binary formats', () => {
  it.each([
    ['.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...noise]],
    ['.docx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, ...noise]],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0x0a, 0x25, 0xe2, 0xe3, 0xcf, 0xd3, ...noise]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, ...noise]],
  ])('names %s instead of decoding it', (name, bytes) => {
    const { code, explanation } = refusal(Uint8Array.from(bytes));
    expect(code).toBe('unsupported-format');
    expect(explanation.zh).toContain(name);
    expect(explanation.en).toContain(name);
  });

  it('refuses a PDF that is ASCII throughout', () => {
    expect(refusal(utf8('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')).code).toBe('unsupported-format');
  });

  it('does not take the zero bytes of a JPEG header for UTF-16', () => {
    const header = [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01];
    expect(refusal(Uint8Array.from(header)).code).toBe('unsupported-format');
  });
});

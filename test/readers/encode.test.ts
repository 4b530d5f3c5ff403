import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/readers/decode.ts';
import { reencode } from '../../src/readers/encode.ts';

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** Bytes of a text that had none before. */
function encoded(text: string, encoding: (typeof encodings)[number]): Uint8Array | undefined {
  return reencode(text, '', new Uint8Array(), encoding);
}

describe('reencode', () => {
  it.each(encodings)('is the inverse of the decoder: %s', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // A mark at the very start is no text, and 0xFFFD is what a decoder makes of broken bytes.
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\ufffd'));
        const bytes = encoded(text, encoding);
        expect(bytes && decoded(bytes, encoding)).toBe(text);
      }),
    );
  });

  it('knows every character that GB18030 text can hold', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true });
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        if (trail === 0x7f) continue;
        const bytes = Uint8Array.from([lead, trail]);
        const text = decoder.decode(bytes);
        // Two sequences of one character exist: the bytes may then be others, the text never.
        const again = encoded(text, 'gb18030');
        if (again !== undefined) expect(decoder.decode(again)).toBe(text);
        else expect(text).toMatch(/[\ue000-\uf8ff]/);
      }
    }
  });

  it('writes GB18030 as others do', () => {
    // Three characters of two bytes, one of four.
    expect([...(encoded('东，€𠮷', 'gb18030') ?? [])]).toEqual([
      0xb6, 0xab, 0xa3, 0xac, 0xa2, 0xe3, 0x95, 0x34, 0xb2, 0x35,
    ]);
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61]],
    ['utf-16le', [0xff, 0xfe, 0x61, 0x00]],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x61]],
  ] as const)('keeps the byte order mark of %s', (encoding, original) => {
    const bytes = reencode('a，', 'a', Uint8Array.from(original), encoding);
    expect(bytes?.slice(0, original.length)).toEqual(Uint8Array.from(original));
    expect(bytes && decode(bytes).text).toBe('a，');
  });

  it('refuses what would not come back as it was', () => {
    expect(encoded('\ud800', 'utf-8')).toBeUndefined();
    expect(encoded('\ud800', 'gb18030')).toBeUndefined();
    // 0x80 is the euro sign too, which is written otherwise.
    const old = Uint8Array.from([0x80, 0xb6, 0xab]);
    expect(reencode('€东，', decode(old).text, old, 'gb18030')).toBeUndefined();
  });
});

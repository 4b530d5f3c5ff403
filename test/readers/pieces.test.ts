import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readString } from '../../src/readers/read.ts';
import { allPieces } from './lines.ts';

const marks = [
  '#',
  '##',
  '- ',
  '* ',
  '1. ',
  '3) ',
  '**',
  '*',
  '_',
  '~~',
  '~~~',
  '`',
  '```',
  '> ',
  '|',
  '|---|',
  '---',
  '===',
  '[注]: ',
  '[',
  '](',
  '!',
  '<!--',
  '-->',
  '<b>',
  '<政>',
  '\\',
  '&nbsp;',
  '&amp;',
];
const white = [' ', '  ', '    ', '\t', '\u3000', '\u00a0', '\u200b', '\ufeff'];
const words = ['甲', '一、总体情况', '（一）', '2023年', '“', '”', '。', '：', 'a', '𠮷', '\ud800', '\u0001'];
const ends = ['\n', '\n\n', '\r\n', '\r', '\u2028'];

const anyText = fc
  .array(fc.constantFrom(...marks, ...white, ...words, ...ends), { minLength: 1, maxLength: 40 })
  .map((parts) => `甲${parts.join('')}`);

describe.each(['markdown', 'text'] as const)('pieces of a %s document', (format) => {
  it('are in order, inside the source, apart, not empty, and hold no line end', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { blocks, source } = await readString(text, { format });
        let end = 0;
        for (const piece of allPieces(blocks)) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(source.slice(piece)).not.toMatch(/[\r\n]/);
          end = piece.end;
        }
        expect(end).toBeLessThanOrEqual(source.text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('of one line stand on one line of the source', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { blocks, source } = await readString(text, { format });
        for (const block of blocks) {
          if (block.kind !== 'line') continue;
          expect(block.line.pieces.length).toBeGreaterThan(0);
          const lines = block.line.pieces.map(({ start }) => source.positionAt(start).line);
          expect(new Set(lines).size).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('pieces of a text document', () => {
  it('hold every visible character', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { blocks, source } = await readString(text, { format: 'text' });
        const kept = allPieces(blocks).map((piece) => source.slice(piece));
        expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marking, type MarkKind, markedLines, type Piece } from '../../../src/reporters/html/marks.ts';
import { anyText } from '../arbitraries.ts';
import { draft } from '../sample.ts';

/** `[错:二三]` is a marked stretch, `^1` a finding that is told, `‸` a stretch without text. */
function shown(text: string, markings: readonly Marking[]): string[] {
  return markedLines(draft('a.txt', text), markings).map((pieces) => pieces.map(shownPiece).join(''));
}

function shownPiece(piece: Piece): string {
  if ('findings' in piece) return piece.findings.map((number) => `^${number}`).join('');
  const text = piece.text === '' ? '‸' : piece.text;
  return piece.kind === undefined ? text : `[${piece.kind}@${piece.offset}:${text}]`;
}

function marking(start: number, end: number, kind: MarkKind, finding?: number): Marking {
  return finding === undefined ? { range: { start, end }, kind } : { range: { start, end }, kind, finding };
}

describe('the pieces of a line', () => {
  it('are cut where ranges begin and end, and the gravest shows where they overlap', () => {
    const markings = [marking(1, 4, 'warning', 1), marking(2, 6, 'error', 2), marking(5, 7, 'info', 3)];
    expect(shown('零一二三四五六七', markings)).toEqual([
      '零[warning@1:一][error@2:二三]^1[error@4:四][error@5:五]^2[info@6:六]^3七',
    ]);
  });

  it('nest where ranges do, and are one where they are the same', () => {
    expect(shown('零一二三四', [marking(0, 5, 'info', 1), marking(2, 3, 'error', 2)])).toEqual([
      '[info@0:零一][error@2:二]^2[info@3:三四]^1',
    ]);
    expect(shown('零一二', [marking(1, 2, 'error', 1), marking(1, 2, 'warning', 2)])).toEqual(['零[error@1:一]^1^2二']);
  });

  it('reach across lines, and are told at the end of a line', () => {
    expect(shown('零一\r\n二三\n', [marking(1, 7, 'error', 1)])).toEqual(['零[error@1:一]', '[error@4:二三]^1', '']);
  });

  it('mark the character that follows where a range has none', () => {
    expect(shown('零一二', [marking(1, 1, 'error', 1)])).toEqual(['零[error@1:一]^1二']);
  });

  it('are without text where a range begins at the end of a line', () => {
    expect(shown('零\n一', [marking(1, 2, 'error', 1)])).toEqual(['零^1[error@1:‸]', '一']);
    expect(shown('零\n一', [marking(1, 3, 'error', 1)])).toEqual(['零[error@1:‸]', '[error@2:一]^1']);
    expect(shown('零', [marking(1, 1, 'warning', 1)])).toEqual(['零^1[warning@1:‸]']);
  });

  it('do not tear a character', () => {
    expect(shown('零𠮷一', [marking(0, 2, 'error')])).toEqual(['[error@0:零𠮷]一']);
  });
});

const kinds: readonly MarkKind[] = ['error', 'warning', 'info', 'related', 'place'];

const textAndMarkings = anyText.chain((text) => {
  const offset = fc.nat(text.length);
  const one = fc
    .tuple(offset, offset, fc.constantFrom(...kinds))
    .map(([a, b, kind]) => marking(Math.min(a, b), Math.max(a, b), kind));
  return fc.tuple(fc.constant(text), fc.array(one, { maxLength: 12 }));
});

describe('whatever the ranges', () => {
  it('the text is the same, and each character has the gravest mark that lies on it', () => {
    fc.assert(
      fc.property(textAndMarkings, ([text, markings]) => {
        const lines = markedLines(draft('a.txt', text), markings);
        const stretches = lines.map((pieces) => pieces.flatMap((piece) => ('text' in piece ? [piece] : [])));
        const printed = stretches.map((line) => line.map((one) => one.text).join(''));
        expect(printed).toEqual(text.split(/\r\n|\n|\r/));
        for (const { offset, text: own, kind } of stretches.flat()) {
          if (own === '') continue;
          const lying = markings.filter(
            ({ range }) => range.start <= offset && offset < Math.max(range.end, range.start + 1),
          );
          expect(kind).toBe(kinds.find((one) => lying.some((other) => other.kind === one)));
        }
      }),
    );
  });

  it('each range has exactly one piece where it begins', () => {
    fc.assert(
      fc.property(textAndMarkings, ([text, markings]) => {
        const marked = markedLines(draft('a.txt', text), markings)
          .flat()
          .flatMap((piece) => ('text' in piece && piece.kind !== undefined ? [piece.offset] : []));
        expect(new Set(marked).size).toBe(marked.length);
        for (const { range } of markings) expect(marked).toContain(range.start);
      }),
    );
  });

  it('there are no more pieces than ends of ranges and lines', () => {
    const size = 400;
    const markings = Array.from({ length: size }, (_, index) => marking(index, size + index, 'error', index + 1));
    const pieces = markedLines(draft('a.txt', '字'.repeat(2 * size)), markings).flat();
    expect(pieces.length).toBeLessThanOrEqual(3 * size);
  });
});

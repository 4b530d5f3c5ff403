import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx, type WordDocument } from '../../../src/readers/docx/read-docx.ts';
import type { Range } from '../../../src/readers/source.ts';
import { annotate } from '../../../src/reporters/word/annotate.ts';
import { anyBody, otherParts, plainBody } from './bodies.ts';
import { charactersOf } from './characters.ts';
import { findingAt } from './findings.ts';
import { wordPackage } from './packages.ts';
import { faultsOf } from './validity.ts';

/** Where to take a range from: fractions of what there is. */
const fractions = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    minLength: 1,
    maxLength: 8,
  },
);

function rangesAmong(characters: readonly Range[], pairs: readonly (readonly [number, number])[]): Range[] {
  return pairs.map((pair) => {
    const [first, last] = pair.map((fraction) => Math.round(fraction * (characters.length - 1))).sort((a, b) => a - b);
    return { start: characters[first as number]?.start as number, end: characters[last as number]?.end as number };
  });
}

function rangesWithin(length: number, pairs: readonly (readonly [number, number])[]): Range[] {
  return pairs.map((pair) => {
    const [start, end] = pair.map((fraction) => Math.round(fraction * length)).sort((a, b) => a - b);
    return { start: start as number, end: end as number };
  });
}

interface Annotated {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly read: WordDocument;
  readonly ranges: readonly Range[];
}

/** Every document with comments anywhere, empty ranges and halves of characters too. */
function everywhere(holds: (annotated: Annotated) => void): void {
  fc.assert(
    fc.property(anyBody, fractions, (body, pairs) => {
      const before = wordPackage(body, otherParts);
      const read = readDocx(before, '稿.docx');
      const ranges = rangesWithin(read.document.source.text.length, pairs);
      holds({ before, after: annotateAt(before, read, ranges), read, ranges });
    }),
    { numRuns: 40 },
  );
}

function annotateAt(bytes: Uint8Array, { document: { source } }: WordDocument, ranges: readonly Range[]): Uint8Array {
  const findings = ranges.map((range, index) => findingAt(source, range, `第${index}条`));
  return annotate(bytes, '稿.docx', findings, { language: 'zh' });
}

function ownComments({ document }: WordDocument) {
  return (document.leftovers ?? []).filter(({ kind, author }) => kind === 'comment' && author === 'report-lint');
}

describe('a document with comments', () => {
  it('has them where the findings are', () => {
    fc.assert(
      fc.property(plainBody, fractions, (body, pairs) => {
        const before = wordPackage(body, otherParts);
        const read = readDocx(before, '稿.docx');
        const ranges = rangesAmong(charactersOf(read), pairs);
        const comments = ownComments(readDocx(annotateAt(before, read, ranges), '稿.docx'));
        for (const [index, range] of ranges.entries())
          expect(comments.find(({ text }) => text.includes(`第${index}条`))?.range).toEqual(range);
        expect(comments).toHaveLength(ranges.length);
      }),
      { numRuns: 40 },
    );
  });

  it('says what it said, and keeps all that editing left in it', () => {
    everywhere(({ after, read: { document }, ranges }) => {
      const again = readDocx(after, '稿.docx');
      expect(again.document.source.text).toBe(document.source.text);
      expect(again.document.blocks).toEqual(document.blocks);
      expect(ownComments(again)).toHaveLength(ranges.length);
      expect(again.document.leftovers?.filter(({ author }) => author !== 'report-lint')).toEqual(document.leftovers);
    });
  });

  it('is what the schema allows', () => {
    everywhere(({ before, after }) => {
      const old = new Set(faultsOf(before));
      expect(faultsOf(after).filter((fault) => !old.has(fault))).toEqual([]);
    });
  });

  it('differs from the draft by what was inserted only', () => {
    everywhere(({ before, after }) => {
      const [old, grown] = [unzipSync(before), unzipSync(after)];
      expect(Object.keys(grown)).toEqual(Object.keys(old));
      for (const [name, content] of Object.entries(old)) {
        if (name === 'word/comments.xml' || name === 'word/document.xml')
          expect(isWithin(textOf(content), textOf(grown[name]))).toBe(true);
        else expect(grown[name]).toEqual(content);
      }
    });
  });

  it('is the same for the same findings', () => {
    everywhere(({ before, after, read, ranges }) => {
      expect(annotateAt(before, read, ranges)).toEqual(after);
    });
  });
});

function textOf(content: Uint8Array | undefined): string {
  // A paragraph that closes itself must open for a comment.
  return new TextDecoder().decode(content).replaceAll('<w:p/>', '<w:p></w:p>');
}

/** Whether a text remains when something is taken out of a longer one. */
function isWithin(text: string, longer: string): boolean {
  let at = 0;
  for (const character of longer) if (text.startsWith(character, at)) at += character.length;
  return at === text.length;
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/result.ts';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { annotate } from '../../../src/reporters/word/annotate.ts';
import { hasTool } from '../../hooks/tools.ts';
import { findingAt, findingOn } from './findings.ts';
import { commented, nastyDocument } from './nasty.ts';
import { commentsOf, type OpenDocumentComment } from './open-document.ts';
import { faultsOf } from './validity.ts';
import { writtenDocument } from './written.ts';

const patience = 120_000;

describe.skipIf(!hasTool('soffice'))('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-lint-soffice-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function convert(ending: string, names: readonly string[], into: string): void {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const { status, stderr } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', ending, '--outdir', join(folder, into), ...names],
      { cwd: folder, encoding: 'utf8', timeout: patience },
    );
    expect(status, stderr).toBe(0);
  }

  function write(name: string, bytes: Uint8Array): Uint8Array {
    writeFileSync(join(folder, name), bytes);
    return bytes;
  }

  function commentsIn(name: string): OpenDocumentComment[] {
    const files = unzipSync(new Uint8Array(readFileSync(join(folder, 'odt', name))));
    return commentsOf(strFromU8(files['content.xml'] as Uint8Array));
  }

  /** Findings that begin and end anywhere in the words of a document, across paragraphs and cells. */
  const expected = new Map<string, Finding[]>();

  function annotated(name: string, bytes: Uint8Array): void {
    const findings = spread(bytes, 30);
    expected.set(name, findings);
    expect(faultsOf(write(`${name}.docx`, annotate(bytes, name, findings, { language: 'zh' })))).toEqual([]);
  }

  beforeAll(async () => {
    const written = write('written.docx', await writtenDocument());
    convert('docx', ['written.docx'], 'own');
    annotated('by-program', written);
    annotated('by-libreoffice', new Uint8Array(readFileSync(join(folder, 'own/written.docx'))));
    const nasty = nastyDocument();
    const { source } = readDocx(nasty, 'nasty').document;
    const findings = commented.map(([quote], index) => findingOn(source, quote, `第${index}条`));
    write('by-hand.docx', annotate(nasty, 'nasty', findings, { language: 'zh' }));
    convert('odt', ['by-program.docx', 'by-libreoffice.docx', 'by-hand.docx'], 'odt');
  }, patience);

  it.each(['by-program', 'by-libreoffice'])(
    'finds the comments of a document %s at the words they are about',
    (name) => {
      const comments = commentsIn(`${name}.odt`);
      const findings = expected.get(name) ?? [];
      expect(findings).toHaveLength(30);
      expect(quotesByMessage(comments)).toEqual(
        Object.fromEntries(findings.map(({ message, quote }) => [message, quote])),
      );
    },
  );

  it('finds those of a document with fields, controls, boxes, notes and changes, and the old one', () => {
    const comments = commentsIn('by-hand.odt');
    const own = comments.filter(({ lines }) => lines[0] !== '旧的批注');
    expect(quotesByMessage(own)).toEqual(
      Object.fromEntries(commented.map(([quote, at = quote], index) => [`第${index}条`, at])),
    );
    expect(comments.filter((comment) => !own.includes(comment)).map(({ quote }) => quote)).toEqual(['有旧批注的']);
  });
});

function quotesByMessage(comments: readonly OpenDocumentComment[]): Record<string, string | undefined> {
  return Object.fromEntries(comments.map(({ lines, quote }) => [lines[0]?.replace('警告：', ''), quote]));
}

function spread(bytes: Uint8Array, count: number): Finding[] {
  const { document, word } = readDocx(bytes, 'draft');
  const { source } = document;
  const inBody = word.spans.filter(({ run }) => run.part === word.mainPart);
  const offsets = inBody.flatMap(({ range }) =>
    Array.from({ length: range.end - range.start }, (_, at) => range.start + at),
  );
  return Array.from({ length: count }, (_, index) => {
    const first = Math.floor((index * (offsets.length - 1)) / count);
    const last = Math.min(first + ((index * 7) % 23), offsets.length - 1);
    return findingAt(source, { start: offsets[first] as number, end: (offsets[last] as number) + 1 }, `第${index}条`);
  });
}

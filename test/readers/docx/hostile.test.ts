import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnreadableError } from '../../../src/readers/decode.ts';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { docxBytes, p } from './documents.ts';
import { heavy, hostile } from './hostile.ts';

/** How reading ends: with the code and the message of a refusal, or with the text. */
function outcome(bytes: Uint8Array): { code: string; message: string } {
  try {
    return { code: 'read', message: readDocx(bytes, '稿.docx').document.source.text };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    expect(error.explanation.en).toMatch(/^[\x20-\x7e→]+$/);
    return { code: error.code, message: error.message };
  }
}

describe('a file that is no sound Word document', () => {
  it.each(hostile)('is judged without harm: $is', ({ bytes, refused: [code, message] = ['read', '甲'] }) => {
    const found = outcome(bytes());
    expect(found.code).toBe(code);
    expect(found.message).toContain(message);
  });

  it('is refused or read, whatever bytes of it are changed', () => {
    const sound = docxBytes(p('甲') + p('乙'), { styles: '', numbering: '' });
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(sound.length), (changes, length) => {
        const bytes = sound.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        for (const cut of [bytes, bytes.slice(0, length)])
          expect([
            'read',
            'damaged-file',
            'unsafe-file',
            'too-large',
            'encrypted-file',
            'unsupported-format',
            'empty-file',
          ]).toContain(outcome(cut).code);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a file that would take time or memory', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-lint-docx-'));
  const program = join(folder, 'read.mjs');

  beforeAll(async () => {
    const entry = fileURLToPath(new URL('../../../src/readers/docx/read-docx.ts', import.meta.url));
    await build({
      stdin: {
        contents: `
          import { readFileSync } from 'node:fs';
          import { readDocx } from ${JSON.stringify(entry)};
          const bytes = readFileSync(process.argv[2]);
          const start = process.cpuUsage();
          let found;
          try { found = { code: 'read', message: readDocx(bytes, 'x').document.source.text.slice(0, 100) }; }
          catch ({ code, message }) { found = { code, message }; }
          const { user, system } = process.cpuUsage(start);
          console.log(JSON.stringify({ ...found, seconds: (user + system) / 1e6, mebibytes: process.resourceUsage().maxRSS / 1024 }));`,
        resolveDir: folder,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: program,
      logLevel: 'error',
    });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(heavy)('is judged soon and in little memory: $is', ({ bytes, refused: [code, message] = ['read', '甲'] }) => {
    const file = join(folder, 'x.docx');
    writeFileSync(file, bytes());
    const { stdout } = spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
    const found = JSON.parse(stdout) as { code: string; message: string; seconds: number; mebibytes: number };
    expect(found.code).toBe(code);
    expect(found.message).toContain(message);
    expect(found.mebibytes).toBeLessThan(300);
    // Two seconds of a machine that does nothing else; collecting garbage uses several processors at once.
    expect(found.seconds).toBeLessThan(6);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { docxFile } from '../../scripts/written/docx.ts';
import { htmlFile } from '../../scripts/written/html.ts';
import { markdownFile, textFile, type Written, wordsOf } from '../../scripts/written/words.ts';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { lintDocument } from '../../src/engine/lint.ts';
import { defaultSettings } from '../../src/engine/settings.ts';
import { readBytes } from '../../src/readers/read.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const drafts = readdirSync(examples).filter((name) => /\.(?:md|txt)$/.test(name));

const utf8 = (text: string) => new TextEncoder().encode(text);

const writers: Readonly<Record<string, (written: readonly Written[]) => Uint8Array>> = {
  txt: (written) => utf8(textFile(written)),
  html: (written) => utf8(htmlFile(written)),
  docx: docxFile,
};

async function told(name: string, bytes: Uint8Array) {
  const { result } = lintDocument(await readBytes(bytes, name), builtinRules, defaultSettings);
  return {
    report: result.report,
    elements: result.checklist.map(({ ruleId, status }) => `${ruleId} ${status}`),
    figures: result.figures,
    // A torn range is quoted with its break, which every kind of file writes in its own way.
    findings: result.findings.map(({ ruleId, severity, quote }) => `${ruleId} ${severity} ${quote.replace(/\s/g, '')}`),
  };
}

describe('the same words in another kind of file', () => {
  it('are of several drafts', () => {
    expect(drafts.length).toBeGreaterThan(2);
  });

  for (const name of drafts) {
    it.each(Object.keys(writers))(`say the same: ${name} as %s`, async (format) => {
      const original = await readBytes(readFileSync(join(examples, name)), name);
      const written = wordsOf(original);
      const write = writers[format] as (typeof writers)[string];
      const inMarkdown = await told('报告.md', utf8(markdownFile(written)));
      expect(await told(`报告.${format}`, write(written))).toEqual(inMarkdown);
    });
  }
});

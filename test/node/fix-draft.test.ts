import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/node/discover.ts';
import { type DraftFix, fixDraft, writeFixed } from '../../src/node/fix-draft.ts';
import { ProblemError } from '../../src/node/problem.ts';
import { readBytes } from '../../src/readers/read.ts';
import { Source } from '../../src/readers/source.ts';
import { folderWith } from '../cli/command.ts';
import { lintText } from '../engine/lint-text.ts';

const fix: DraftFix = {
  path: 'a.md',
  isStdin: false,
  applied: [{ ruleId: 'punctuation/half-width', before: ',', after: '，' }],
  before: '甲,乙',
  after: '甲，乙',
  bytes: Buffer.from('甲，乙'),
  refused: undefined,
};

function draftIn(folder: string): Draft {
  return { path: join(folder, 'a.md'), shown: 'a.md', folder: undefined };
}

function codeOf(work: () => void): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0]?.code;
    throw error;
  }
  return undefined;
}

describe('writeFixed', () => {
  it('leaves alone what is no longer what was read', () => {
    const { path } = folderWith({ 'a.md': '别人的修改' });
    expect(codeOf(() => writeFixed(draftIn(path), fix, Buffer.from(fix.before)))).toBe('changed');
    expect(readFileSync(join(path, 'a.md'), 'utf8')).toBe('别人的修改');
  });

  it('makes no file where there is none any more', () => {
    const { path } = folderWith({ 'a.md': fix.before });
    rmSync(join(path, 'a.md'));
    expect(codeOf(() => writeFixed(draftIn(path), fix, Buffer.from(fix.before)))).toBe('changed');
  });

  it('writes what was corrected', () => {
    const { path } = folderWith({ 'a.md': fix.before });
    expect(codeOf(() => writeFixed(draftIn(path), fix, Buffer.from(fix.before)))).toBeUndefined();
    expect(readFileSync(join(path, 'a.md'), 'utf8')).toBe(fix.after);
  });
});

describe('fixDraft', () => {
  it('says that a document which is no text cannot be corrected', async () => {
    const text = '我局组织学习,培训。';
    const read = await readBytes(Buffer.from(text), 'a.txt');
    const source = new Source({ path: 'a.docx', text, format: 'docx' as 'text', encoding: 'utf-8' });
    const linted = await lintText(text);
    expect(linted.corrections).toHaveLength(1);
    const draft = { path: '/a.docx', shown: 'a.docx', folder: undefined };
    const { fix: made } = await fixDraft(
      draft,
      { document: { ...read, source }, bytes: Buffer.from(text) },
      linted,
      () => {
        throw new Error('nothing is to be checked again');
      },
    );
    expect(made).toMatchObject({ applied: [], after: text, refused: { zh: expect.stringContaining('只能自动改正') } });
  });
});

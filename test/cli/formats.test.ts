import { describe, expect, it } from 'vitest';
import { pdfFile, setParagraphs } from '../readers/pdf/pdf-file.ts';
import { folderWith } from './command.ts';
import { faultyDraft } from './drafts.ts';

interface Told {
  readonly format: string;
  readonly findings: readonly { readonly ruleId: string; readonly quote: string }[];
}

const paragraphs = faultyDraft.split('\n').flatMap((line) => {
  const words = line.replace(/^#+ /, '');
  return words.trim() === '' ? [] : [words];
});

const page = `<!DOCTYPE html><meta charset="utf-8"><div>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</div>`;

const folder = () =>
  folderWith({
    '报告.txt': paragraphs.join('\n'),
    '报告.html': page,
    '报告.pdf': Buffer.from(pdfFile(setParagraphs(paragraphs))),
    '扫描件.pdf': Buffer.from(pdfFile([{ scan: true }])),
  });

function toldOf(name: string): Told {
  return (JSON.parse(folder().run([name, '--format', 'json']).out) as { files: [Told] }).files[0];
}

describe('the installed command', () => {
  it.each(['报告.html', '报告.pdf'])('finds in %s what it finds in plain text', (name) => {
    const findings = (told: Told) => told.findings.map(({ ruleId, quote }) => `${ruleId} ${quote}`);
    const text = findings(toldOf('报告.txt'));
    expect(text.length).toBeGreaterThan(1);
    expect(findings(toldOf(name))).toEqual(text);
  });

  it('tells paragraphs, and the heading above', () => {
    const { out } = folder().run(['报告.pdf']);
    expect(out).toMatch(/第 \d+ 段/);
    expect(out).not.toMatch(/第 \d+ 行/);
    expect(out).toMatch(/在“.+”之下/);
  });

  it('does not call a scan clean', () => {
    const { code, out } = folder().run(['扫描件.pdf']);
    expect(code).toBe(2);
    expect(out).toContain('无文字层，无法检查');
  });
});

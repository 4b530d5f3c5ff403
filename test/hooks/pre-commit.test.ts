import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { badDraft, goodDraft, readme } from './drafts.ts';
import { cloneOfProject, projectRoot, Repository } from './repository.ts';
import { hasTool } from './tools.ts';

const installMinutes = 5 * 60 * 1000;

/** What a team sees that has put the hook into its repository of reports. */
function itGuardsCommits(documents: () => Repository): void {
  it('blocks a bad draft with a message that says what and where', () => {
    documents().write('2023/报告 终稿.md', badDraft);
    const { status, output } = documents().commit('加入报告');
    expect(status).not.toBe(0);
    expect(output).toMatch(/2023\/报告 终稿\.md:\d+:\d+.*未写存在的不足和原因/);
    expect(output).not.toMatch(/\bat .*\.js:/);
  });

  it('lets the corrected draft pass, with others and files that are no reports', () => {
    documents().write('2023/报告 终稿.md', goodDraft);
    documents().write('2023/水利局.txt', goodDraft.replace(/^#+ /gm, ''));
    documents().write('README.md', readme);
    const { status, output } = documents().commit('改正报告');
    expect(status, output).toBe(0);
  });

  it('names every bad draft of a commit', () => {
    documents().write('甲.md', badDraft);
    documents().write('乙.txt', badDraft.replace(/^#+ /gm, ''));
    const { status, output } = documents().commit('两份草稿');
    expect(status).not.toBe(0);
    expect(output).toMatch(/^甲\.md:\d+/m);
    expect(output).toMatch(/^乙\.txt:\d+/m);
  });
}

describe.skipIf(!hasTool('pre-commit'))('with pre-commit', () => {
  const cache = mkdtempSync(join(tmpdir(), 'report-lint-pre-commit-'));

  describe('from a plain clone of the project', () => {
    let documents: Repository;

    beforeAll(() => {
      const clone = cloneOfProject();
      const revision = clone.run('git', 'rev-parse', 'HEAD').output.trim();
      documents = new Repository({ PRE_COMMIT_HOME: cache });
      const config = `repos:\n  - repo: ${clone.folder}\n    rev: ${revision}\n    hooks: [{ id: report-lint }]\n`;
      documents.write('.pre-commit-config.yaml', config);
      const installed = documents.run('pre-commit', 'install', '--install-hooks');
      expect(installed.status, installed.output).toBe(0);
    }, installMinutes);

    itGuardsCommits(() => documents);
  });

  describe('from the built single file, without installing anything', () => {
    let documents: Repository;

    beforeAll(() => {
      documents = new Repository({ PRE_COMMIT_HOME: cache });
      cpSync(join(projectRoot, 'dist/report-lint.cjs'), join(documents.folder, 'tools/report-lint.cjs'), {
        recursive: true,
      });
      documents.write(
        '.pre-commit-config.yaml',
        [
          'repos:',
          '  - repo: local',
          '    hooks:',
          '      - id: report-lint',
          '        name: report-lint',
          '        entry: node tools/report-lint.cjs --only-reports --format compact',
          '        language: system',
          '        types_or: [markdown, plain-text]',
          '        require_serial: true',
          '',
        ].join('\n'),
      );
      expect(documents.run('pre-commit', 'install').status).toBe(0);
    });

    itGuardsCommits(() => documents);
  });
});

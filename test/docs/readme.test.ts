import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { badDraft, goodDraft } from '../hooks/drafts.ts';
import { projectRoot } from '../hooks/repository.ts';
import { docxBytes, p } from '../readers/docx/documents.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] as string);
const commands = blocks.flatMap((block) => block.trim().split('\n'));
const ofTheTool = commands.filter((command) => command.startsWith('report-lint '));
const installing = commands.filter((command) => command.startsWith('npm ci && '));

/** A folder with the files that the commands of the README name. */
function folderOfAClerk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-lint-readme-'));
  const plain = goodDraft.replace(/^#+ /gm, '');
  mkdirSync(join(folder, 'drafts'));
  mkdirSync(join(folder, 'my-rules'));
  writeFileSync(join(folder, '草稿.txt'), plain);
  writeFileSync(join(folder, '草稿.md'), goodDraft);
  const paragraphs = plain.split('\n').map((line) => p(line));
  writeFileSync(join(folder, '报告.docx'), docxBytes(paragraphs.join('')));
  writeFileSync(join(folder, 'drafts/水利局.md'), goodDraft);
  writeFileSync(join(folder, 'drafts/教育局.md'), badDraft);
  const guide = readFileSync(join(projectRoot, 'CONTRIBUTING.md'), 'utf8');
  writeFileSync(join(folder, 'my-rules/no-placeholder.yml'), /```yaml\n(id: [\s\S]*?)```/.exec(guide)?.[1] ?? '');
  return folder;
}

describe('the README', () => {
  it('holds only commands that these tests know', () => {
    expect(ofTheTool.length).toBeGreaterThan(8);
    expect(installing).toHaveLength(2);
    expect(commands.length).toBe(ofTheTool.length + installing.length);
  });

  it.each(ofTheTool)('%s does what it says', (command) => {
    const [, ...args] = command.split(' ');
    const run = spawnSync(process.execPath, [join(projectRoot, 'dist/report-lint.cjs'), ...args], {
      cwd: folderOfAClerk(),
      encoding: 'utf8',
    });
    const findsSomething = command.includes('drafts');
    expect(run.status, run.stdout + run.stderr).toBe(findsSomething ? 1 : 0);
    expect(run.stderr).toBe('');
  });

  it('checks an example draft with its first line', () => {
    const [, check] = (installing[0] ?? '').split(' && ');
    const [program, ...args] = (check ?? '').split(' ');
    expect(program).toBe('node');
    const run = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('必备要素');
  });

  it('has CI run its second line', () => {
    const ci = readFileSync(join(projectRoot, '.ci/run'), 'utf8');
    for (const part of (installing[1] ?? '').split(' && ')) expect(ci).toContain(part);
  });

  it('shows configurations that are valid', () => {
    const configurations = [...readme.matchAll(/```yaml\n((?:extends|report):[\s\S]*?)```/g)].map(
      (match) => match[1] as string,
    );
    expect(configurations).toHaveLength(2);
    for (const text of configurations) {
      const folder = folderOfAClerk();
      const nested = join(folder, 'nested');
      mkdirSync(nested);
      mkdirSync(join(folder, '.git'));
      cpSync(join(folder, 'my-rules'), join(nested, 'my-rules'), { recursive: true });
      writeFileSync(join(folder, 'base.yml'), 'severity: { element/date: info }\n');
      writeFileSync(join(nested, '.report-lint.yml'), text);
      const run = spawnSync(process.execPath, [join(projectRoot, 'dist/report-lint.cjs'), '--print-config'], {
        cwd: nested,
        encoding: 'utf8',
      });
      expect(run.status, run.stdout + run.stderr).toBe(0);
    }
  });
});

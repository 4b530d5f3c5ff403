import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/node/discover.ts';
import { type Folder, folderWith } from '../cli/command.ts';

async function find(folder: Folder, ...paths: string[]) {
  const cwd = folder.path;
  const { drafts, problems } = await discover(paths, { cwd, top: cwd, include: [], exclude: [], stdinName: undefined });
  return {
    paths: drafts.map(({ shown }) => shown),
    named: drafts.map((draft) => draft.folder === undefined),
    problems,
  };
}

describe('a folder', () => {
  it('is searched for what can be read, in the order of names', async () => {
    const folder = folderWith({
      'b/2.md': '',
      'b/1.txt': '',
      'a.MD': '',
      '表.xlsx': '',
      '~$稿.docx': '',
      '稿.docx': '',
      '.x.md': '',
    });
    expect((await find(folder, '.')).paths).toEqual(['.x.md', 'a.MD', 'b/1.txt', 'b/2.md', '稿.docx']);
  });

  it('leaves out what ignore files say, the nearest one deciding', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.gitignore': '旧/\n*.tmp.md\n/根.md\n',
      '.report-lintignore': 'README.md\n',
      '根.md': '',
      'README.md': '',
      'a/根.md': '',
      'a/x.tmp.md': '',
      'a/旧/x.md': '',
      'a/b/.gitignore': '!x.tmp.md\ny.md\n',
      'a/b/x.tmp.md': '',
      'a/b/y.md': '',
      '.git/x.md': '',
      'node_modules/p/x.md': '',
    });
    expect((await find(folder, '.')).paths).toEqual(['a/b/x.tmp.md', 'a/根.md']);
    expect((await find(folder, 'a/b')).paths).toEqual(['a/b/x.tmp.md']);
    // What is named is read, whatever an ignore file says of it.
    expect(await find(folder, '根.md', 'a/旧')).toMatchObject({ paths: ['根.md', 'a/旧/x.md'], named: [true, false] });
  });

  it('follows links, but not in circles', async () => {
    const folder = folderWith({ 'a/x.md': '', 'b/y.md': '' });
    symlinkSync(folder.path, join(folder.path, 'a/loop'));
    symlinkSync('../b/y.md', join(folder.path, 'a/z.md'));
    symlinkSync('nowhere.md', join(folder.path, 'a/gone.md'));
    symlinkSync('self.md', join(folder.path, 'a/self.md'));
    expect((await find(folder, 'a')).paths.sort()).toEqual([
      'a/gone.md',
      'a/loop/b/y.md',
      'a/self.md',
      'a/x.md',
      'a/z.md',
    ]);
  });

  it('without drafts is a problem that says what was looked for', async () => {
    const folder = folderWith({ 'x/a.png': '' });
    mkdirSync(join(folder.path, '空'));
    expect(await find(folder, 'x', '空')).toMatchObject({
      paths: [],
      problems: [
        { code: 'no-drafts', file: 'x' },
        { code: 'no-drafts', file: '空' },
      ],
    });
  });
});

describe('a glob', () => {
  const files = {
    'a.md': '',
    'b.txt': '',
    'x/c.md': '',
    'x/y/d.md': '',
    '.e.md': '',
    'x/[1].md': '',
    '.gitignore': 'a.md',
  };

  it('matches as in a shell', async () => {
    const folder = folderWith(files);
    const paths = async (glob: string) => (await find(folder, glob)).paths;
    expect(await paths('*.md')).toEqual(['a.md']);
    expect(await paths('**/*.md')).toEqual(['a.md', 'x/[1].md', 'x/c.md', 'x/y/d.md']);
    expect(await paths('x/*.md')).toEqual(['x/[1].md', 'x/c.md']);
    expect(await paths('{a,b}.{md,txt}')).toEqual(['a.md', 'b.txt']);
    expect(await paths('?.md')).toEqual(['a.md']);
    expect(await paths('.*.md')).toEqual(['.e.md']);
    expect(await paths(`${folder.path}/x/?.md`)).toEqual(['x/c.md']);
    expect(await paths('./x/../x/c*')).toEqual(['x/c.md']);
  });

  it('is a name where there is such a file', async () => {
    expect(await find(folderWith(files), 'x/[1].md')).toMatchObject({ paths: ['x/[1].md'], named: [true] });
  });

  it('that matches nothing is a problem', async () => {
    const { problems } = await find(folderWith(files), '*.wps', '没有/*.md');
    expect(problems.map(({ code }) => code)).toEqual(['no-match', 'no-match']);
  });
});

describe('several arguments', () => {
  it('name each file once, as named where one of them names it', async () => {
    const folder = folderWith({ 'x/a.md': '', 'x/b.md': '' });
    expect(await find(folder, 'x', 'x/a.md', './x/b.md', '-', '-')).toMatchObject({
      paths: ['x/a.md', 'x/b.md', '<stdin>'],
      named: [true, true, true],
      problems: [],
    });
  });
});

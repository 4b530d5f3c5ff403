import { describe, expect, it } from 'vitest';
import { github } from '../../src/reporters/github.ts';
import { draft, file, finding, mixedRun, options, place, run } from './sample.ts';

const source = draft();

describe('github', () => {
  it('annotates the lines of a draft', () => {
    const fault = finding(place(source, '2716户次'), { severity: 'error', message: '合计不符', evidence: '1 + 1 = 2' });
    expect(github(run([file({ findings: [fault] })]), options())).toBe(
      '::error file=草稿.md,line=7,endLine=7,col=40,endColumn=46,title=用词 (wording/term)::合计不符%0A1 + 1 = 2\n',
    );
  });

  it('gives no columns for a range over several lines', () => {
    const fault = finding(place(source, '……\n\n（三）'));
    expect(github(run([file({ findings: [fault] })]), options())).toContain(',line=5,endLine=7,title=');
  });

  it('escapes what commands are made of', () => {
    const fault = finding(place(source, '抽查'), { title: 'a:b,c', message: '下降 6.5%::error::x' });
    const text = github(run([file({ path: '甲,乙:100%.md', findings: [fault] })]), options());
    expect(text).toContain('file=甲%2C乙%3A100%25.md,');
    expect(text).toContain('title=a%3Ab%2Cc (wording/term)::下降 6.5%25::error::x\n');
  });

  it('names whatever was not checked', () => {
    const lines = github(mixedRun().result, options()).split('\n');
    expect(lines).toContain('::notice file=会议通知.md::跳过: 标题和开头都不像法治政府建设年度报告');
    expect(lines).toContain('::error file=旧稿.doc,title=old-word::不支持 .doc，请另存为 .docx');
    expect(lines).toContain('::error file=.report-lint.yml,line=3,title=bad-configuration::未知的规则“figures/summ”');
  });

  it('shows infos as notices to those who ask', () => {
    const result = run([file({ findings: [finding(place(source, '抽查'), { severity: 'info' })] })]);
    expect(github(result, options())).toBe('');
    expect(github(result, options({ minSeverity: 'info' }))).toMatch(/^::notice /);
  });
});

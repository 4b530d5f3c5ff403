import { describe, expect, it } from 'vitest';
import { compact } from '../../src/reporters/compact.ts';
import { draft, elements, file, mixedRun, options, run, troubledFile } from './sample.ts';

describe('compact', () => {
  it('prints one line a finding', () => {
    expect(compact(run([troubledFile()]), options())).toBe(
      '草稿.md:7:1: 错误: 没有双随机抽查的数据 (element/double-random)\n' +
        '草稿.md:7:40: 错误: 各分项之和 2720 与总数 2716 不一致，相差 4；少计最后一项时恰好相等 (figures/sum)\n',
    );
  });

  it('says nothing when all is well', () => {
    expect(compact(run([file({ checklist: elements(draft()) })]), options())).toBe('');
  });

  it('names whatever was not checked', () => {
    const lines = compact(mixedRun().result, options({ minSeverity: 'error' })).split('\n');
    expect(lines).toContain('会议通知.md: 跳过: 标题和开头都不像法治政府建设年度报告');
    expect(lines).toContain('旧稿.doc: 错误: 不支持 .doc，请另存为 .docx (old-word)');
    expect(lines).toContain('.report-lint.yml:3: 错误: 未知的规则“figures/summ” (bad-configuration)');
  });
});

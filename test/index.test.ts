import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { describe, expect, it } from 'vitest';
import { runResultSchema } from '../src/engine/result.schema.ts';
import { lint, reportLint, UnreadableError } from '../src/index.ts';

const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const draft = '# 东山县水利局2023年法治政府建设年度报告\n\n一、主要举措和成效\n\n全年办理取水许可41件。\n';

describe('lint', () => {
  it('checks a string and gives the result of one file', async () => {
    const result = await lint(draft, { path: '草稿.md' });
    expect(runResultSchema.shape.files.element.parse(result)).toEqual(result);
    expect(result.findings.find(({ ruleId }) => ruleId === 'element/date')).toMatchObject({
      severity: 'warning',
      message: '没有成文日期',
    });
  });

  it('takes year, organisation, levels and language from its options', async () => {
    const result = await lint('一、主要工作\n全年办理取水许可41件。', {
      year: 2019,
      organisation: '东山县水利局',
      levels: { 'element/date': 'off' },
      language: 'en',
    });
    expect(result.report).toMatchObject({ year: 2019, organisation: '东山县水利局' });
    expect(result.findings.some(({ ruleId }) => ruleId === 'element/date')).toBe(false);
    expect(result.findings.find(({ ruleId }) => ruleId === 'element/signature')?.message).toMatch(/missing/);
  });

  it('refuses an empty text and a rule that does not exist', async () => {
    await expect(lint(' \n')).rejects.toThrow(UnreadableError);
    await expect(lint(draft, { levels: { 'element/dates': 'off' } })).rejects.toThrow(/element\/dates/);
  });
});

describe('the unified plugin', () => {
  it('puts findings on the file, for the reporters of that world', async () => {
    const file = new VFile({ path: '草稿.md', value: draft });
    await unified().use(remarkParse).use(reportLint).use(remarkStringify).process(file);
    const text = reporter(file, { color: false });
    expect(text).toContain('草稿.md');
    expect(text).toMatch(/warning\s+没有成文日期\s+element\/date\s+report-lint/);
    expect(text).toMatch(/3:1-3:10\s+error\s+未写“谁执法谁普法”/);
  });
});

describe('the same words', () => {
  const drafts = readdirSync(examples).filter((name) => /\.(md|txt)$/.test(name));

  it.each(drafts)('of %s as Markdown and as plain text give the same findings', async (name) => {
    const words = readFileSync(`${examples}${name}`, 'utf8').replace(/^#+ |\*\*/gm, '');
    const [markdown, text] = await Promise.all([lint(words, { format: 'markdown' }), lint(words, { format: 'text' })]);
    expect(markdown.findings).toEqual(text.findings);
    expect(markdown.checklist).toEqual(text.checklist);
    expect(markdown.report).toEqual(text.report);
  });
});

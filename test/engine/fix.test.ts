import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { fixDocument } from '../../src/engine/fix.ts';
import { lintDocument } from '../../src/engine/lint.ts';
import { defaultSettings, type LintSettings } from '../../src/engine/settings.ts';
import type { ReadDocument } from '../../src/readers/block.ts';
import { readString } from '../../src/readers/read.ts';
import type { Format } from '../../src/readers/source.ts';

async function fixed(text: string, format: Format = 'text', settings: Partial<LintSettings> = {}) {
  const document = await readString(text, { path: '草稿', format });
  const lint = (draft: ReadDocument) => lintDocument(draft, builtinRules, { ...defaultSettings, ...settings });
  const { document: after, linted, applied } = await fixDocument(document, lint(document), lint);
  return { text: after.source.text, remaining: linted.corrections, applied, result: linted.result };
}

const title = '东山县水利局2023年法治政府建设年度报告';

describe('fixDocument', () => {
  it('corrects what is certain, and leaves the rest', async () => {
    const text = `${title}\r\n\r\n印发东府办[2023]18号文件、等制度，，检查 12 家;“三项制度和《民法典。`;
    const { text: after } = await fixed(text);
    expect(after).toBe(`${title}\r\n\r\n印发东府办〔2023〕18号文件等制度，检查12家；“三项制度和《民法典。`);
  });

  it('corrects every place of a habit that is told once', async () => {
    const { text, applied } = await fixed(`${title}\n\n甲,乙,丙,丁,戊,己,庚。`);
    expect(text).toContain('甲，乙，丙，丁，戊，己，庚。');
    expect(applied).toHaveLength(6);
  });

  it('goes on where one correction makes room for another', async () => {
    const { text, applied } = await fixed(`${title}\n\n公共场所、、等三类单位。`);
    expect(text).toBe(`${title}\n\n公共场所等三类单位。`);
    expect(applied.map(({ before, after }) => `${before}→${after}`)).toEqual(['、、→、', '、等→等']);
  });

  it('leaves Markdown alone', async () => {
    const text = `# ${title}\n\n1. 检查**公共场所**,见[网站](http://a.example.cn/x?a=1,2)。\n\n| 项目 | 数量(家) |\n| --- | --- |\n| 检查 | 12 |\n`;
    const { text: after } = await fixed(text, 'markdown');
    expect(after).toBe(text.replace('**,见', '**，见').replace('(家)', '（家）'));
  });

  it('does not reach over markup', async () => {
    const text = `# ${title}\n\n检查公共场所**、**等单位。\n`;
    expect((await fixed(text, 'markdown')).text).toBe(`# ${title}\n\n检查公共场所****等单位。\n`);
  });

  it('corrects nothing that is suppressed or off', async () => {
    const text = `# ${title}\n\n<!-- report-lint-disable-next-line punctuation/enumeration -- 原文如此 -->\n甲、等单位。\n\n乙,丙。\n`;
    const { text: after } = await fixed(text, 'markdown', { levels: { 'punctuation/half-width': 'off' } });
    expect(after).toBe(text);
  });

  it('leaves alone a suppressed stretch also where a finding outside it stands for all', async () => {
    const quoted =
      '<!-- report-lint-disable punctuation/half-width -- 照录原文 -->\n\n子,丑。\n\n<!-- report-lint-enable punctuation/half-width -->';
    const text = `# ${title}\n\n甲,乙,丙,丁,戊,己。\n\n${quoted}\n`;
    const { text: after, result } = await fixed(text, 'markdown');
    expect(after).toBe(text.replace('甲,乙,丙,丁,戊,己', '甲，乙，丙，丁，戊，己'));
    expect(result.findings.map(({ ruleId }) => ruleId)).not.toContain('internal/unused-suppression');
  });

  it('comes to rest, and changes marks and spaces only', async () => {
    const piece = fc.constantFrom(
      ...'甲局年12、，。；：,;:()（）《》“”"【】[] \n',
      '等',
      '以及',
      '12.4',
      '[2021]3号',
      '《',
      '》',
      '）',
    );
    const words = (text: string) => text.replace(/[^\p{Script=Han}0-9]/gu, '');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = `${title}\n\n我局${pieces.join('')}`;
        const { text: after, remaining } = await fixed(text);
        expect(words(after)).toBe(words(text));
        expect(remaining).toEqual([]);
        expect((await fixed(after)).text).toBe(after);
      }),
      { numRuns: 300 },
    );
  });
});

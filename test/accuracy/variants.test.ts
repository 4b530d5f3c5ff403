import { describe, expect, it } from 'vitest';
import { draftOf } from '../../scripts/accuracy/draft.ts';
import { compare, variantKinds } from '../../scripts/accuracy/variants.ts';
import { decode } from '../../src/readers/decode.ts';
import { cleanDraft, cleanText } from './drafts.ts';

function kindOf(name: string) {
  const kind = variantKinds.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`there is no form ${name}`);
  return kind;
}

async function made(name: string, file = '01-clean.md', text = cleanText): Promise<string> {
  const variant = await kindOf(name).make(await draftOf(file, new TextEncoder().encode(text)));
  if (variant === undefined) throw new Error(`${name} makes nothing of ${file}`);
  return decode(variant.bytes).text;
}

/** Without its table, so that it is the same as text and as Markdown. */
const plainText = cleanText.replace(/表1[\s\S]*?44 \|\n\n/, '').replace(/\n\n/g, '\n');

describe('the other forms of a report', () => {
  it.each(['gb18030', 'utf-16'])('%s holds the same words', async (name) => {
    expect(await made(name)).toBe(cleanText);
  });

  it('crlf changes the ends of lines only', async () => {
    expect((await made('crlf')).replaceAll('\r\n', '\n')).toBe(cleanText);
  });

  it('wraps paragraphs, keeping figures whole and marks off the beginning of lines', async () => {
    const wrapped = await made('wrapped-26', '01.txt', plainText);
    expect(wrapped.replaceAll('\n', '')).toBe(plainText.replaceAll('\n', ''));
    expect(wrapped.split('\n').length).toBeGreaterThan(plainText.split('\n').length + 8);
    expect(wrapped).not.toMatch(/[0-9]\n[0-9]|\n[，。、；）》”]/);
    expect(wrapped).toContain('\n一、2023年推进法治政府建设的主要举措和成效\n');
  });

  it('ends no line with a sentence where nothing else sets paragraphs apart', async () => {
    const sentences = '全年开展检查三次，办理许可四十件，均按期办结。';
    const dense = plainText.replaceAll('\u3000', '').replace(/\n(?=一、)/, `\n${sentences}${sentences}${sentences}\n`);
    const wrapped = await made('wrapped-26', '01.txt', dense);
    const torn = wrapped.split('\n').filter((line) => !dense.split('\n').some((whole) => whole.endsWith(line)));
    expect(torn.length).toBeGreaterThan(8);
    expect(torn.filter((line) => /[。；：]$/.test(line))).toEqual([]);
  });

  it('writes figures, and nothing else, in full width', async () => {
    const wide = await made('full-width-digits');
    expect(wide.normalize('NFKC')).toBe(cleanText.normalize('NFKC'));
    expect(wide).toContain('取水许可４１件');
    expect(wide).toContain('2024年1月16日');
  });

  it('turns Markdown into text and text into Markdown', async () => {
    expect(await made('text-of-markdown')).toContain('取水单位\t115\t21\n水库\t63\t14');
    const markdown = await made('markdown-of-text', '01.txt', plainText);
    expect(markdown).toMatch(/^# 罗定市水务局2023年法治政府建设年度报告\n\n市委、市政府：\n\n/);
    expect(markdown).toContain('\n\n## 三、存在的不足和原因\n\n');
  });

  it('puts a neighbour in the place of a county, throughout', async () => {
    const text = cleanText.replaceAll('罗定市', '云城区');
    const moved = await made('neighbour', '01.md', text);
    expect(moved).not.toContain('云城');
    expect(moved.replaceAll('云安', '云城')).toBe(text);
  });

  it('swaps parts of sums, so that they still agree', async () => {
    const swapped = await made('parts-swapped');
    expect(swapped).toContain('其中新办12件、延续29件');
    expect([...swapped].sort()).toEqual([...cleanText].sort());
  });
});

describe('compare', () => {
  it.each(variantKinds.map((kind) => [kind.name, kind] as const))(
    '%s changes nothing in a clean report',
    async (_, kind) => {
      for (const [name, text] of [
        ['01.md', cleanText],
        ['01.txt', plainText],
      ] as const) {
        const comparison = await compare(kind, await draftOf(name, new TextEncoder().encode(text)));
        if (comparison === undefined) continue;
        const { lost, added, elements, relations } = comparison;
        expect([...lost, ...added, ...elements, ...relations], name).toEqual([]);
      }
    },
  );

  it('tells what is lost, added and seen otherwise', async () => {
    const draft = await cleanDraft();
    const kind = {
      ...kindOf('crlf'),
      make: () => ({
        name: draft.name,
        bytes: new TextEncoder().encode(
          cleanText.replace('2024年1月16日\n', '').replace('延续12件', '延续21件').replace('6月15日', '6月31日'),
        ),
      }),
    };
    const comparison = await compare(kind, draft);
    expect(comparison?.added.map(({ ruleId }) => ruleId).sort()).toEqual([
      'element/date',
      'figures/sum',
      'time/invalid-date',
    ]);
    expect(comparison?.lost).toEqual([]);
    expect(comparison?.elements).toEqual(['element/date: present → missing']);
    expect(comparison?.relations).toContain('figures/sum violated: 0 → 1');
  });
});

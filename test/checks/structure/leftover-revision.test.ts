import { describe, expect, it } from 'vitest';
import { leftoverRevision } from '../../../src/checks/structure/leftover-revision.ts';
import { Facts } from '../../../src/facts/facts.ts';
import { PhraseMatcher } from '../../../src/phrases/matcher.ts';
import type { Leftover } from '../../../src/readers/block.ts';
import { readString } from '../../../src/readers/read.ts';
import { buildReport } from '../../../src/report/build.ts';

async function hitsOf(leftovers: readonly Leftover[]) {
  const document = await readString('全年检查单位41家次，立案12件。', { format: 'text' });
  const report = buildReport({ ...document, leftovers });
  const matcher = new PhraseMatcher(2024);
  const context = { report, facts: new Facts(report), year: 2024, matcher, ruleId: 'test/rule', reconciliations: [] };
  return leftoverRevision.run(null, context).hits;
}

function leftover(kind: Leftover['kind'], rest: Partial<Leftover> = {}): Leftover {
  return { kind, range: { start: 6, end: 8 }, author: '', text: '', ...rest };
}

describe('leftover-revision', () => {
  it('is silent on a document without traces of editing', async () => {
    expect(await hitsOf([])).toEqual([]);
  });

  it('tells all changes at once, by kind and author', async () => {
    const [hit, ...others] = await hitsOf([
      leftover('insertion', { author: '张三', text: '41' }),
      leftover('deletion', { author: '李四', text: '38', range: { start: 8, end: 9 } }),
      leftover('insertion', { author: '张三', text: '次' }),
    ]);
    expect(others).toEqual([]);
    expect(hit?.outcome).toBe('revisions');
    expect(hit?.range).toEqual({ start: 6, end: 8 });
    expect(hit?.values).toMatchObject({
      count: '3',
      kinds: { zh: '插入2处、删除1处', en: '2 inserted, 1 deleted' },
      authors: { zh: '（张三、李四）', en: ' (张三, 李四)' },
    });
    expect(hit?.related?.map(({ message }) => message.zh)).toEqual(['删除“38”', '插入“次”']);
  });

  it('tells comments and hidden text apart from changes', async () => {
    const hits = await hitsOf([leftover('hidden'), leftover('formatting'), leftover('comment', { text: '再核' })]);
    expect(hits.map(({ outcome }) => outcome)).toEqual(['revisions', 'comments', 'hidden']);
    expect(hits[1]?.values).toMatchObject({ quote: '再核', authors: { zh: '', en: '' } });
  });

  it('tells of a change without words what it is', async () => {
    const [hit] = await hitsOf([
      leftover('insertion'),
      leftover('deletion'),
      leftover('insertion', { text: '甲'.repeat(40) }),
    ]);
    const long = '甲'.repeat(29);
    expect(hit?.related?.map(({ message }) => message)).toEqual([
      { zh: '删除', en: expect.stringMatching(/^\w+$/) },
      { zh: `插入“${long}…”`, en: expect.stringContaining(`“${long}…”`) },
    ]);
  });

  it('lists no more places than a person looks up, and counts them all', async () => {
    const [hit] = await hitsOf(Array.from({ length: 300 }, () => leftover('deletion')));
    expect(hit?.values).toMatchObject({ count: '300' });
    expect(hit?.related).toHaveLength(20);
  });
});

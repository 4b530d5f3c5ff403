import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterLaws } from './chapter-laws.ts';
import { chapters } from './chapters.ts';
import { draftLaws } from './draft-laws.ts';
import { fuzzDrafts } from './drafts.ts';
import { lintDraft } from './lint-draft.ts';

/** The same drafts in every run: `npm run fuzz` tries others. */
const seed = 20_240_115;

describe('a draft that nobody would write', () => {
  it.each(Object.entries(draftLaws))('%s', async (_, law) => {
    await fc.assert(fc.asyncProperty(fuzzDrafts, law), { seed, numRuns: 60 });
  });

  it('is mostly read, and gives every kind of rule something to say', async () => {
    const groups = new Set<string>();
    let read = 0;
    for (const draft of fc.sample(fuzzDrafts, { seed, numRuns: 150 })) {
      const checked = await lintDraft(draft);
      read += checked === undefined ? 0 : 1;
      for (const { ruleId } of checked?.linted.result.findings ?? []) groups.add(ruleId.replace(/\/.*/, ''));
    }
    expect(read).toBeGreaterThan(100);
    expect([...groups].sort()).toEqual(
      ['element', 'figures', 'identity', 'internal', 'punctuation', 'structure', 'time', 'wording'].sort(),
    );
  });
});

describe('a report of independent chapters', () => {
  it.each(Object.entries(chapterLaws))('%s', async (_, law) => {
    await fc.assert(fc.asyncProperty(chapters, law), { seed, numRuns: 60 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/readers/source.ts';
import { fold } from '../../src/report/fold.ts';
import { allSections } from '../../src/report/outline.ts';
import type { Report } from '../../src/report/report.ts';
import { asPage, type Draft, drafts, layouts } from './drafts.ts';
import { reportOf } from './model.ts';

/** Every range of the model that holds text, with the folded text that the model says it has. */
function statedRanges(report: Report): [Range, string][] {
  const { title, addressee, signature, date } = report.identity;
  const parts = [title, addressee, signature, date].flatMap((part) => (part === undefined ? [] : [part]));
  return [
    ...parts.map((part): [Range, string] => [part.range, part.text]),
    ...report.paragraphs.map(({ range }): [Range, string] => [range, report.text.slice(range).replace(/\n/g, '')]),
    ...report.sentences.map(({ range }): [Range, string] => [range, report.text.slice(range).replace(/\n/g, '')]),
    ...[...allSections(report.outline)].flatMap((section): [Range, string][] =>
      section.heading === undefined ? [] : [[section.heading, report.text.slice(section.heading).replace(/\n/g, '')]],
    ),
    ...report.ordinalSeries.flatMap(({ items }) =>
      items.map(({ range }): [Range, string] => [range, report.phrases.slice(range)]),
    ),
  ];
}

/** Only a draft of many full lines shows that it was set as a page. */
function fillsPage(draft: Draft): boolean {
  return (asPage(draft).match(/^.{28}$/gm)?.length ?? 0) >= 14;
}

describe.each(layouts)('the model of a draft set as %s (%s)', (_, format, set) => {
  const reports = drafts.map((draft) => ({ draft, text: set(draft) }));

  it('holds ranges inside the source whose slice folds to its text', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async ({ text }) => {
        const report = await reportOf(text, format);
        for (const [range, words] of statedRanges(report)) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(words).not.toBe('');
          expect(fold(report.source.slice(range)).replace(/#/g, '')).toBe(words);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds title, addressee, signature and date', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async ({ draft, text }) => {
        const { identity } = await reportOf(text, format);
        for (const kind of ['title', 'addressee', 'signature', 'date'] as const) {
          expect(identity[kind]?.text).toBe(draft.find((part) => part.kind === kind)?.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds the headings in order', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async ({ draft, text }) => {
        const report = await reportOf(text, format);
        const headings = [...allSections(report.outline)].map(
          ({ heading }) => heading && report.text.slice(heading).replace(/\n/g, ''),
        );
        expect(headings).toEqual(draft.flatMap((part) => (part.kind === 'heading' ? [fold(part.text)] : [])));
      }),
      { numRuns: 60 },
    );
  });

  it('holds the paragraphs as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(
        reports.filter(({ draft }) => set !== asPage || fillsPage(draft)),
        async ({ draft, text }) => {
          const report = await reportOf(text, format);
          const written = draft
            .filter(({ kind }) => kind === 'text' || kind === 'heading')
            .map((part) => fold(part.text));
          expect(report.paragraphs.map(({ range }) => report.text.slice(range).replace(/\n/g, ''))).toEqual(written);
        },
      ),
      { numRuns: 60 },
    );
  });
});

import type { MutantKind } from '../mutation.ts';

/** Marks that lost their partner. */
export const punctuationMutants: readonly MutantKind[] = [
  {
    name: 'bracket-lost',
    does: 'one of two brackets, quotation marks or title marks is missing',
    rules: ['punctuation/brackets', 'wording/law-title'],
    stirs: ['punctuation/', 'wording/', 'time/', 'structure/', 'figures/'],
    candidates: ({ report, text }, random) =>
      [...text.matchAll(/《[^《》\n]{2,40}》|（[^（）\n]{3,40}）|“[^“”\n]{2,40}”/g)].flatMap(({ 0: words, index }) => {
        const place = { start: index, end: index + words.length };
        const { start, end } = report.body;
        if (place.start < start || place.end > end || /^（[一二三四五六七八九十0-9]+）/.test(words)) return [];
        const at = random.at(index).below(2) === 0 ? place.start : place.end - 1;
        return [{ edits: [{ start: at, end: at + 1, text: '' }], place }];
      }),
  },
];

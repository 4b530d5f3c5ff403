import type { Draft } from '../draft.ts';
import type { MutantKind, Mutation } from '../mutation.ts';
import type { Random } from '../random.ts';
import { numeralIn } from './numeral.ts';

/** What conversion and haste leave in a report. */
export const residueMutants: readonly MutantKind[] = [
  {
    name: 'bookmark',
    does: 'a mark of the word processor stands before a paragraph',
    rules: ['structure/residue'],
    stirs: [],
    candidates: (draft, random) =>
      startsOf(draft).map((start) => inserted(start, `[bookmark: _Toc${1000 + random.at(start).below(9000)}]`)),
  },
  {
    name: 'broken-reference',
    does: 'a cross-reference that the word processor lost stands at the end of a paragraph',
    rules: ['structure/residue'],
    stirs: ['punctuation/'],
    candidates: (draft, random) =>
      endsOf(draft).map((end) =>
        inserted(
          end,
          random
            .at(end)
            .pick(['错误！未找到引用源。', '（见错误!未定义书签。）', 'Error! Reference source not found.']),
        ),
      ),
  },
  {
    name: 'page-number',
    does: 'the number of a page stands on a line between two paragraphs',
    rules: ['structure/residue'],
    stirs: ['structure/torn-paragraph'],
    candidates: (draft, random) =>
      endsOf(draft).map((end) =>
        inserted(end, `\n\n${random.at(end).pick(['— 4 —', '第 3 页 共 9 页', '第6页', '-7-'])}\n\n`),
      ),
  },
  {
    name: 'placeholder',
    does: 'a figure was never filled in',
    rules: ['structure/residue'],
    stirs: ['figures/', 'element/double-random'],
    candidates: (draft, random) => unrelatedFigures(draft, random),
  },
];

function inserted(at: number, text: string): Mutation {
  return { edits: [{ start: at, end: at, text }] };
}

function startsOf({ report }: Draft): number[] {
  return report.paragraphs.filter(({ kind }) => kind === 'text').map(({ range }) => range.start);
}

function endsOf({ report, text }: Draft): number[] {
  return report.paragraphs
    .filter(({ kind, range }) => kind === 'text' && text[range.end - 1] === '。')
    .map(({ range }) => range.end);
}

function unrelatedFigures({ facts, reconciliations, text }: Draft, random: Random): Mutation[] {
  const related = new Set(reconciliations.flatMap(({ members }) => members.map(({ range }) => range.start)));
  return facts.quantities.quantities.flatMap(({ range }) => {
    const numeral = numeralIn(text, range);
    if (numeral === undefined || related.has(range.start) || numeral.start !== range.start) return [];
    if (!/^[家件次人场份个条项]/.test(text.slice(numeral.end))) return [];
    return [
      {
        edits: [
          { start: numeral.start, end: numeral.end, text: random.at(range.start).pick(['××', 'XX', '＊＊', '＿＿']) },
        ],
      },
    ];
  });
}

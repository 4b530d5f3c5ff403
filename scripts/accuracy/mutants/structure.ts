import type { Range } from '../../../src/readers/source.ts';
import type { Paragraph } from '../../../src/report/paragraph.ts';
import type { OrdinalItem } from '../../../src/report/series.ts';
import type { Draft } from '../draft.ts';
import type { MutantKind, Mutation } from '../mutation.ts';
import type { Random } from '../random.ts';

/** Defects of the build of a report: counting, sentences cut off, passages that stand twice. */
export const structureMutants: readonly MutantKind[] = [
  {
    name: 'ordinal-duplicated',
    does: 'a list in running text counts one number twice (一是 … 二是 … 二是)',
    rules: ['structure/ordinals'],
    stirs: ['figures/item-count'],
    candidates: ({ report, text }) => report.ordinalSeries.flatMap(({ items }) => duplicated(items, text)),
  },
  {
    name: 'heading-number-duplicated',
    does: 'two headings bear one number',
    rules: ['structure/ordinals', 'structure/headings'],
    stirs: [],
    candidates: ({ report, text }) =>
      report.numberedSeries.filter(({ form }) => form <= 2).flatMap(({ items }) => duplicated(items, text)),
  },
  {
    name: 'sentence-truncated',
    does: 'the last sentence of a section stops in the middle of a clause',
    rules: ['structure/truncated-sentence'],
    stirs: ['figures/', 'punctuation/brackets', 'element/'],
    candidates: (draft, random) => lastOfSections(draft).flatMap((paragraph) => truncated(paragraph, draft, random)),
  },
  {
    name: 'passage-repeated',
    does: 'two sentences stand again at the end of another paragraph',
    rules: ['structure/repetition'],
    stirs: ['figures/'],
    candidates: (draft, random) => passagesOf(draft).flatMap((passage) => repeated(passage, draft, random)),
  },
];

/** Each item but the first takes the number of the one before it. */
function duplicated(items: readonly OrdinalItem[], text: string): Mutation[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    const next = items[index + 1];
    if (before === undefined || items.length < 3) return [];
    const words = text.slice(before.range.start, before.range.end);
    if (/\s/.test(words)) return [];
    const place = { start: before.range.start, end: (next ?? item).range.end };
    return [{ edits: [{ ...item.range, text: words }], place }];
  });
}

/** Paragraphs on one line that a heading or the end of the text follows: nothing can carry their sentence on. */
function lastOfSections({ report }: Draft): Paragraph[] {
  return report.paragraphs.filter((paragraph, index) => {
    const next = report.paragraphs[index + 1];
    return (
      paragraph.kind === 'text' && paragraph.pieces.length === 1 && (next === undefined || next.kind === 'heading')
    );
  });
}

/** Cuts the last clause of a paragraph in its middle, where it has at least three characters on either side. */
function truncated({ range }: Paragraph, { text }: Draft, random: Random): Mutation[] {
  const words = text.slice(range.start, range.end);
  const [, clause = ''] = /[，、；]([\u4e00-\u9fff]{8,})。$/.exec(words) ?? [];
  if (clause === '') return [];
  const kept = 3 + random.at(range.start).below(clause.length - 6);
  const start = range.end - 1 - clause.length + kept;
  return [{ edits: [{ start, end: range.end, text: '' }], place: { start: start - kept, end: range.end } }];
}

/** Two neighbouring sentences of one paragraph, long enough that nobody says them twice. */
function passagesOf({ report, text }: Draft): Range[] {
  return report.sentences.flatMap((sentence, index) => {
    const next = report.sentences[index + 1];
    if (next === undefined || next.paragraph !== sentence.paragraph) return [];
    const passage = { start: sentence.range.start, end: next.range.end };
    const words = text.slice(passage.start, passage.end);
    const isPlain = !/[\n|]|以下简称|[一二三四五六七八九十][是要]|^[（(#*]|^[0-9一二三四五六七八九十]+[、.]/.test(
      words,
    );
    return isPlain && words.length >= 60 && words.length <= 300 && words.endsWith('。') ? [passage] : [];
  });
}

function repeated(passage: Range, { report, text }: Draft, random: Random): Mutation[] {
  const others = report.paragraphs.filter(
    ({ kind, range }) =>
      kind === 'text' && text[range.end - 1] === '。' && (range.end < passage.start || range.start > passage.end),
  );
  if (others.length === 0) return [];
  const { end } = random.at(passage.start).pick(others).range;
  return [{ edits: [{ start: end, end, text: text.slice(passage.start, passage.end) }] }];
}

import type { Range } from '../../../src/readers/source.ts';
import { allSections } from '../../../src/report/outline.ts';
import type { Draft } from '../draft.ts';
import { applyEdits, type Edit } from '../edit.ts';
import type { MutantKind, Mutation } from '../mutation.ts';

/** Required elements that are taken out of a report, with all that could stand for them. */
export const elementMutants: readonly MutantKind[] = [
  element('rule-of-law-thought', '习近平法治思想 is called laws and regulations throughout', (draft) =>
    (draft.report.identity.year ?? 0) < 2021 ? [] : everywhere(draft, '习近平法治思想', '法律法规'),
  ),
  element(
    'law-publicity',
    'the 普法责任制 is called publicity throughout, so that only activities are left',
    withoutDuty,
  ),
  element('responsible-person', 'all sentences and sections on the first responsible person go', (draft) =>
    without(draft, /第一责任人/, leaders),
  ),
  element('double-random', 'all sentences and sections on random inspections go', (draft) =>
    without(draft, /随机/, /随机/),
  ),
  element('shortcomings', 'the chapter on shortcomings goes', (draft) =>
    withoutChapter(draft, /问题|不足|短板|差距|薄弱/, /成效|举措|安排|计划|打算/, faults),
  ),
  element('next-year-plan', "the chapter on next year's work goes", (draft) =>
    withoutChapter(draft, /下一步|下步|打算|安排|计划|思路/, /成效|不足|问题/, /下一步|下一年|明年|打算/),
  ),
  element('signature', 'the report is not signed', ({ report }) => withoutPart(report.identity.signature?.range)),
  element('date', 'the report is not dated', ({ report }) => withoutPart(report.identity.date?.range)),
  element('title', 'the title names no year', ({ report, text }) => withoutYear(report.identity.title?.range, text)),
];

/** Heads of a body, and what they do in person. */
const leaders = /第一责任人|主要(?:负责人|负责同志|领导)|一把手|[党局]组?书记|党委书记|[局厅县区市镇]长|主任|亲自|述法/;
const faults = /存在.{0,9}(?:问题|不足|差距)|不足之处|短板/;

function element(name: string, does: string, edits: (draft: Draft) => Edit[]): MutantKind {
  return {
    name: `no-${name}`,
    does,
    rules: [`element/${name}`],
    stirs: ['element/', 'figures/', 'structure/', 'time/', 'wording/', 'identity/'],
    candidates: (draft): Mutation[] => {
      const planned = edits(draft);
      return planned.length === 0 ? [] : [{ edits: planned }];
    },
  };
}

/** Words that a line break may tear. */
function everywhere({ text }: Draft, words: string, other: string): Edit[] {
  const pattern = new RegExp([...words].join('\\s*'), 'g');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: other,
  }));
}

/** Nothing where the words that are left could still stand for a list of duties. */
function withoutDuty(draft: Draft): Edit[] {
  const edits = [
    ...everywhere(draft, '谁执法谁普法', '法治宣传'),
    ...everywhere(draft, '普法责任制', '普法活动'),
    ...everywhere(draft, '普法责任清单', '普法活动安排'),
  ];
  return /责任清单|普法任务|普法责任/.test(applyEdits(draft.text, edits).text) ? [] : edits;
}

/** Sections whose heading speaks of it, and sentences anywhere; nothing where a chapter would go with its sections. */
function without({ report, text }: Draft, heading: RegExp, sentence: RegExp): Edit[] {
  const sections = [...allSections(report.outline)].filter(({ title }) => heading.test(title));
  if (sections.some(({ children }) => children.length > 0)) return [];
  const gone: Range[] = sections.map(({ range }) => range);
  const sentences = report.sentences
    .map(({ range }) => range)
    .filter(
      ({ start, end }) =>
        sentence.test(text.slice(start, end).replace(/\s+/g, '')) &&
        !gone.some((one) => one.start <= start && start < one.end),
    );
  return [...gone, ...sentences].map((range) => ({ ...range, text: '' }));
}

/** The chapter with such a heading and no other task, where nothing outside it speaks of the same. */
function withoutChapter({ report, text }: Draft, heading: RegExp, other: RegExp, elsewhere: RegExp): Edit[] {
  const [chapter, ...more] = report.outline.children.filter(({ title }) => heading.test(title) && !other.test(title));
  if (chapter === undefined || more.length > 0) return [];
  const left = text.slice(0, chapter.range.start) + text.slice(chapter.range.end);
  return elsewhere.test(left) ? [] : [{ ...chapter.range, text: '' }];
}

function withoutPart(range: Range | undefined): Edit[] {
  return range === undefined ? [] : [{ ...range, text: '' }];
}

function withoutYear(range: Range | undefined, text: string): Edit[] {
  if (range === undefined) return [];
  const found = /20[0-9]{2}年度?/.exec(text.slice(range.start, range.end));
  if (found === null) return [];
  const start = range.start + found.index;
  return [{ start, end: start + found[0].length, text: '' }];
}

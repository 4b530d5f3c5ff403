import type { Citation } from '../../../src/facts/citations.ts';
import { knownActs } from '../../../src/facts/laws/acts.ts';
import { actTable } from '../../../src/facts/laws/laws.generated.ts';
import { titleParts } from '../../../src/facts/laws/title.ts';
import type { Draft } from '../draft.ts';
import type { MutantKind, Mutation } from '../mutation.ts';
import type { Random } from '../random.ts';
import { formulations, knownSlips } from './tables.ts';

/** Words that are wrong: titles, formulations, slips. */
export const wordingMutants: readonly MutantKind[] = [
  {
    name: 'title-character-dropped',
    does: 'the title of a national act lacks a character',
    rules: ['wording/law-title'],
    stirs: ['wording/'],
    candidates: (draft, random) => nationalTitles(draft).flatMap((citation) => shortened(citation, random)),
  },
  {
    name: 'title-misnamed',
    does: 'a national act is called by a name that is known to be wrong',
    rules: ['wording/law-title'],
    stirs: ['wording/'],
    candidates: (draft, random) => nationalTitles(draft).flatMap((citation) => misnamed(citation, random)),
  },
  {
    name: 'formulation-damaged',
    does: 'a fixed formulation lacks a character, or two of them change places',
    rules: ['wording/fixed-formulation', 'wording/typo'],
    stirs: ['wording/', 'element/'],
    candidates: (draft, random) => formulations().flatMap((right) => damaged(right, draft, random)),
  },
  {
    name: 'formulation-wrong',
    does: 'a fixed formulation is given in a form that is known to be wrong',
    rules: ['wording/fixed-formulation', 'wording/term', 'wording/body-name'],
    stirs: ['wording/', 'element/', 'punctuation/', 'time/'],
    candidates: (draft, random) => replacedSlips('formulations.yml', draft, random),
  },
  {
    name: 'typo-known',
    does: 'a word is written with a slip that is known',
    rules: ['wording/typo', 'wording/fixed-formulation', 'wording/term'],
    stirs: ['wording/', 'element/'],
    candidates: (draft, random) => replacedSlips('typos.yml', draft, random),
  },
  {
    name: 'typo-free',
    does: 'a word is written with a slip that was chosen without a look at the rules',
    rules: ['wording/typo', 'wording/fixed-formulation', 'wording/term', 'wording/law-title', 'wording/body-name'],
    stirs: ['wording/', 'element/', 'figures/'],
    candidates: (draft) => Object.entries(freeSlips).flatMap(([right, wrong]) => replaced(right, wrong, draft)),
  },
  {
    name: 'fazhi-confused',
    does: '法治 is written 法制 where the rule of law is meant',
    rules: ['wording/term', 'wording/fixed-formulation'],
    stirs: ['wording/'],
    candidates: (draft) =>
      ['政府建设', '宣传教育', '观念', '意识', '素养', '思维', '文化'].flatMap((next) =>
        replaced(`法治${next}`, `法制${next}`, draft),
      ),
  },
  {
    name: 'word-doubled',
    does: 'a word stands twice',
    rules: ['wording/doubled-word', 'wording/typo'],
    stirs: ['wording/'],
    candidates: (draft) =>
      ['开展', '落实', '推进', '加强', '组织', '进一步', '全面', '坚持', '严格', '执法人员'].flatMap((word) =>
        replaced(word, word + word, draft),
      ),
  },
];

/** Slips of input methods and of the pen in words that every report has. */
const freeSlips: Readonly<Record<string, string>> = {
  规范性文件: '规范型文件',
  行政处罚: '行政处法',
  监督检查: '监督检察',
  行政许可: '行政许课',
  营商环境: '营商坏境',
  合法性审查: '合法性审察',
  行政复议: '行政复义',
  法律顾问: '法律雇问',
  领导干部: '领导干步',
  执法人员: '执法人圆',
  贯彻落实: '贯彻落石',
  宣传教育: '宣传教肓',
  培训班: '陪训班',
  认真履行: '认真覆行',
  不断提高: '不断题高',
  群众: '群从',
  机制: '机治',
  统筹: '统愁',
};

/** Cited by their full titles, which no place has for an act of its own and which no years belong to. */
function nationalTitles({ facts }: Draft): Citation[] {
  return facts.citations.filter(
    ({ named, local, abbreviates, holdsTitle, former, parts }) =>
      named?.kind === 'title' &&
      named.act.certain &&
      named.act.period === undefined &&
      named.act.hasLocalNamesakes !== true &&
      !local &&
      abbreviates === undefined &&
      !holdsTitle &&
      !former &&
      parts.period === undefined,
  );
}

function shortened({ range, named, title }: Citation, random: Random): Mutation[] {
  const name = named?.act.title ?? '';
  const from = title.indexOf(name);
  if (name.length < 6 || from === -1 || range.end - range.start !== title.length) return [];
  // Neither the first character nor the word at the end that says what kind of act it is.
  const at = from + 1 + random.at(range.start).below(name.length - 4);
  const wrong = title.slice(0, at) + title.slice(at + 1);
  if (knownActs().find(titleParts(wrong), undefined) !== undefined) return [];
  return [{ edits: [{ start: range.start + at, end: range.start + at + 1, text: '' }], place: range }];
}

function misnamed({ range, named, title }: Citation, random: Random): Mutation[] {
  const act = knownActs().all.indexOf(named?.act as never);
  const wrong = actTable.names.filter(([, kind, index]) => kind === 'wrong' && index === act).map(([key]) => key);
  if (wrong.length === 0 || title !== named?.act.title) return [];
  return [{ edits: [{ ...range, text: random.at(range.start).pick(wrong) }] }];
}

/** Only characters of words go: of 的, 和 and marks a formulation may be read without. */
function damaged(right: string, { report, text }: Draft, random: Random): Mutation[] {
  const { phrases } = report;
  return placesOf(right, phrases.text).flatMap((start) => {
    const inner = [...right].slice(1, -1);
    const droppable = inner.flatMap((char, index) =>
      /[\u4e00-\u9fff]/.test(char) && !/[的和]/.test(char) ? [index + 1] : [],
    );
    const own = random.at(start);
    const at = start + own.pick(droppable);
    const range = phrases.rangeOf(at, at + 1);
    const whole = phrases.rangeOf(start, start + right.length);
    if (report.isInLawTitle(range)) return [];
    const next = phrases.text[at + 1] as string;
    const swap =
      own.below(2) === 1 && /[\u4e00-\u9fff]/.test(next) && next !== phrases.text[at] && text[range.end] === next;
    const edit = swap
      ? { start: range.start, end: range.end + 1, text: next + (phrases.text[at] as string) }
      : { ...range, text: '' };
    return [{ edits: [edit], place: whole }];
  });
}

function replacedSlips(table: 'formulations.yml' | 'typos.yml', draft: Draft, random: Random): Mutation[] {
  return knownSlips(table, draft.report.identity.year).flatMap(({ right, wrong }) =>
    replaced(right, random.pick(wrong), draft),
  );
}

/** The words as the running text has them, outside the titles of documents. */
function replaced(right: string, wrong: string, { report, text }: Draft): Mutation[] {
  const { phrases } = report;
  return placesOf(right, phrases.text).flatMap((start) => {
    const range = phrases.rangeOf(start, start + right.length);
    if (text.slice(range.start, range.end) !== right || report.isInLawTitle(range)) return [];
    return [{ edits: [{ ...range, text: wrong }] }];
  });
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

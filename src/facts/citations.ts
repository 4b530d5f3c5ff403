import type { Range } from '../readers/source.ts';
import type { MappedText } from '../report/mapped-text.ts';
import type { Report } from '../report/report.ts';
import { knownActs, type NamedAct } from './laws/acts.ts';
import { type TitleParts, titleParts } from './laws/title.ts';

/** A document that the running text names: a title in 《》, the outer one where titles stand in titles. */
export interface Citation {
  /** Folded, without the outer marks. */
  readonly title: string;
  readonly parts: TitleParts;
  /** Source range of the title without its marks. */
  readonly range: Range;
  /** Indexes in the folded text of the report: the opening mark, and what follows the closing one. */
  readonly start: number;
  readonly end: number;
  /** The national act that bears the title, or the one that it abbreviates. */
  readonly named: NamedAct | undefined;
  /** It repeats a name that the text introduced, 《条例》 after 以下简称《条例》, for this citation. */
  readonly abbreviates: Citation | undefined;
  /** Named as something of the past: 原《…》, 修订前的《…》. */
  readonly former: boolean;
  /** Issued by the centre, by its title or by the words before it. */
  readonly central: boolean;
  /** An act of a place, by its title, by the words before it or by the number behind it. */
  readonly local: boolean;
  /** The title holds the title of another document. */
  readonly holdsTitle: boolean;
}

/** A longer title was not closed. */
const longestTitle = 120;
const longestContext = 16;

const formerly =
  /(?:原|原有|原来的|旧|旧版|老|(?:废止|失效)的?|修[订改正](?:之)?前的?|当时(?:施行|适用|有效|执行)?的|历史上的)$/;
const abbreviation = /^[^《》“”\n。；]{0,24}?简称为?：?[《“]([^《》“”\n]{1,30})[》”]/;
const ofPlace = /^[\u4e00-\u9fff]{1,10}?(?:省|自治区|自治州|自治县|特区|新区|开发区|市|县|区|州|盟|旗|镇|乡|街道)/;
const ofNoPlace = /^(?:城市|城镇|乡镇|乡村|村镇|村庄|市场|市容|市政|县级|地区|社区|区域|行政区|自然保护区|风景名胜区)/;
const placeBefore =
  /(?:[省市县区州盟旗镇乡]|街道|本级|[我本][局委厅办]|地方|本地)(?:的|级|人大|人大常委会|政府|党委)?$/;

const centreBefore = /(?:国务院(?:办公厅)?|中共中央(?:办公厅)?|中办、?国办|国办|中央依法治国办)(?:印发的?|发布的?)?$/;
/** （东政发〔2021〕3号）: the centre issues nothing under such a number. */
const localNumber = /^（[^（）〔〕]{0,6}[政府][^（）〔〕]{0,6}〔/;

/** The documents that the running text of a report names, in the order of the text. */
export function findCitations({ text, identity }: Pick<Report, 'text' | 'identity'>): readonly Citation[] {
  const citations: Citation[] = [];
  const introduced = new Map<string, Citation>();
  for (const { start, end } of outermostTitles(text.text)) {
    const title = text.text.slice(start + 1, end - 1);
    const abbreviates = introduced.get(title);
    const citation = { ...read(title, { start, end }, text, identity.year, citations.at(-1)), abbreviates };
    citations.push(abbreviates === undefined ? citation : { ...citation, named: abbreviates.named });
    const short = abbreviation.exec(text.text.slice(end, end + 64))?.[1];
    if (short !== undefined && abbreviates === undefined) introduced.set(short, citation);
  }
  return citations;
}

/** Places of outer 《》 with something inside. A mark that its paragraph leaves open counts as not there. */
function* outermostTitles(text: string): Iterable<Range> {
  let open: number[] = [];
  let closed: Range[] = [];
  for (const { 0: mark, index } of text.matchAll(/[《》\n]/g)) {
    if (mark === '《') open.push(index);
    else if (mark === '》') closePair(open.pop(), index, closed);
    if (mark === '\n' || open.length === 0) {
      yield* closed;
      open = [];
      closed = [];
    }
  }
  yield* closed;
}

/** Keeps the pair, and drops those that lie within it. */
function closePair(start: number | undefined, index: number, closed: Range[]): void {
  if (start === undefined || index - start < 2 || index - start > longestTitle) return;
  while ((closed.at(-1)?.start ?? -1) > start) closed.pop();
  closed.push({ start, end: index + 1 });
}

function read(
  title: string,
  { start, end }: Range,
  text: MappedText,
  year: number | undefined,
  previous: Citation | undefined,
): Omit<Citation, 'abbreviates'> {
  const parts = titleParts(title);
  const named = knownActs().find(parts, year);
  const before = text.text.slice(Math.max(0, start - longestContext), start);
  return {
    title,
    parts,
    range: text.rangeOf(start + 1, end - 1),
    start,
    end,
    named,
    former: formerly.test(before) || (previous?.former === true && isListedAfter(previous, start, text.text)),
    central: parts.central || centreBefore.test(before),
    local:
      placeBefore.test(before) ||
      localNumber.test(text.text.slice(end, end + longestContext)) ||
      (named === undefined && ofPlace.test(title) && !ofNoPlace.test(title)),
    holdsTitle: title.includes('《'),
  };
}

/** 原《…》《…》、《…》: what is said of the first title is said of those listed with it. */
function isListedAfter(previous: Citation, start: number, text: string): boolean {
  return /^[、和及与]?$/.test(text.slice(previous.end, start));
}

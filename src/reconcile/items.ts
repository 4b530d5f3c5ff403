import { isInsideWord } from '../facts/quantities/separators.ts';
import { chineseOrdinal } from '../report/numbering.ts';
import type { Report } from '../report/report.ts';
import {
  backward,
  behindTitles,
  clause,
  clauses,
  forward,
  type ListForm,
  longestList,
  matchesOf,
  opensClause,
  series,
  titles,
  withAmong,
} from './item-forms.ts';
import type { Reconciliation } from './reconciliation.ts';

/** What the text announces and where it lists it, as indices of the text. */
interface Announcement {
  readonly announced: string;
  readonly place: readonly [number, number];
  readonly listed: readonly [number, number];
  readonly items: Items;
  /** The list may go on: it may hold, and proves nothing where it does not. */
  readonly open: boolean;
  /** By its form it begins and ends where it seems to: more than one item may be missing. */
  readonly closed?: boolean;
  /** Where it begins is sure: it cannot be longer than it is said to be, 等 or not. */
  readonly begun?: boolean;
}

/** How many items a list has: 和 may join two items or stand inside one. */
interface Items {
  readonly least: number;
  readonly most: number;
}

/** Items announced against items listed. Off by one is a slip; any other number, and 等, prove nothing. */
export function reconcileItems(report: Report): Reconciliation[] {
  const { text } = report.phrases;
  const announcements = [
    ...matchesOf(forward, report.phrases).map(listBehind),
    ...matchesOf(backward, report.phrases).flatMap((match) => listBefore(match, clause, text)),
    ...[...text.matchAll(withAmong)].flatMap((match) => listBefore(match, clause, text)),
    ...[...text.matchAll(behindTitles)].flatMap((match) => listBefore(match, titles, text)),
    ...matchesOf(clauses, report.phrases).flatMap(clausesBehind),
    ...matchesOf(series, report.phrases).map((match) => seriesBehind(match, text)),
  ];
  return announcements.flatMap((announcement) => relationOf(announcement, report));
}

function listBehind(match: RegExpExecArray): Announcement {
  const [whole, announced = '', list = '', mark] = match;
  const start = match.index + whole.lastIndexOf(list);
  return {
    announced,
    place: [match.index, match.index + announced.length],
    listed: [start, start + list.length],
    items: itemsIn(list),
    open: (mark === '，' && !areOfOneLength(list) && !hasPurpose(match)) || list.includes('等'),
  };
}

const purposes = /^(?:推动|实现|确保|形成|促进|做到|推进|提升|有效|切实|着力|不断|力求|进一步)/;

/** 即甲、乙、丙，推动…: what they are for ends the list. */
function hasPurpose({ 0: whole, index, input }: RegExpExecArray): boolean {
  return purposes.test(input.slice(index + whole.length, index + whole.length + 3));
}

/** Parts apart by ；, where all begin alike: no other mark can part them. */
function clausesBehind(match: RegExpExecArray): Announcement[] {
  const [whole, announced = '', list = ''] = match;
  const parts = list.split('；');
  if (parts.length < 2 || !parts.every((part) => opensClause.test(part))) return [];
  const start = match.index + whole.length - 1 - list.length;
  return [
    {
      announced,
      place: [match.index, match.index + announced.length],
      listed: [start, start + list.length],
      items: { least: parts.length, most: parts.length },
      open: list.includes('等方面'),
    },
  ];
}

/** 一户一档、一村一策、一季一评 goes on no further, whatever mark stands behind it. */
function areOfOneLength(list: string): boolean {
  const items = list.split('、');
  return items.length >= 3 && items.every(({ length }) => length === items[0]?.length);
}

function listBefore(match: RegExpExecArray, form: ListForm, text: string): Announcement[] {
  const [whole, announced = ''] = match;
  const start = match.index + whole.indexOf(announced);
  const isAmong = whole.includes('等');
  const end = isAmong ? match.index + whole.indexOf('等') : start;
  const found = form.pattern.exec(text.slice(Math.max(0, end - form.longest), end))?.[0];
  if (found === undefined) return [];
  const list = openedList(found) ?? behindAnother(found) ?? found;
  const listed = end - list.length;
  const items = itemsIn(list);
  const isShort = Number(countOf(announced)) > items.most;
  return [
    {
      announced,
      place: [start, start + announced.length],
      listed: [listed, end],
      items,
      // Where 和 joins two lists, the number may be of the second one only.
      open:
        isAmong ||
        list.includes('等') ||
        items.least !== items.most ||
        (isShort && beginsBefore(end - found.length, text)),
      closed: list !== found,
      begun: list !== found || form === titles,
    },
  ];
}

/** Words that a list is the object of. */
const openings =
  /(?:健全|建立|成立|组建|设立|完善|落实|推行|执行|实行|开展|围绕|聚焦|抓好|强化|加强|做好|推进|制定|出台|形成|构建|打造|实施|推出)了?/g;
const fewest = 3;

/** 由甲局、乙局和丙局健全信息互通、线索移送、案件会商六项机制: items of one length, the first of them behind its verb. */
function openedList(words: string): string | undefined {
  const items = words.split('、');
  const { length = 0 } = items.at(-1) ?? {};
  if (length < 2) return undefined;
  const first = items.findLastIndex((item) => item.length !== length);
  const ends = [...(items[first]?.matchAll(openings) ?? [])].map(({ 0: verb, index }) => index + verb.length);
  const isOpened = ends.some((end) => items[first]?.length === end + length);
  if (!isOpened || items.length - first < fewest) return undefined;
  return [items[first]?.slice(-length), ...items.slice(first + 1)].join('、');
}

const anotherList =
  /(?:^|[二两三四五六七八九十])(?:个|项|类|大|种|条|家|名)[\u4e00-\u9fff]{1,8}[和与及](?=[^、]{1,30}、)/g;

/** 办公室、法规科2个科室和执法队、检测站3个单位: the second list begins behind the first. */
function behindAnother(words: string): string | undefined {
  const first = [...words.matchAll(anotherList)].at(-1);
  return first === undefined ? undefined : words.slice(first.index + first[0].length);
}

/** Whether items may stand before the words at hand: these are cut short, or an earlier clause has a list, too. */
function beginsBefore(start: number, text: string): boolean {
  if (start === 0) return false;
  if (!'，。；：\n'.includes(text[start - 1] as string)) return true;
  const sentence = text
    .slice(Math.max(0, start - longestList), start - 1)
    .split(/[。；：\n]/)
    .at(-1);
  return text[start - 1] === '，' && sentence?.includes('、') === true;
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const anyOrdinal = /[一二三四五六七八九十]是|最后/;

/** Counts 一是, 二是, … to the end of the paragraph; a second 一是 leaves open which of them belong to it. */
function seriesBehind(match: RegExpExecArray, text: string): Announcement {
  const [whole, announced = ''] = match;
  const start = match.index + whole.length - '一是'.length;
  const [lineStart, lineEnd] = [text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start)];
  const paragraph = text.slice(start, lineEnd === -1 ? undefined : lineEnd);
  const next = lineEnd === -1 ? '' : text.slice(lineEnd + 1, lineEnd + 3);
  let [count, end] = [0, 0];
  for (const ordinal of ordinals) {
    const at = paragraph.indexOf(`${ordinal}是`, end);
    if (at === -1) break;
    [count, end] = [count + 1, at + 2];
  }
  return {
    announced,
    place: [match.index, match.index + announced.length],
    listed: [start, start + end],
    items: { least: count, most: count },
    // A series that leaves one out, tells one twice or goes on in the next paragraph is not to be counted.
    open:
      paragraph.includes('一是', 1) ||
      text.slice(lineStart, start).includes('一是') ||
      anyOrdinal.test(paragraph.slice(end)) ||
      anyOrdinal.test(next),
  };
}

/** Titles by their marks, others by 、, with 和 as perhaps one more. */
function itemsIn(list: string): Items {
  const named = list.match(/《/g)?.length ?? 0;
  if (named > 0) return { least: named, most: named };
  const least = list.split('、').length;
  const joints = [...list.matchAll(/[和与及]/g)].filter(({ index }) => !isInsideWord(list, index));
  return { least, most: least + joints.length };
}

function countOf(announced: string): number | undefined {
  return /[0-9]/.test(announced) ? Number(announced) : announced === '两' ? 2 : chineseOrdinal(announced);
}

/** So many items may be missing of a list whose ends are sure. */
const mostMissing = 2;

function relationOf(
  { announced, place, listed, items, open, closed, begun }: Announcement,
  report: Report,
): Reconciliation[] {
  const count = countOf(announced);
  const { least, most } = items;
  if (count === undefined || count < 2 || least < 2) return [];
  const holds = count >= least && count <= most;
  const isSlip = count === least - 1 || (count > most && count <= most + (closed ? mostMissing : 1));
  const isTooLong = begun === true && count === least - 1;
  if (!holds && !isTooLong && (open || !isSlip)) return [];
  const seen = holds ? count : count < least ? least : most;
  const [total, list] = [report.phrases.rangeOf(...place), report.phrases.rangeOf(...listed)];
  return [
    {
      ruleId: 'figures/item-count',
      verdict: holds ? 'holds' : 'violated',
      equation: `${count} ${holds ? '=' : '≠'} ${seen}`,
      range: { start: Math.min(total.start, list.start), end: Math.max(total.end, list.end) },
      focus: total,
      members: [
        { role: 'announced', range: total, value: String(count) },
        { role: 'listed', range: list, value: String(seen) },
      ],
      message: holds
        ? undefined
        : { zh: `写明 ${count} 项，列出 ${seen} 项`, en: `${count} are announced, ${seen} are listed` },
      counts: true,
    },
  ];
}

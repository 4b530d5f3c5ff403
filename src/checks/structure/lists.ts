import type { Range } from '../../readers/source.ts';
import { hasOpenQuotation } from '../../report/open-bracket.ts';
import type { Section } from '../../report/outline.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Report } from '../../report/report.ts';
import type { OrdinalItem, Series } from '../../report/series.ts';
import { addsMore, beginsListAlone } from './first-of-all.ts';
import type { ListForm } from './ordinal-words.ts';

/** A list whose members a reader would count, with what stands around it. */
export interface List {
  readonly form: ListForm;
  readonly items: readonly OrdinalItem[];
  /** Text in which a first member could stand before the list; undefined where it may lie elsewhere. */
  readonly before: Range | undefined;
  /** Source offset up to which further members could stand. */
  readonly end: number;
  /** It counts on from the list before, as numbers do that run through several sections. */
  readonly continues: boolean;
  /** A single member is a mistake. */
  readonly canBeLonely: boolean;
  /** Of a single first member: the first member of the list right after it. */
  readonly repeatedBy: Range | undefined;
}

/** Members stand no farther apart than this; what lies beyond has nothing to do with a list. */
const farthest = 3000;

const longestQuotation = 300;

/** Numbers inside a line may be references and figures; only a list as long as this is one beyond doubt. */
const surelyList = 3;

/** Lists in running text and of headings, without what a table or a quotation holds. */
export function listsOf(report: Report): List[] {
  const told = report.ordinalSeries.filter((series) => series.form !== 'adverb' || beginsListAlone(series, report));
  return [...listsAmong(told, report), ...listsAmong(report.numberedSeries, report)];
}

function listsAmong(all: readonly Series<ListForm, Section>[], report: Report): List[] {
  const latest = new Map<ListForm, Series<ListForm, Section>>();
  const lists: List[] = [];
  for (const [index, series] of all.entries()) {
    const [first] = series.items as [OrdinalItem];
    const previous = latest.get(series.form);
    latest.set(series.form, series);
    const paragraph = report.paragraphAt(first.range.start);
    if (paragraph === undefined || !isOwnList(series, paragraph, report)) continue;
    const next = all[index + 1];
    const repeatedBy =
      next !== undefined && repeats(next, series, paragraph, report) ? next.items[0]?.range : undefined;
    const isRepetition = lists.at(-1)?.repeatedBy === first.range;
    lists.push({
      form: series.form,
      items: series.items,
      before: textBefore(series, report),
      end: Math.min(series.scope.range.end, first.range.end + farthest),
      continues: previous?.items.at(-1)?.value === first.value - 1,
      canBeLonely: !isRepetition && canBeLonely(series, paragraph, report),
      repeatedBy,
    });
  }
  return lists;
}

function isOwnList({ form, items }: Series<ListForm, Section>, paragraph: Paragraph, report: Report): boolean {
  if (paragraph.kind === 'cell') return false;
  const [first] = items as [OrdinalItem];
  if (typeof form === 'number' && first.range.start !== paragraph.range.start && items.length < surelyList)
    return false;
  const start = Math.max(paragraph.range.start, first.range.start - longestQuotation);
  return !hasOpenQuotation(report.text.slice({ start, end: first.range.start }));
}

function textBefore(
  { form, scope, items }: Series<ListForm, Section>,
  { body, openingText }: Report,
): Range | undefined {
  const [first] = items as [OrdinalItem];
  const isChapter = form === 1;
  if (scope.level === 0 && typeof form === 'number' && (!isChapter || openingText.includes('一、'))) return undefined;
  const start = isChapter ? body.start : (scope.heading?.end ?? scope.range.start);
  const end = first.range.start;
  return end - start < shortestMember || end - start > farthest ? undefined : { start, end };
}

const shortestMember = 10;

/** One chapter, and one number inside a line, are no list; nor does a draft that breaks off show how a list goes on. */
function canBeLonely({ form, scope, items }: Series<ListForm, Section>, paragraph: Paragraph, report: Report): boolean {
  if (scope.range.end === report.body.end && breaksOff(report)) return false;
  if (form === 'is' || form === 'must') return true;
  if (form === 'adverb') {
    const { end: start } = (items[0] as OrdinalItem).range;
    const restUpTo = (end: number) => report.phrases.slice({ start, end: Math.min(end, start + farthest) });
    return !addsMore(restUpTo(paragraph.range.end), restUpTo(scope.range.end));
  }
  const isLine = items[0]?.range.start === paragraph.range.start;
  return isLine && (form === 2 || form === 3) && scope.level > 0 && scope.children.length === 1;
}

function breaksOff({ identity, text }: Report): boolean {
  const isSigned = identity.signature !== undefined || identity.date !== undefined;
  return !isSigned && !/[。！？；][”’）》]*\n$/.test(text.text.slice(-4));
}

/** Two first members, one right after the other: in one paragraph, or as lines of one section. */
function repeats(
  next: Series<ListForm, Section>,
  series: Series<ListForm, Section>,
  paragraph: Paragraph,
  report: Report,
): boolean {
  const [one, other] = [series.items[0] as OrdinalItem, next.items[0] as OrdinalItem];
  if (series.items.length > 1 || next.form !== series.form || next.scope !== series.scope) return false;
  if (one.value !== 1 || other.value !== 1) return false;
  if (typeof series.form === 'string') return other.range.start < paragraph.range.end;
  const isLine = [one, other].every(({ range }) => report.paragraphAt(range.start)?.range.start === range.start);
  if (!isLine || next.items.length === 1 || other.range.start - one.range.end > farthest) return false;
  // 第一部分 holds 一、, and a heading without a number begins a list anew.
  const between = report.text.slice({ start: one.range.start, end: other.range.start });
  return !between.startsWith('第') && !/\n[^。！？；：\n]{2,30}\n/.test(between);
}

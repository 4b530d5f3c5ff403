import type { Citation } from '../../facts/citations.ts';
import type { Act, Version } from '../../facts/laws/act.ts';

const changes: Readonly<Record<Version['change'], string>> = { enacted: '通过', revised: '修订', amended: '修正' };

/** The act of a title or of a short form as good; wrong titles are another rule's. */
export function actCited({ named, holdsTitle, parts }: Citation): Act | undefined {
  const isRight = named?.kind === 'title' || named?.kind === 'short';
  if (!isRight || holdsTitle || parts.draft) return undefined;
  return named.act.hasLocalNamesakes && !parts.prefixed ? undefined : named.act;
}

/** An act as a basis names it, with the days of its newest version: 《医师法》（2021年8月20日通过，2022年3月1日施行）. */
export function citeAct({ title, versions = [] }: Act): string {
  const newest = versions.filter(({ certain }) => certain).at(-1);
  if (newest === undefined) return `《${title}》`;
  const inForce = newest.inForce === undefined ? '' : `，${chineseDay(newest.inForce)}施行`;
  return `《${title}》（${chineseDay(newest.adopted)}${changes[newest.change]}${inForce}）`;
}

/** `2022-03-01` as 2022年3月1日. */
export function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

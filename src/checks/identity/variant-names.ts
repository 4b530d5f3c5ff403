import { readBodyName } from '../../facts/bodies/body-name.ts';
import { departmentsOf, formsOf } from '../../facts/bodies/departments.ts';
import { fullNameWords, holdsWords } from '../../facts/bodies/full-name.ts';
import { gazetteer } from '../../facts/places/gazetteer.ts';
import { isOwn } from '../../facts/places/own-place.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { CheckContext, Hit } from '../check.ts';
import { placeOfBody } from './own-body.ts';
import { ownLevel } from './own-level-word.ts';
import { sentenceMarks, wordsAround } from './stretch.ts';

const endings = ['局', '委员会', '委'] as const;
const kindEnding = /(?:局|委员会|委)$/;

/** These are often several bodies of one place. */
const apart: ReadonlySet<string> = new Set(['行政审批', '海洋与渔业', '综合行政执法', '林业']);

/** Names from before the reform of 2018: where they are out of date at all, from 2020 on, wording/body-name tells them. */
const before2018: ReadonlySet<string> = new Set([
  '国土资源',
  '环境保护',
  '环保',
  '卫生和计划生育',
  '卫生计生',
  '卫计',
  '安全生产监督管理',
  '安监',
  '工商行政管理',
]);

/**
 * The body by what other places call their like: 旗农业农村局 in the report of a 旗农牧局, 县卫健委 in that of a 卫生健康局. Each
 * place has one of the kind.
 */
export function variantNames(context: CheckContext, historic: readonly CompiledPhrase[]): Hit[] {
  const { report, matcher } = context;
  const { organisation } = report.identity;
  const own = organisation === undefined ? undefined : ownName(organisation);
  const level = ownLevel(context);
  if (organisation === undefined || own === undefined || level === undefined) return [];
  const { phrases } = report;
  const isTold = (form: string) => before2018.has(form) && (context.year ?? Number.POSITIVE_INFINITY) >= 2020;
  const names = [...new Set([...variantsOf(own, isTold), ...fullerNames(level, own, phrases.text)])];
  return names.flatMap((name): Hit[] => {
    const place = placesOf(level + name, context).find(
      (start) => !matcher.matchesAny(historic, wordsAround(phrases.text, { start, end: start + 1 }, sentenceMarks)),
    );
    if (place === undefined) return [];
    const range = phrases.rangeOf(place, place + 1 + name.length);
    const values = { name: level + name, other: organisation };
    return [{ outcome: 'near', range, nearest: [], values, related: placeOfBody(report) }];
  });
}

interface OwnName {
  /** What the body is called without its place and its kind: 卫生健康. */
  readonly stem: string;
  readonly isOffice: boolean;
  readonly department: string;
}

/** None where the body is of several departments, or of none. */
function ownName(organisation: string): OwnName | undefined {
  const { own } = readBodyName(organisation, gazetteer());
  const [department, ...others] = departmentsOf(own);
  const stem = own.replace(kindEnding, '');
  const isWhole = department !== undefined && formsOf(department).includes(stem);
  if (!isWhole || others.length > 0 || stem === own || apart.has(department)) return undefined;
  return { stem, isOffice: own.endsWith('局'), department };
}

/** Names of the department that are neither the own one nor short for it. */
function variantsOf({ stem, isOffice, department }: OwnName, isTold: (form: string) => boolean): string[] {
  return formsOf(department)
    .filter((form) => !isTold(form))
    .flatMap((form) =>
      endings
        .filter((ending) => (ending === '局') !== isOffice || !areShort(form, stem))
        .map((ending) => form + ending),
    );
}

const clauseBegins = '(?:^|[，。；：\\n])';

/**
 * 县教育和体育局 where the body is a 教育局 and the name is what a clause is about: no place has both. Names in a list of
 * bodies, or behind 会同, may be a slip of memory about another one.
 */
function fullerNames(level: string, { stem, isOffice }: OwnName, text: string): string[] {
  const words = fullNameWords(`${stem}局`);
  if (words === undefined || words.size === 0) return [];
  const subject = new RegExp(`${clauseBegins}${level}([\\u3400-\\u9fff]{3,16}?(?:局|委员会))(?!、)`, 'g');
  const found = [...text.matchAll(subject)].map(([, name]) => name as string);
  return found.filter((name) => {
    const others = fullNameWords(name);
    const isFuller = others !== undefined && others.size > words.size && holdsWords(others, words);
    return isFuller && name.endsWith('局') === isOffice;
  });
}

/** 卫健 is short for 卫生健康. */
function areShort(one: string, other: string): boolean {
  return isPart(one, other) || isPart(other, one);
}

function isPart(part: string, whole: string): boolean {
  let matched = 0;
  for (const character of whole) if (character === part[matched]) matched += 1;
  return matched === part.length;
}

/** Where a name stands with its level, of the own place: not behind another's name, 各 or a second level. */
function placesOf(name: string, { report, facts }: CheckContext): number[] {
  const { phrases } = report;
  const { own, mentions } = facts.places;
  return phrases.pairs.placesOf(name).filter((start) => {
    if (/[各外邻该某两跨边弟原省市县区旗州、和与及]/.test(phrases.text[start - 1] ?? '')) return false;
    if (/[员部面势域限]/.test(phrases.text[start + name.length] ?? '')) return false;
    if (report.isInLawTitle(phrases.rangeOf(start, start + name.length))) return false;
    const mention = mentions.find(({ end }) => end === start + 1);
    return mention === undefined || isOwn(own, mention.divisions);
  });
}

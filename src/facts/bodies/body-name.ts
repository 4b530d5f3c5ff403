import { areRelated, type Division } from '../places/division.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { divisionsOf } from '../places/own-place.ts';
import { departmentsOf, mayBeOne } from './departments.ts';
import { fullNameWords, holdsWords } from './full-name.ts';

export type BodyKind = '局' | '委' | '厅' | '政府';

/** The name of a body taken apart, as far as it can be compared with another. */
export interface BodyName {
  readonly text: string;
  /** The name without its place. */
  readonly own: string;
  readonly divisions: readonly Division[];
  /** The place as written, which may be in no list: 青石镇. */
  readonly place: string;
  readonly departments: ReadonlySet<string>;
  /** What the name of a department ends with; undefined for others. */
  readonly kind: BodyKind | undefined;
}

export function readBodyName(text: string, names: Gazetteer): BodyName {
  const folded = text.replace('人民政府', '政府');
  const placed = placeAtStart.exec(folded);
  return {
    text,
    own: folded.slice(placed?.[0].length ?? 0),
    divisions: divisionsOf(folded, names),
    place: placed?.[1] ?? '',
    departments: departmentsOf(folded),
    kind: kindOf(folded),
  };
}

/** 城市管理局, 市场监督管理局, 城乡建设局 and 乡村振兴局 begin with no place. */
const placeAtStart =
  /^(?:中共|中国共产党)?([\u3400-\u9fff]{1,14}(?:[省县旗]|市(?![场政容]|管理|综合管理|更新|建设|规划|运行)|区(?![域划])|乡(?![村建规])|镇))(?=[\u3400-\u9fff]{2})/;

function kindOf(text: string): BodyKind | undefined {
  if (/局$/.test(text)) return '局';
  if (/政府$/.test(text)) return '政府';
  if (/厅$/.test(text)) return '厅';
  const isParty = text.startsWith('中共') || /(?:党|工作|管理|局)委(?:员会)?$/.test(text);
  return /委(?:员会)?$/.test(text) && !isParty ? '委' : undefined;
}

/** Another place, another department, 局 for 委, or a name that is written in full and is another one: 教育和体育局 for 教育局. */
export type NameDifference = 'place' | 'department' | 'kind' | 'name';

/** What makes two names those of two bodies, or two names of one; undefined where nothing does. */
export function differenceOf(one: BodyName, other: BodyName): NameDifference | undefined {
  if (!mayBeInOnePlace(one, other)) return 'place';
  if (areTwoNames(one, other)) return mayBeOne(one.departments, other.departments) ? 'name' : 'department';
  if (one.own.includes(other.own) || other.own.includes(one.own)) return undefined;
  if (!mayBeOne(one.departments, other.departments)) return 'department';
  if (areUnlike(one, other)) return 'name';
  const areKindsKnown = one.kind !== undefined && other.kind !== undefined;
  return areKindsKnown && one.kind !== other.kind ? 'kind' : undefined;
}

function areTwoNames(one: BodyName, other: BodyName): boolean {
  if (one.place !== '' && other.place !== '' && isBranch(one) !== isBranch(other)) return true;
  const words = fullNameWords(one.own);
  const otherWords = fullNameWords(other.own);
  return words !== undefined && otherWords !== undefined && !areSame(words, otherWords);
}

/**
 * 交通运输局 and 公路运输管理局: of a kind of which the table knows nothing, and neither is short for the other, whose
 * characters would all be its own.
 */
function areUnlike(one: BodyName, other: BodyName): boolean {
  if (one.departments.size > 0 && other.departments.size > 0) return false;
  if (one.place === '' || other.place === '' || one.kind === undefined || one.kind !== other.kind) return false;
  return !holdsCharacters(one.own, other.own) && !holdsCharacters(other.own, one.own);
}

function holdsCharacters(name: string, short: string): boolean {
  return [...short].every((character) => '和与及、'.includes(character) || name.includes(character));
}

/** 东山市生态环境局临江区分局. */
function isBranch({ text }: BodyName): boolean {
  return /分局$/.test(text);
}

function areSame(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return words.size === others.size && holdsWords(words, others);
}

function mayBeInOnePlace(one: BodyName, other: BodyName): boolean {
  if (one.divisions.length > 0 && other.divisions.length > 0)
    return one.divisions.some((division) => other.divisions.some((another) => areRelated(division, another)));
  return one.place === '' || other.place === '' || one.place.endsWith(other.place) || other.place.endsWith(one.place);
}

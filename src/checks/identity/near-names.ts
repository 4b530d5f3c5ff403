import { readBodyName } from '../../facts/bodies/body-name.ts';
import { isDepartmentForm } from '../../facts/bodies/departments.ts';
import { editDistance } from '../../facts/laws/edit-distance.ts';
import { gazetteer } from '../../facts/places/gazetteer.ts';
import type { CheckContext, Hit } from '../check.ts';
import { placeOfBody } from './own-body.ts';
import { sentenceMarks, wordsAround } from './stretch.ts';

const bodyName = /(?<level>[省市县区旗州])(?<name>[\u3400-\u9fff]{2,16}?(?:局|委员会|厅))(?![部面势域限])/g;
const departmentEnding = /(?:局|委员会|厅)$/;

/** Bodies of the own level whose name is nearly that of the body, and of no other one: 县统计管理局 for 县统计局. */
export function nearNames({ report, facts, matcher }: CheckContext, historic: Historic): Hit[] {
  const { organisation } = report.identity;
  if (organisation === undefined || !departmentEnding.test(organisation)) return [];
  const own = readBodyName(organisation, gazetteer()).own;
  const { divisions, unlisted } = facts.places.own;
  const levels = new Set([...divisions.map(({ name }) => name), unlisted ?? ''].map((name) => name.slice(-1)));
  const { phrases } = report;
  const found = new Set<string>();
  return [...phrases.text.matchAll(bodyName)].flatMap(({ index, groups }): Hit[] => {
    const { level = '', name = '' } = groups ?? {};
    if (!levels.has(level) || found.has(name) || !isNear(name, own)) return [];
    const place = { start: index + 1, end: index + 1 + name.length };
    const range = phrases.rangeOf(place.start, place.end);
    if (report.isInLawTitle(range)) return [];
    if (matcher.matchesAny(historic, wordsAround(phrases.text, place, sentenceMarks))) return [];
    found.add(name);
    const values = { name, other: organisation };
    return [{ outcome: 'near', range, nearest: [], values, related: placeOfBody(report) }];
  });
}

type Historic = Parameters<CheckContext['matcher']['matchesAny']>[0];

/** Names shorter than this are all near to one another: 城市管理局 and 应急管理局. */
const leastCompared = 7;
const mostSlips = 2;

function isNear(name: string, own: string): boolean {
  if (name === own || own.endsWith(name) || isDepartmentForm(name.replace(departmentEnding, ''))) return false;
  if (padded(own).includes(name)) return true;
  if (own.length < leastCompared || withoutAnd(name) === withoutAnd(own)) return false;
  return name.slice(-1) === own.slice(-1) && editDistance(name, own, mostSlips + 1) <= mostSlips;
}

/** The name with a word that it does not have: 统计管理局. */
function padded(own: string): string[] {
  const ending = departmentEnding.exec(own)?.[0] ?? '';
  const stem = own.slice(0, own.length - ending.length);
  return ['管理', '监督管理', '事务', '事务管理', '行政管理'].map((word) => stem + word + ending);
}

/** 住房城乡建设局 is short for 住房和城乡建设局. */
function withoutAnd(name: string): string {
  return name.replace(/[和与及、]/g, '');
}

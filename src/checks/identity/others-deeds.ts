import { readBodyName } from '../../facts/bodies/body-name.ts';
import { departmentsOf } from '../../facts/bodies/departments.ts';
import { gazetteer } from '../../facts/places/gazetteer.ts';
import type { CheckContext, Hit } from '../check.ts';
import { placeOfBody } from './own-body.ts';
import { ownLevel } from './own-level-word.ts';
import { sentenceMarks, wordsAround } from './stretch.ts';

/** Bodies whose reports tell how others govern by law. */
const overseers: ReadonlySet<string> = new Set(['司法', '人民政府', '政府办公室']);

/** What a report on the rule of law tells of nobody but the body that reports. */
const deeds = [
  '(?:主要负责人)?(?:认真|切实|全面)?履行(?:推进)?(?:法治建设)?第一责任人职责',
  '(?:始终)?(?:坚持)?(?:认真|深入)?学习(?:宣传)?贯彻(?:落实)?习近平法治思想',
  '(?:始终)?坚持以习近平(?:新时代|法治)',
  '(?:始终)?坚持把(?:法治|依法行政)',
  '高度重视(?:法治|依法行政)',
  '(?:扎实|深入|持续|全面|全力)?推进(?:法治政府|依法行政|法治建设)',
  '成立了?[^，。；\\n]{0,6}(?:法治|依法行政)',
  '(?:法治政府建设|法治建设|依法行政)(?:工作)?领导小组',
  '在(?:法治政府建设|法治建设|依法行政)[^，。；\\n]{0,8}(?:存在|取得)',
  '(?:理论学习中心组)?(?:召开|组织)[^，。；\\n]{0,16}(?:学习|传达)[^，。；\\n]{0,8}习近平法治思想',
  '召开(?:局?党组|党委)[^，。；\\n]{0,8}会议?[^，。；\\n]{0,12}(?:法治|学法|依法行政)',
  '将(?:继续|进一步|深入)[^，。；\\n]{0,10}(?:法治政府|法治建设|依法行政)',
].join('|');

const subject = new RegExp(
  `(?:^|[，。；：\\n])(?:20[0-9]{2}年度?(?:以来)?，?)?([\\u3400-\\u9fff]{3,20}?(?:局|委员会|委))(?:党组|党委)?(?:${deeds})`,
  'g',
);

/** Somebody tells of the other body, from outside. */
const toldFromOutside = /督察|督查|考核|通报|评估|被评|荣获|例如|比如|检查发现|巡察|审计发现/;

/**
 * 市财政局党组坚持把法治建设摆在突出位置, in the report of the 市审计局: another bureau of the own place does what the report
 * tells of its own body.
 */
export function othersDeeds(context: CheckContext): Hit[] {
  const { report } = context;
  const { organisation } = report.identity;
  const own = departmentsOf(organisation ?? '');
  if (organisation === undefined || own.size === 0 || [...own].some((kind) => overseers.has(kind))) return [];
  const { phrases } = report;
  if (!phrases.mayHold('法治') && !phrases.mayHold('依法行政')) return [];
  return [...phrases.text.matchAll(subject)].flatMap((match): Hit[] => {
    const name = match[1] as string;
    const departments = departmentsOf(name);
    if (departments.size === 0 || [...departments].some((kind) => own.has(kind)) || !isOfOwnPlace(name, context))
      return [];
    const start = match.index + match[0].indexOf(name);
    const place = { start, end: start + name.length };
    if (toldFromOutside.test(wordsAround(phrases.text, place, sentenceMarks))) return [];
    const range = phrases.rangeOf(place.start, place.end);
    const values = { name, other: organisation };
    return [{ outcome: 'department', range, nearest: [], values, related: placeOfBody(report) }];
  });
}

/** 彭泽县林业局, or 县林业局 where it can only be that of the own county. */
function isOfOwnPlace(name: string, context: CheckContext): boolean {
  const own = readBodyName(context.report.identity.organisation ?? '', gazetteer()).place;
  const { place } = readBodyName(name, gazetteer());
  if (place !== '') return own !== '' && (own.endsWith(place) || place.endsWith(own));
  return name[0] === ownLevel(context);
}

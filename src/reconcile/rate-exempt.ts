import { closed } from '../facts/quantities/interval.ts';
import { type Figures, one } from './figures.ts';
import type { Rate } from './rate-candidates.ts';
import { hundred, rateFits } from './tolerance.ts';

const longestLead = 60;
const longestTail = 60;
/** How the next sentence goes on with those that are left. */
const rest = /^(?:其余|剩余|余下|另|尚有|还有|未)/;

/** Not yet due: neither done nor left undone. */
const notDue = /期限内|时限内|办理期内|未到|尚未到|未届|到期/;
/** What has fallen out of the whole: withdrawn, closed for good, of another body's. */
const fallenOut =
  /撤回|撤销|撤诉|注销|吊销|关闭|关停|停业|停产|停办|歇业|倒闭|拆除|拆迁|搬迁|迁出|终止|中止|退出|退回|退休|离职|移送|移交|转交|转办|取消|调出|合并|重复|剔除|扣除|核减|免予|免于|免考|豁免|病假|产假|请假|外出|不予|不属于|不属|不符合|不具备|不需|无需|无法|失联|报废|除外|不可抗力|因故/;
const stillOpen = /未完成|未办结|未整改|未答复|未回复|未审结|正在|在办|跟进|推进|剩余[^，。；]{0,8}结转/;
/** Words that speak of some of them. */
const some = /其余|剩余|余下|另有|部分|个别|少数|除.{1,12}外|[0-9一二两三四五六七八九十]/;

/**
 * 下达任务186户，完成171户，另有15户已注销，完成率100%: what is not due, or is no longer part of the whole, may stand
 * aside in a rate. So it may where the rate is higher than part and whole give it; no exemption makes it lower.
 */
export function isExempt(rate: Rate, figures: Figures): boolean {
  const { part, whole, percent } = rate;
  if (percent.value * whole.value <= part.value * hundred || !hasLesserWhole(rate)) return false;
  return clausesAround(rate, figures).some(
    (clause) => some.test(clause) && (notDue.test(clause) || (fallenOut.test(clause) && !stillOpen.test(clause))),
  );
}

/** 已整改35个，其余2个未到期，整改率95.6%: 35 of 36 are 97.2% and 35 of 35 all, whatever is left out. */
function hasLesserWhole({ part, whole, percent }: Rate): boolean {
  if (!part.exact || !whole.exact) return true;
  const nearest = (part.value * hundred) / percent.value;
  return [nearest, nearest + one]
    .map((value) => value - (value % one))
    .filter((value) => value >= part.value && value < whole.value)
    .some((value) => rateFits(part, { ...whole, value, interval: closed(value, value) }, percent));
}

/** The clauses from before the whole to the end of what is told behind the rate, but those of whole, part and rate. */
function clausesAround({ part, whole, percent }: Rate, figures: Figures): string[] {
  const { text } = figures;
  const before = figures.before(whole.start, longestLead);
  const from = whole.start - before.length + before.lastIndexOf('。') + 1;
  const until = endBehind(percent.end, text);
  const own = [whole, part, percent].map(({ start }) => start);
  const clauses: string[] = [];
  let start = from;
  for (let at = from; at <= until; at += 1) {
    if (at < until && !'，。；（）'.includes(text[at] as string)) continue;
    if (!own.some((place) => place >= start && place < at)) clauses.push(text.slice(start, at));
    start = at + 1;
  }
  return clauses;
}

/** The end of the sentence, or of the next one where this goes on with the rest. */
function endBehind(start: number, text: string): number {
  const [tail = ''] = text.slice(start, start + longestTail).split('\n');
  const stop = tail.indexOf('。');
  return start + (stop === -1 || rest.test(tail.slice(stop + 1)) ? tail.length : stop);
}

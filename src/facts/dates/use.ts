import type { DateUse } from './date.ts';

const before = {
  comparison: /(?:同?比|较|相?对比|高于|低于|超过|不及|好于)$/,
  since: /(?:自|从|始于|起于|开始于)$/,
  until: /(?:到|至|截止到?)$/,
  asOf: /截[至止](?:到|目前)?$/,
};
const behind = {
  comparison: /^(?:度|底|末|全年)?(?:相比|同期|相对比|对比|的[0-9])/,
  since: /^(?:度|底|末|初|日|春|上半年|下半年)?(?:以来|起|至今|以后|之后|后|开始|到现在)/,
  until: /^(?:度|底|末|初)?(?:以前|之前|前|止|为止)/,
};
/** What a date is there for, by the words before and behind it. */
export function useOf(text: string, start: number, end: number): DateUse {
  const left = text.slice(Math.max(0, start - 4), start);
  const right = text.slice(end, end + 6);
  if (before.asOf.test(left)) return 'as-of';
  if (before.comparison.test(left) || behind.comparison.test(right)) return 'comparison';
  if (before.since.test(left) || behind.since.test(right)) return 'since';
  return before.until.test(left) || behind.until.test(right) ? 'until' : 'plain';
}

/** What may become of each of a number of things, such that each of them meets one end and one only. */
interface Family {
  /** What the things are called. */
  readonly of: RegExp;
  readonly ends: readonly RegExp[];
  /** Ends that are told only where all of them are. */
  readonly closing: RegExp;
}

const families: readonly Family[] = [
  {
    of: /复议|诉讼|应诉|仲裁/,
    ends: [
      /维持/,
      /撤销|变更/,
      /确认违法/,
      /驳回/,
      /终止/,
      /撤诉|撤回/,
      /调解|和解/,
      /责令|履行/,
      /未[审开]?[结庭]|审理|在[审办]|待/,
    ],
    closing: /未[审开]?[结庭]|审理|在[审办]|待/,
  },
  {
    of: /依申请公开|公开申请/,
    ends: [/(?<!不)予以公开|同意公开/, /部分公开/, /不予公开/, /无法提供|不存在|不掌握/, /不予处理/, /其他/],
    closing: /其他/,
  },
  {
    of: /清理[^，。；]{0,10}(?:文件|规章|制度)/,
    ends: [/继续有效|保留/, /修改|修订/, /废止/, /失效/],
    closing: /继续有效|保留/,
  },
  {
    of: /线索|图斑|疑似|举报|反映|信访/,
    ends: [/^部分属实|^基本属实/, /^属实/, /^不属实|^失实/, /^(?:属于?)?合法/, /^(?:属于?)?违法/, /变化/],
    closing: /不属实|失实|合法|变化/,
  },
  {
    of: /意见|建议/,
    ends: [/部分采纳/, /[未不]采纳|不予采纳/, /采纳/],
    closing: /[未不]采纳|不予采纳/,
  },
];

/** One case may come before two courts. */
const instances = /二审|再审|上诉|终审/;

export interface Dispositions {
  /** None is left out: parts that are less than the whole miss it, too. */
  readonly isClosed: boolean;
}

/**
 * 复议案件11件，维持6件、确认违法1件、驳回2件、终止2件: parts that exclude one another and never make up more than the
 * whole.
 *
 * @param whole words that tell what the total counts.
 */
export function dispositionsOf(whole: string, labels: readonly string[]): Dispositions | undefined {
  if (labels.length < 2 || labels.some((label) => instances.test(label))) return undefined;
  const family = families.find(({ of }) => of.test(whole));
  if (family === undefined) return undefined;
  const ends = labels.map((label) => family.ends.findIndex((end) => end.test(label)));
  if (ends.includes(-1) || new Set(ends).size < ends.length) return undefined;
  return { isClosed: labels.length >= 3 && labels.some((label) => family.closing.test(label)) };
}

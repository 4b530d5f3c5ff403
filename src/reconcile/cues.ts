/** Words that make a relation out of quantities that stand side by side. */

/** 公共场所 holds 共, and so do other words: they say nothing of a total. */
const total = /(?<!公)共(?!同|产|享|建|服|治|和|识|性|青|场)|合计|总计|总数|总量|累计/;

/** 分别增加120家、67家 tells how much each has grown, not what it is. */
const respectively = /分别(?![^，。；]{0,4}(?:增|减|上升|下降|提[高升]|降|多|少|高于|低于|[上下]浮))/;

/** Where the words that make a sum of its figures would stand. */
interface CueTexts {
  /** The clause before the total. */
  readonly before: string;
  /** From the total to the first part. */
  readonly between: string;
  /** The parts and what follows them in their sentence: seldom looked at. */
  readonly tail: () => string;
}

const farthest = 60;
const farthestRespectively = 40;

/** The words that make a sum of figures; each is looked for when it is asked for first: most sums fail before that. */
export class Cues {
  readonly #texts: CueTexts;
  readonly #known: Partial<Pick<Cues, 'exhaustive' | 'total'>>;
  #respectively: boolean | undefined;
  #open: boolean | undefined;
  #outcome: boolean | undefined;
  #exhaustive: boolean | undefined;
  #total: boolean | undefined;
  /** 其中: the parts may be some of many. */
  readonly among: boolean;

  /** @param known what is known without these texts. */
  constructor(texts: CueTexts, known: Partial<Pick<Cues, 'exhaustive' | 'total'>> = {}) {
    this.#texts = texts;
    this.#known = known;
    this.among = texts.between.length <= farthest && texts.between.includes('其中');
  }

  /** The same, with more known. */
  with(known: Partial<Pick<Cues, 'exhaustive' | 'total'>>): Cues {
    return new Cues(this.#texts, { ...this.#known, ...known });
  }

  /** 包括, 分为, 由…组成, 即: the parts are all. */
  get exhaustive(): boolean {
    const { between, tail } = this.#texts;
    this.#exhaustive ??=
      this.#known.exhaustive ?? (between.length <= farthest && (allOfThem.test(between) || isMadeUp(between, tail)));
    return this.#exhaustive;
  }

  /** 分别 binds only when it stands next to the list. */
  get respectively(): boolean {
    const { between } = this.#texts;
    this.#respectively ??=
      between.length <= farthestRespectively && !/[；。]/.test(between) && respectively.test(between);
    return this.#respectively;
  }

  /** 评出, 认定: what came of a whole. */
  get outcome(): boolean {
    const { between } = this.#texts;
    this.#outcome ??= between.length <= farthest && /评出|评定|认定|划分|分成/.test(between);
    return this.#outcome;
  }

  /** 共 or its like before the total. */
  get total(): boolean {
    this.#total ??= this.#known.total ?? total.test(this.#texts.before);
    return this.#total;
  }

  /** 等, 主要, 重点: some are named, others are not. */
  get open(): boolean {
    const { between, tail } = this.#texts;
    this.#open ??= some.test(between + tail());
    return this.#open;
  }
}

const allOfThem =
  /包括|包含|分为|划分为|分布为|具体为|具体是|构成为|即(?![时将办使便可日期])|组成|[按分从][^，。；]{1,8}[分看]/;

const some = /等(?![级待同于候次额])|主要|重点|涉及|若干|(?<![一二两三四五六七八九十0-9个])部分(?!公开)/;

/** 214人，由公务员96人、事业编制人员84人和工勤人员34人组成. */
function isMadeUp(between: string, tail: () => string): boolean {
  return /(?:^|[，（])[^，。；]{0,8}由[^，。；]{1,16}$/.test(between) && /组成|构成/.test(tail());
}

/** Words for stages that one case passes through: their numbers overlap and prove nothing. */
const stages = [
  '受理',
  '立案',
  '结案',
  '办结',
  '调解',
  '移送',
  '撤案',
  '撤诉',
  '整改',
  '审结',
  '和解',
  '进入',
  '排期',
  '放弃',
  '答复',
  '转办',
];

export function areStages(labels: readonly string[]): boolean {
  // 调解和解终止 is one outcome, whatever it takes to tell it.
  const named = new Set(labels.flatMap((label) => stages.find((stage) => label.includes(stage)) ?? []));
  return named.size >= 2;
}

const complements: readonly (readonly [RegExp, RegExp])[] = [
  [/许可/, /其他|公共服务/],
  [/一般程序|普通程序/, /简易程序/],
  [/不予/, /(?<!不)予以|(?<!部分)公开/],
  [/国家/, /省|市/],
  [/不合格/, /(?<!不)合格/],
  [/维持/, /撤销|纠错/],
  [/不予受理/, /(?<!不予)受理/],
  [/上半年/, /下半年/],
  [/旧存|结存|结转|上年/, /新收|新增|本年|当年/],
];

/** Two labels that leave nothing between them. */
export function areComplements(labels: readonly string[]): boolean {
  if (labels.length !== 2) return false;
  const [first = '', second = ''] = labels;
  return complements.some(
    ([one, other]) => (one.test(first) && other.test(second)) || (one.test(second) && other.test(first)),
  );
}

/** 其他 or 其余 as the last item closes a list. */
export function isClosedByOthers(labels: readonly string[]): boolean {
  return /其他|其余|另有|其它/.test(labels[labels.length - 1] ?? '');
}

/** Labels of one kind share their beginning or end: 公共场所检查, 医疗机构检查. */
export function shareAffix(labels: readonly string[]): boolean {
  if (labels.length < 2 || labels.some((label) => label.length < 2)) return false;
  const ends = new Set(labels.map((label) => label.slice(-2)));
  const starts = new Set(labels.map((label) => label.slice(0, 2)));
  return ends.size === 1 || starts.size === 1;
}

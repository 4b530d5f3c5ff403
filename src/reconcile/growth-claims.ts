import type { Decimal, Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, one as oneWhole } from './figures.ts';
import { type GrowthSubject, growthSubjects } from './growth-subjects.ts';

/** A growth that the text prints beside the two values of which it is the growth. */
export interface GrowthClaim {
  readonly before: Quantity;
  readonly after: Quantity;
  /** Value before, also where it is told only by the difference. */
  readonly base: Decimal;
  readonly growth: Quantity;
  readonly falls: boolean;
  /** 是上年的3倍 tells how many times the old value the new one is, not by how much it grew. */
  readonly isMultiple: boolean;
  /** What the value that grew is made up of, where no figure of the text states it. */
  readonly summands?: readonly Quantity[];
  /** What grew is told so plainly that the growth may be accused. */
  readonly sure: boolean;
}

/** Stand in a template for the two values and for the growth, in the order of the text. */
const [first, second, mark] = ['\uE001', '\uE002', '\uE003'];
/** Stands for the growth together with the words that lead it in. */
const byMark = '\uE004';

const rise = '增长|增加|提高|上升|提升|增|升';
const fall = '下降|减少|降低|压减|缩减|降|减';
const verb = `(?:${rise}|${fall})`;
const lastTime = '(?:(?:上一?年度?|去年|前一年|20[0-9]{2}年)(?:同期|全年|末|底)?|年初)';
const base = `(?:同比|(?:[0-9一二三四五六七八九十两]{1,2}年)?累计|同期相比|(?:比|较|与)${lastTime}(?:相比)?，?|净|累计|共)`;
/** 增长25%, 同比下降了5.1%, 增幅为20%: read once, not in every template, where V8 takes long to compile it. */
const ledMark = new RegExp(`${base}?(?:${verb}|增幅|降幅|增速)(?:了|达到?|为|约|率为|幅度为)?${mark}`);
const few = (most: number) => `[^，。；、\uE001-\uE004]{0,${most}}?`;

/** How the values and the growth stand to each other. */
interface Template {
  readonly words: RegExp;
  readonly before: 'first' | 'second' | 'earlier' | 'difference' | 'changed';
  readonly isMultiple?: true;
}

/** Value, value, growth. */
const growthLast: readonly Template[] = [
  // 由160件增加到200件，增长25%
  {
    words: new RegExp(
      `(?:由|从)${few(14)}${first}${few(8)}${verb}?(?:到了?|至|为)${few(6)}${second}${few(6)}，?${byMark}`,
    ),
    before: 'first',
  },
  // 150件，比上年的120件增长25%
  { words: new RegExp(`${first}，?(?:比|较)${lastTime}的?${few(6)}${second}${byMark}`), before: 'second' },
  // 150件，与上年的120件相比，增长25%; of things of other units a number is told by their name, too.
  {
    words: new RegExp(
      `${first}，?(?:与|同|和|较|比)${lastTime}的?${few(6)}${second}(?:相比|比较)，?(?:${few(4)}(?:[件起宗户家人案]数|数量|总[数量]))?${byMark}`,
    ),
    before: 'second',
  },
  // 去年受理120件，今年受理150件，增长25%
  {
    words: new RegExp(`(?:去年|上年)${few(12)}${first}，(?:今年|本年度?)${few(12)}${second}，?${byMark}`),
    before: 'first',
  },
  // 2022年186万人次，2023年279万人次，同比增长50%
  {
    words: new RegExp(`20[0-9]{2}年${few(16)}${first}，20[0-9]{2}年${few(12)}${second}，?${byMark}`),
    before: 'earlier',
  },
  // 150件（上年120件），增长25%
  {
    words: new RegExp(`${first}[，（](?:而)?${lastTime}${few(6)}${second}）?，?${byMark}`),
    before: 'second',
  },
  // 150件，比上年增加30件，增长25%
  {
    words: new RegExp(`${first}，?(?:同比|(?:比|较)${few(12)})(?:${verb}了?|[多少]${few(3)})${second}[，、]${byMark}`),
    before: 'difference',
  },
  // 比上年的120件增加30件，增长25%: the new value is told by the old one and the difference.
  {
    words: new RegExp(
      `(?:^|[^0-9\uE001\uE002，]{2})(?:比|较)${lastTime}的?${first}净?${verb}了?${second}[，、]${byMark}`,
    ),
    before: 'changed',
  },
  // 15.6亿元，较上年的12亿元净增3.6亿元，增幅达30%
  {
    words: new RegExp(
      `${first}，?(?:比|较)${lastTime}的?${few(6)}${second}净?${verb}了?[0-9.]{1,12}${few(5)}[，、]${byMark}`,
    ),
    before: 'second',
  },
  // 计划治理25处，实际完成27处，超额完成8%
  {
    words: new RegExp(`(?:计划|任务|目标)${few(20)}${first}，${few(6)}完成${few(6)}${second}，超额(?:完成)?了?${mark}`),
    before: 'first',
  },
  // 240件，是上年120件的2倍
  {
    words: new RegExp(`${first}，?(?:约?是|约?为|达到?|相当于)${lastTime}的?${few(6)}${second}的${mark}`),
    before: 'second',
    isMultiple: true,
  },
];

/** Value, growth, value. */
const growthBetween: readonly Template[] = [
  // 150件，同比增长25%，增加30件
  { words: new RegExp(`${first}，?${byMark}[，、]净?${verb}了?${second}`), before: 'difference' },
  // 较上年的480件下降25%，为360件
  {
    words: new RegExp(`(?:比|较)${lastTime}的?${few(6)}${first}${byMark}，?${few(6)}(?:至|到|为|达)${second}`),
    before: 'first',
  },
];

/** Growth of other bases than the figures beside it. */
const otherBase = /(?:年均|实际)[^，。；]{0,4}(?:增|升|降|减)|可比|不变价|同口径|环比/;
/** Words before the first value that a template may ask for. */
const longestLead = 30;
const longestGap = 40;
const wholeBracket = /（[^（）]*）/g;

/**
 * The claims that a growth may belong to, one for each subject that it may be told of, the nearest subject first;
 * none where the text tells none that can be followed.
 */
export function growthClaimsOf(index: number, figures: Figures): readonly GrowthClaim[] {
  if (otherBase.test(sentenceBefore(figures.at(index), figures))) return [];
  const last = valueBefore(index, figures);
  const first = outsideBrackets(valueBefore(last, figures), last, figures);
  const windows: readonly (readonly [readonly number[], Values, readonly Template[]])[] = [
    [[first, last, index], [first, last], growthLast],
    [[first - 1, first, last, index], [first - 1, first], growthLast],
    [[last, index, index + 1], [last, index + 1], growthBetween],
  ];
  for (const [window, values, templates] of windows) {
    const claims = claimsIn({ window, values, growth: index }, templates, figures);
    if (claims.length > 0) return claims;
  }
  return [];
}

/** Indices of the two values. */
type Values = readonly [number, number];

interface Window {
  readonly window: readonly number[];
  readonly values: Values;
  readonly growth: number;
}

function claimsIn(
  { window, values, growth: index }: Window,
  templates: readonly Template[],
  figures: Figures,
): GrowthClaim[] {
  if (window.some((place) => figures.quantities[place] === undefined)) return [];
  const [one, two, growth] = [figures.at(values[0]), figures.at(values[1]), figures.at(index)];
  if (!areComparable(one, two, growth)) return [];
  const text = windowText(window, values, figures);
  const template = text === undefined ? undefined : templateOf(text, templates);
  if (text === undefined || template === undefined) return [];
  // 由160件增加到200件 says what grew; 比上年的160件增长 leaves it to what stands before.
  const isOpen = template.before === 'second' || template.before === 'difference';
  const subjects = isOpen ? growthSubjects(values[0], figures) : [{ value: one, sure: true }];
  return subjects.map((subject) => claimOf(template, { subject, two, growth, text })).filter(isPlausible);
}

function templateOf(text: string, templates: readonly Template[]): Template | undefined {
  const told = text.replace(ledMark, byMark);
  return templates.find(({ words }) => words.test(told));
}

/** A value ten times the other is of something else, unless the growth says so; and so is one below the difference. */
function isPlausible({ base, after, growth }: GrowthClaim): boolean {
  if (base <= 0n) return false;
  const isWide = after.value > 10n * base || base > 10n * after.value;
  return !isWide || growth.role !== 'percent' || growth.value > 500n * oneWhole;
}

const periods: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'day']);

/** The index of the nearest quantity before that is no period: 由a增加到b，三年累计增长30%. */
function valueBefore(index: number, { quantities }: Figures): number {
  let before = index - 1;
  while (periods.has(quantities[before]?.dimension ?? '')) before -= 1;
  return before;
}

/** 67件（甲41件、乙26件），比上年的54件增长: what grew is the figure before the bracket. */
function outsideBrackets(index: number, last: number, { quantities }: Figures): number {
  let before = index;
  while (before > 0 && (quantities[before]?.depth ?? 0) > (quantities[last]?.depth ?? 0)) before -= 1;
  return before;
}

function areComparable(one: Quantity, two: Quantity, growth: Quantity): boolean {
  const isOfRates = one.role === 'percent';
  return (
    one.dimension === two.dimension &&
    one.paragraph === growth.paragraph &&
    two.paragraph === growth.paragraph &&
    !one.approximate &&
    !two.approximate &&
    (growth.role === 'points') === isOfRates
  );
}

/** The text around three neighbouring quantities with signs in their places; undefined where they stand far apart. */
function windowText(
  window: readonly number[],
  [one, two]: readonly [number, number],
  figures: Figures,
): string | undefined {
  const growth = window.findLast((index) => index !== one && index !== two);
  const signs = new Map([
    [one, first],
    [two, second],
    [growth, mark],
  ]);
  const start = figures.at(window[0] as number).start;
  let text = figures.before(start, longestLead);
  for (const [place, index] of window.entries()) {
    if (place > 0) {
      const between = figures.between(window[place - 1] as number, index).replace(wholeBracket, '');
      if (between.length > longestGap) return undefined;
      text += between;
    }
    text += signs.get(index) ?? figures.at(index).printed;
  }
  return text;
}

interface Matched {
  readonly subject: GrowthSubject;
  readonly two: Quantity;
  readonly growth: Quantity;
  readonly text: string;
}

/** Whether the year before the first value is the earlier one. */
function isRising(text: string): boolean {
  const years = [...text.matchAll(/(20[0-9]{2})年/g)].map(([, year]) => Number(year));
  return (years[years.length - 2] ?? 0) < (years[years.length - 1] ?? 0);
}

function claimOf({ before, words, isMultiple }: Template, { subject, two, growth, text }: Matched): GrowthClaim {
  const { value: one, summands, sure } = subject;
  const falls = new RegExp(`(?:${fall}|降幅)[^${first}${second}${mark}]{0,4}${mark}`).test(text);
  const parts = summands === undefined ? {} : { summands };
  const told = { growth, falls, isMultiple: isMultiple === true, sure, ...parts };
  if (before === 'earlier')
    return claimOf({ before: isRising(text) ? 'first' : 'second', words }, { subject, two, growth, text });
  if (before === 'first') return { ...told, before: one, after: two, base: one.value };
  if (before === 'second') return { ...told, before: two, after: one, base: two.value };
  const isLess = new RegExp(`(?:${fall}|少[^，。；]{0,3})了?${second}`).test(text);
  if (before === 'changed') {
    const value = isLess ? one.value - two.value : one.value + two.value;
    return { ...told, before: one, after: { ...two, value }, base: one.value };
  }
  return { ...told, before: two, after: one, base: isLess ? one.value + two.value : one.value - two.value };
}

/** What the sentence says before a figure: 按可比价计算 at its beginning holds for all of it. */
function sentenceBefore({ start }: Quantity, { text }: Figures): string {
  const before = text.slice(Math.max(0, start - 80), start);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n')) + 1);
}

import fc from 'fast-check';
import { framed } from './seeds.ts';

/** What one chapter is about: it counts nothing that another one counts. */
interface Subject {
  readonly heading: string;
  readonly done: string;
  readonly kinds: readonly [string, string, string];
  readonly unit: string;
}

const subjects: readonly Subject[] = [
  { heading: '取水许可', done: '办理取水许可', kinds: ['新办', '延续', '变更'], unit: '件' },
  { heading: '河道巡查', done: '巡查河道', kinds: ['干流', '支流', '渠道'], unit: '次' },
  { heading: '法治培训', done: '培训执法人员', kinds: ['局机关', '乡镇站', '灌区所'], unit: '人次' },
  { heading: '普法宣传', done: '发放宣传资料', kinds: ['折页', '海报', '手册'], unit: '份' },
  { heading: '企业检查', done: '检查用水企业', kinds: ['纺织企业', '食品企业', '化工企业'], unit: '家' },
  { heading: '资金使用', done: '投入水利资金', kinds: ['堤防', '水库', '管网'], unit: '万元' },
];

const figure = fc.integer({ min: 2, max: 400 });

const claim = fc.record({
  form: fc.constantFrom('sum', 'rate', 'share', 'growth', 'subset', 'items', 'unit'),
  figures: fc.tuple(figure, figure, figure),
  /** How far the claim is from the truth; mostly it is true. */
  error: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -9, max: 90 }) }),
});

type Claim = typeof claim extends fc.Arbitrary<infer Value> ? Value : never;

/** Chapters without their numbers: each is a heading and sentences of figures that are about nothing else. */
export const chapters: fc.Arbitrary<readonly string[]> = fc
  .record({
    chosen: fc.shuffledSubarray([...subjects], { minLength: 2 }),
    claims: fc.array(fc.array(claim, { minLength: 1, maxLength: 4 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ chosen, claims }) =>
    chosen.map((subject, index) =>
      [subject.heading, ...(claims[index] ?? []).map((one) => sentenceOf(subject, one))].join('\n'),
    ),
  );

function sentenceOf({ done, kinds, unit }: Subject, { form, figures, error }: Claim): string {
  const [a, b, c] = figures;
  const total = a + b + c + error;
  const [first, second, third] = kinds;
  switch (form) {
    case 'sum':
      return `全年${done}${total}${unit}，其中${first}${a}${unit}、${second}${b}${unit}、${third}${c}${unit}。`;
    case 'rate':
      return `全年${done}${a + b}${unit}，完成${a}${unit}，完成率${percent(a, a + b, error)}%。`;
    case 'share':
      return `全年${done}${a + b}${unit}，${first}${a}${unit}，占${percent(a, a + b, error)}%。`;
    case 'growth':
      return `${done}由上年的${a}${unit}增加到${a + b}${unit}，增长${percent(b, a, error)}%。`;
    case 'subset':
      return `全年${done}${a}${unit}，其中${first}${a + error}${unit}。`;
    case 'items':
      return `做好${first}、${second}、${third}等${error === 0 ? '三' : '四'}方面工作。`;
    case 'unit':
      return `全年${done}${total}${unit}，其中${first}${a}${unit}、${second}${b}万元。`;
  }
}

function percent(part: number, whole: number, error: number): string {
  return ((part * 100) / whole + error).toFixed(1);
}

const numerals = [...'一二三四五六'];

/** A report of the chapters, numbered in the order in which they come. */
export function reportOf(chosen: readonly string[]): string {
  return framed(chosen.map((chapter, index) => `${numerals[index]}、${chapter}`).join('\n'));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal } from '../../../src/facts/quantities/decimal.ts';
import type { Quantity } from '../../../src/facts/quantities/quantity.ts';
import { fold } from '../../../src/report/fold.ts';
import { quantitiesIn, read } from './model.ts';

const digits = [...'零一二三四五六七八九'];

/** As a reader of Chinese writes a whole number below a hundred million. */
function inHan(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const low = rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${inHan(rest)}`;
    return `${inHan(Math.floor(value / 10_000))}万${low}`;
  }
  let text = '';
  let gap = false;
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${digits[digit]}${name}`;
      gap = false;
    }
  }
  return text;
}

const wide = (text: string) => text.replace(/[0-9.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const grouped = (value: number) => String(value).replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',');
const inWan = (value: number) => `${formatDecimal(parseDecimal(String(value)) / 10_000n)}万`;

const forms: readonly (readonly [name: string, print: (value: number) => string])[] = [
  ['digits', String],
  ['wide digits', (value) => wide(String(value))],
  ['thousands', grouped],
  ['万', inWan],
  ['Chinese numerals', inHan],
];

const counts = fc.integer({ min: 2, max: 99_999_999 });
const units = fc.constantFrom('家', '户次', '人次', '件', '批次', '项', '份', '场次', '人', '名');

describe('reading what was printed', () => {
  it.each(forms)('gives the value back from %s', async (_, print) => {
    await fc.assert(
      fc.asyncProperty(counts, units, fc.constantFrom('', ' ', '\u3000'), async (value, unit, space) => {
        const [quantity, ...others] = await quantitiesIn(`全年办理${space}${print(value)}${space}${unit}，均已办结。`);
        expect(others).toEqual([]);
        expect([quantity && formatDecimal(quantity.value), quantity?.unit]).toEqual([String(value), unit]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives decimals back, and their last digit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 4 }), async (value, places) => {
        const printed = (value / 10 ** places).toFixed(places);
        const [quantity] = await quantitiesIn(`罚款${printed}万元。`);
        expect(quantity?.value).toBe(parseDecimal(printed, 10_000n));
        expect(quantity?.step).toBe(10n ** BigInt(10 - places));
        expect(quantity?.exact).toBe(false);
      }),
    );
  });

  it('formats what it parses', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (value) => {
        const text = formatDecimal(value);
        expect(text).toMatch(/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]{0,5}[1-9])?$/);
        expect(text.startsWith('-') ? -parseDecimal(text.slice(1)) : parseDecimal(text)).toBe(value);
      }),
    );
  });
});

const clause = fc
  .record({
    value: fc.integer({ min: 1, max: 999_999 }),
    unit: units,
    label: fc.constantFrom('检查学校', '查处', '培训'),
  })
  .map(({ value, unit, label }) => ({ value, unit, text: `${label}${value}${unit}` }));

describe('the order of clauses', () => {
  it('changes no value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(clause, { minLength: 1, maxLength: 8 }), async (clauses) => {
        const there = await quantitiesIn(`${clauses.map(({ text }) => text).join('，')}。`);
        const back = await quantitiesIn(
          `${[...clauses]
            .reverse()
            .map(({ text }) => text)
            .join('；')}。`,
        );
        const told = (quantities: readonly Quantity[]) => quantities.map(({ value, unit }) => `${value} ${unit}`);
        expect(told(there)).toEqual(clauses.map(({ value, unit }) => `${parseDecimal(String(value))} ${unit}`));
        expect(told(back).reverse()).toEqual(told(there));
      }),
    );
  });
});

describe('a changed digit', () => {
  it('changes the value', async () => {
    await fc.assert(
      fc.asyncProperty(counts, fc.nat(), fc.integer({ min: 1, max: 9 }), async (value, place, by) => {
        const printed = String(value);
        const at = place % printed.length;
        const digit = (Number(printed[at]) + by) % 10;
        const changed = `${printed.slice(0, at)}${digit}${printed.slice(at + 1)}`;
        fc.pre(!changed.startsWith('0'));
        const [before] = await quantitiesIn(`办理${printed}件。`);
        const [after] = await quantitiesIn(`办理${changed}件。`);
        expect(after?.value).not.toBe(before?.value);
      }),
    );
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ...'0123456789０５,.，。；：、（）《》“”"%—-~+·/第年月日号个家次件元万亿余多近约和及一二两三十百千成分每共 \n',
  ),
  fc.constantFrom('人次', '万元', '百分之', '2021年', '其中', '〔2021〕', '不少于', '以上', '个百分点', '| 3 |'),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text at all', () => {
  it('gives quantities in order, apart, in the source, and printed as they say', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom('text' as const, 'markdown' as const), async (text, format) => {
        const { report, facts } = await read(`全年办理。${text}`, format);
        const { quantities, separations } = facts;
        expect(separations.length).toBe(Math.max(0, quantities.length - 1));
        let end = 0;
        for (const quantity of quantities) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          end = quantity.end;
          const { range, printed, interval, value } = quantity;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(report.source.text.length);
          expect(printed).toBe(report.text.text.slice(quantity.start, quantity.end));
          // The end of a paragraph shares the place of its last character.
          expect(report.text.slice(range).replace(/\n$/, '')).toBe(printed);
          expect(interval.low <= value && (interval.high === undefined || value <= interval.high)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('folds to what is printed where one line holds it', async () => {
    const { report, facts } = await read('办理１,２３４ 件，罚款 ３．５ 万 余 元，近 ８０ 人，８．３６ ％。');
    expect(facts.quantities.map(({ printed }) => printed)).toEqual(['1,234件', '3.5万余元', '近80人', '8.36%']);
    for (const { range, printed } of facts.quantities) expect(fold(report.source.slice(range))).toBe(printed);
  });
});

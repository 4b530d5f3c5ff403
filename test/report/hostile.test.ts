import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/readers/markdown.ts';
import type { Format } from '../../src/readers/source.ts';
import { Source } from '../../src/readers/source.ts';
import { readText } from '../../src/readers/text.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Report } from '../../src/report/report.ts';
import { growsLinearly } from './growth.ts';

function modelOf(text: string, format: Format): Report {
  const source = new Source({ path: '草稿', text, format, encoding: 'utf-8' });
  const report = buildReport(format === 'markdown' ? readMarkdown(source) : readText(source));
  // What is derived on demand belongs to the cost.
  report.sentences.length;
  report.ordinalSeries.length;
  report.numberedSeries.length;
  report.phrases.text.length;
  report.isInLawTitle({ start: 0, end: 1 });
  return report;
}

const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length));

const hostile: Record<string, (length: number) => string> = {
  'opening brackets': repeated('（'),
  'opening brackets, closed once': (length) => `${repeated('（')(length)}）\n甲\n乙`,
  'opening quotes': repeated('“'),
  'opening quotes, closed once': (length) => `${repeated('“')(length)}”\n甲\n乙`,
  'title marks': repeated('《'),
  'chapter numbers': repeated('一、'),
  'item numbers': repeated('1.'),
  'nested list markers': repeated('1. '),
  'nested bullets': (length) => `${repeated('- ')(length)}甲`,
  'list items': repeated('1. 甲\n'),
  'nested lists': (length) =>
    Array.from({ length: Math.sqrt(length) }, (_, depth) => `${' '.repeat(depth * 2)}- 甲`).join('\n'),
  digits: repeated('9'),
  years: repeated('2021年'),
  'bold marks': repeated('**'),
  'bold openings': repeated('**甲'),
  'emphasis openings': repeated('*a '),
  'mixed emphasis': repeated('*a_b'),
  'link openings': repeated('['),
  'links never closed': repeated('[a]('),
  'images never closed': repeated('!['),
  'code never closed': (length) =>
    Array.from({ length: Math.sqrt(2 * length) }, (_, ticks) => `${'`'.repeat(ticks)}a`).join(''),
  'tags never closed': repeated('<a '),
  'comments never closed': repeated('<!--'),
  comments: repeated('<!---->'),
  entities: repeated('&'),
  backslashes: repeated('\\'),
  bars: (length) => `${repeated('|a')(length / 2)}\n${repeated('|-')(length / 2)}\n`,
  'lines of one character': repeated('甲\n'),
  'lines that end with CR': repeated('甲\r\r'),
  headings: repeated('# 甲\n'),
  'a paragraph without end': repeated('甲'),
  'ordinals without end': repeated('一是甲。'),
  'a torn heading without end': (length) => `一、${repeated(`${'甲'.repeat(28)}\n`)(length)}`,
  'spaces in a line': (length) => `甲${repeated(' ')(length)}乙`,
  'spaces between Latin words': repeated(`a${' '.repeat(500)}`),
  'zero-width marks': (length) => `a${repeated('\u200b')(length)}b`,
  'names of bodies': repeated('局'),
};

describe.each(['text', 'markdown'] as const)('a hostile %s', (format) => {
  it.each(Object.entries(hostile))('takes time in proportion to its length: %s', { timeout: 60_000 }, (_, make) => {
    expect(growsLinearly(make, 12_000, (text) => modelOf(text, format))).toBe(true);
  });

  it.each(['（', '一、', '1.', '9', '“', '**', '一是', '> '])(
    'of 200 000 characters is read: %s',
    { timeout: 60_000 },
    (unit) => {
      expect(modelOf(`甲\n${repeated(unit)(200_000)}`, format).paragraphs.length).toBeGreaterThan(0);
    },
  );

  it('of any characters is read without an exception', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...'#-*_>|`[]()!<&;\\~ \t\r\n一二（）。，：“”《》1.年月日2',
        '\ud800',
        '\udc00',
        '\u0000',
        '\u200b',
        '\u2028',
      ),
      fc.constantFrom(
        '一、',
        '（一）',
        '1. ',
        '一是',
        '报告\n',
        '法治政府建设',
        '2024年1月1日',
        '水利局\n',
        '| - |\n',
        '<!--',
        '-->',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const anyText = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const report = modelOf(text, format);
        for (const { range } of [
          ...report.paragraphs,
          ...report.sentences,
          ...report.ordinalSeries.flatMap(({ items }) => items),
        ]) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

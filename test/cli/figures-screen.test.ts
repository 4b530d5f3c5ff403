import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { figuresText } from '../../src/cli/screens/figures.ts';
import { figuresRows } from '../../src/cli/screens/figures-csv.ts';
import { ledgerOf } from '../../src/cli/screens/figures-data.ts';
import type { Layout } from '../../src/cli/screens/layout.ts';
import type { FigureModel } from '../../src/engine/figures.ts';
import { Source } from '../../src/readers/source.ts';
import { width } from '../../src/reporters/width.ts';
import { brokenSum, figureDraft, figureModel, quantity } from '../engine/figure-model.ts';

const source = new Source({ path: '草稿.txt', text: figureDraft, format: 'text', encoding: 'utf-8' });
const titles = new Map([
  ['figures/sum', '总数与分项'],
  ['figures/percentage', '比率与占比'],
]);

function screen(layout: Partial<Layout> = {}, model: FigureModel = figureModel): string {
  const full: Layout = { language: 'zh', color: new Chalk({ level: 0 }), columns: 80, ...layout };
  return figuresText(ledgerOf(model, source, full.language), titles, full);
}

describe('the ledger on the screen', () => {
  it('says how much was read, then each figure, then each relation', () => {
    expect(screen().split('\n')).toEqual([
      '草稿.txt',
      '数据核对  识别数字 6 个，核对关系 2 组：1 组一致，1 组不一致',
      '',
      '数字',
      '  行  名称                数值  单位',
      '   3  全年巡查河道         286  次',
      '   3  其中干流              94  次',
      '   3  支流                 121  次',
      '   3  渠道                  53  次',
      '   4  办理取水许可…办结    41  件',
      '   4  办结率              ~100  %',
      '',
      '关系',
      '  ✗  3  总数与分项      94 + 121 + 53 = 268 ≠ 286',
      '                        各分项之和 268 与总数 286 不一致，相差 18',
      '  ✓  4  比率与占比      41 ÷ 41 = 100%',
      '  ✓  4  figures/subset  41 ≤ 41',
      '',
      '其中 1 组说明不了多少（如一项不超过总数），不计入核对数',
      '',
    ]);
  });

  it('aligns numbers by display columns', () => {
    const rows = screen()
      .split('\n')
      .filter((line) => /^ {3}\d/.test(line));
    expect(new Set(rows.map((line) => width(line.replace(/\s+\S+$/u, '')))).size).toBe(1);
  });

  it.each([32, 40, 60, 80, 120])('stays within %i columns', (columns) => {
    const long = {
      ...brokenSum,
      equation: `${Array.from({ length: 30 }, (_, index) => 1000 + index).join(' + ')} ≠ 7`,
    };
    const wide = quantity('286次', { left: '对'.repeat(70), right: '开展的检查' });
    const model = { quantities: [...figureModel.quantities, wide], reconciliations: [long] };
    for (const language of ['zh', 'en'] as const) {
      for (const line of screen({ columns, language }, model).split('\n'))
        expect(width(line), line).toBeLessThanOrEqual(columns);
    }
  });

  it('cuts nothing of an equation where there is no terminal, and paints nothing but colour', () => {
    expect(screen({ columns: undefined })).toContain('94 + 121 + 53 = 268 ≠ 286\n');
    expect(stripVTControlCharacters(screen({ color: new Chalk({ level: 3 }) }))).toBe(screen());
  });

  it('says so where there are no figures, or no relations', () => {
    expect(screen({}, { quantities: [], reconciliations: [] })).toBe('草稿.txt\n没有识别到数字\n');
    const text = screen({}, { ...figureModel, reconciliations: [] });
    expect(text).toContain('没有可以核对的关系');
    expect(text).not.toContain('\n关系\n');
  });
});

describe('the ledger as a table', () => {
  const rows = figuresRows(ledgerOf(figureModel, source, 'zh'), titles, 'zh');

  it('has one row for each figure and each relation, of equal length', () => {
    expect(rows).toHaveLength(1 + 6 + 3);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[0]?.join(',')).toBe('类别,行,列,原文,名称,数值,单位,关系,结论,算式,说明');
    expect(rows[1]?.join(',')).toBe('数字,3,7,286次,全年巡查河道,286,次,,,,');
  });

  it('says of a violated relation what is wrong', () => {
    expect(rows[7]?.join(',')).toBe(
      '关系,3,7,286次、94次、121次、53次,,,,总数与分项,不一致,94 + 121 + 53 = 268 ≠ 286,各分项之和 268 与总数 286 不一致，相差 18',
    );
  });
});

describe('the ledger as data', () => {
  it('holds places, exact values and every relation', () => {
    const { quantities, reconciliations, figures, schemaVersion } = ledgerOf(figureModel, source, 'en');
    expect(schemaVersion).toBe(1);
    expect(figures).toEqual({ quantities: 6, holds: 1, violated: 1, undetermined: 0 });
    expect(quantities[0]).toEqual({
      start: { line: 3, column: 7, offset: figureDraft.indexOf('286次') },
      end: { line: 3, column: 11, offset: figureDraft.indexOf('286次') + 4 },
      quote: '286次',
      label: '全年巡查河道',
      value: '286',
      unit: '次',
      role: 'count',
      approximate: false,
    });
    expect(reconciliations.map(({ verdict, counts, message }) => [verdict, counts, message])).toEqual([
      ['violated', true, 'the parts add up to 268, not to the total 286: 18 apart'],
      ['holds', true, null],
      ['holds', false, null],
    ]);
  });
});

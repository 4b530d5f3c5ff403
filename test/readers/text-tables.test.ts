import { describe, expect, it } from 'vitest';
import { readString } from '../../src/readers/read.ts';

async function shapeOf(...lines: readonly string[]): Promise<string[]> {
  const { blocks, source } = await readString(lines.join('\n'), { format: 'text' });
  return blocks.map((block) =>
    block.kind === 'line'
      ? source.slice(block.line.pieces[0] as { start: number; end: number })
      : block.table.rows
          .map((row) => row.map(({ pieces }) => pieces.map((piece) => source.slice(piece)).join('')).join('|'))
          .join('/'),
  );
}

describe('a table that lost its lines', () => {
  it('is read with the line that names its columns', async () => {
    expect(
      await shapeOf('各县情况如下：', '单位 受理 办结率', '甲县 40 80%', '乙县 60 85.5%', '以上数据截至年底。'),
    ).toEqual(['各县情况如下：', '单位|受理|办结率/甲县|40|80%/乙县|60|85.5%', '以上数据截至年底。']);
  });

  it('is read without one, its cells apart by tabs or wide spaces', async () => {
    expect(await shapeOf('甲县\t1,040\t—', '乙县\u3000\u300060\u30003件')).toEqual(['||/甲县|1,040|—/乙县|60|3件']);
  });

  it('may have figures of full width, columns called by years, and a column of units', async () => {
    expect(await shapeOf('甲县 ４０ ３２．５％', '乙县 ６０ －２％')).toEqual([
      '||/甲县|４０|３２．５％/乙县|６０|－２％',
    ]);
    expect(await shapeOf('项目 单位 2022年 2023年', '抽查 家 40 44', '罚款 万元 8 8.5')).toEqual([
      '项目|单位|2022年|2023年/抽查|家|40|44/罚款|万元|8|8.5',
    ]);
  });

  it('may have columns called by years with their units', async () => {
    expect(await shapeOf('活动 2022年（场） 2023年度开展（场） 增长', '讲座 40 44 10%', '展览 8 10 25%')).toEqual([
      '活动|2022年（场）|2023年度开展（场）|增长/讲座|40|44|10%/展览|8|10|25%',
    ]);
  });

  it('may have rows whose names begin with a number that people call', async () => {
    expect(await shapeOf('指标 2022年 2023年', '110警情（起） 40 44', '12345热线转办 80 100')).toEqual([
      '指标|2022年|2023年/110警情（起）|40|44/12345热线转办|80|100',
    ]);
  });

  it('is read from one line that holds all rows', async () => {
    expect(await shapeOf('甲县 40 25% 乙县 60 20% 合计 100 22%')).toEqual(['||/甲县|40|25%/乙县|60|20%/合计|100|22%']);
  });

  it.each([
    ['a single row', ['甲县 40 32']],
    ['rows of different length', ['甲县 40 32', '乙县 60']],
    ['sentences', ['甲县 40 件，办结 32 件。', '乙县 60 件，办结 50 件。']],
    ['words apart by spaces', ['东山县 水利局 办公室', '南屏区 司法局 法规科']],
    ['words that no line calls units', ['抽查 家 40 44', '检查 户次 8 8']],
    ['rows that begin with figures', ['2024家 40 44', '1200公里 8 8']],
    ['a date of signing', ['东山县水利局', '2024 年 1 月', '2024 年 2 月']],
    ['rows with a gap between them', ['甲县 40 32', '', '乙县 60 50']],
  ])('is not seen in %s', async (_, lines) => {
    expect(await shapeOf(...lines)).toEqual(lines.filter((line) => line !== ''));
  });
});

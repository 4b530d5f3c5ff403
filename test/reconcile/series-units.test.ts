import { describe, expect, it } from 'vitest';
import { reconciliationsIn } from './model.ts';

const unitFindings = async (text: string) =>
  (await reconciliationsIn(text, 'text'))
    .filter(({ ruleId }) => ruleId === 'figures/unit')
    .map(({ equation }) => equation);

describe('units of one series', () => {
  it.each([
    ['检查单位86家，其中医院24家、诊所62户。', '86家，62户'],
    ['现有执法人员46人次，均持证上岗。', '46人次'],
  ])('are told where they differ: %s', async (text, equation) => {
    expect(await unitFindings(text)).toEqual([equation]);
  });

  it.each([
    '检查单位86家，其中医院24家、诊所62家。',
    '检查单位86家次，对42户提出整改意见。',
    '培训执法人员46人次，现有执法人员23人。',
  ])('are left alone where they agree: %s', async (text) => {
    expect(await unitFindings(text)).toEqual([]);
  });
});

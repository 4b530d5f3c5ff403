import { describe, expect, it } from 'vitest';
import { strayMembers } from '../../../src/checks/identity/stray-members.ts';
import { Facts } from '../../../src/facts/facts.ts';
import { reportOf } from '../../report/model.ts';

async function strays(text: string, organisation = '锦州市应急管理局'): Promise<string[]> {
  const report = await reportOf(`${organisation}2022年法治政府建设年度报告\n\n一、工作情况\n\n${text}`);
  const { own, mentions } = new Facts(report).places;
  const found = strayMembers(report.phrases.text, mentions, own);
  return found.map(({ start, end }) => report.phrases.text.slice(start, end));
}

describe('a stray member of a list of own divisions', () => {
  it.each([
    ['凌河区、古塔区和甘井子区开展检查。', '甘井子区'],
    ['甘井子区、凌河区、古塔区开展检查。', '甘井子区'],
    ['凌河区、甘井子区及古塔区开展检查。', '甘井子区'],
  ])('is found in %s', async (text, stray) => {
    expect(await strays(text)).toEqual([stray]);
  });

  it.each([
    '凌河区、古塔区和太和区开展检查。',
    '凌河区和甘井子区开展检查。',
    '凌河区、古塔区和大连市甘井子区开展检查。',
    '凌河区、古塔区、甘井子区和沙河口区开展检查。',
    '凌河区、古塔区，甘井子区开展检查。',
    '凌河区、古塔区和大连市开展检查。',
  ])('is none in %s', async (text) => {
    expect(await strays(text)).toEqual([]);
  });

  it('is none where the body has no divisions', async () => {
    expect(await strays('凌河区、古塔区和甘井子区开展检查。', '兰考县应急管理局')).toEqual([]);
  });
});

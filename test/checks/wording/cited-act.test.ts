import { expect, it } from 'vitest';
import { chineseDay, citeAct } from '../../../src/checks/wording/cited-act.ts';
import type { Act } from '../../../src/facts/laws/act.ts';

const act: Act = { title: '取水许可条例', kind: 'regulation', certain: true };

it('names an act with the days of its newest version, as far as they were looked up', () => {
  const enacted = { change: 'enacted', adopted: '2006-02-21', inForce: '2006-04-15', certain: true } as const;
  const amended = { change: 'amended', adopted: '2017-03-01', certain: true } as const;
  const doubtful = { change: 'revised', adopted: '2023-10-01', certain: false } as const;
  expect(citeAct(act)).toBe('《取水许可条例》');
  expect(citeAct({ ...act, versions: [doubtful] })).toBe('《取水许可条例》');
  expect(citeAct({ ...act, versions: [enacted] })).toBe('《取水许可条例》（2006年2月21日通过，2006年4月15日施行）');
  expect(citeAct({ ...act, versions: [enacted, amended, doubtful] })).toBe('《取水许可条例》（2017年3月1日修正）');
});

it('writes days as reports do', () => {
  expect(chineseDay('2022-03-01')).toBe('2022年3月1日');
});

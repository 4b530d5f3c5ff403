import { describe, expect, it } from 'vitest';
import { runCheck } from './run-check.ts';

const lines = ['一、主要举措', '办理 41 件。', '二、明年安排', '加强普法，规范执法。', '（一）学习', '学习3次。'];

async function told(parameters: object): Promise<string[]> {
  const { result, quote } = await runCheck('section-length', parameters, lines);
  return result.hits.map(({ outcome, values, range }) => `${outcome} ${values.length} ${quote(range)}`);
}

describe('section-length', () => {
  it('measures a section without its heading and without spaces, with the sections below it', async () => {
    expect(await told({ under: ['举措'], min: 7 })).toEqual(['short 6 一、主要举措']);
    expect(await told({ under: ['举措'], min: 6, max: 6 })).toEqual([]);
    expect(await told({ under: ['安排'], max: 19 })).toEqual(['long 20 二、明年安排']);
    expect(await told({ under: ['没有'], min: 99 })).toEqual([]);
  });

  it('measures the whole report where no heading is named', async () => {
    expect(await told({ min: 39 })).toEqual(['short 38 一']);
    expect(await told({ min: 38, max: 38 })).toEqual([]);
  });

  it('wants a limit, and the lower one below the upper', async () => {
    await expect(told({})).rejects.toThrow(/min/);
    await expect(told({ min: 3, max: 2 })).rejects.toThrow(/max/);
  });
});

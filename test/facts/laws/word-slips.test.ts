import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownActs } from '../../../src/facts/laws/acts.ts';

const acts = knownActs();
const told = (name: string) => {
  const slip = acts.nearestButOneWord(name);
  return slip && `${slip.act.title} ${slip.word} ${slip.instead}`.trim();
};

describe('a title but for one word', () => {
  it.each([
    ['大型群众性活动管理条例', '大型群众性活动安全管理条例 安全'],
    ['计算机信息系统安全管理条例', '计算机信息系统安全保护条例 保护 管理'],
    ['河道采砂管理条例', undefined],
    ['建设工程安全质量管理条例', undefined],
    ['护士条例', undefined],
    ['公共场所卫生管理规定', undefined],
  ])('%s: %s', (name, expected) => {
    expect(told(name)).toBe(expected);
  });

  it('is found again, or none is', () => {
    const long = acts.all.filter(({ kind, title }) => kind === 'regulation' && title.length >= 10);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ title }, at) => {
        const index = 2 + (at % (title.length - 6));
        const name = title.slice(0, index) + title.slice(index + 2);
        expect([title, undefined]).toContain(acts.nearestButOneWord(name)?.act.title);
      }),
      { numRuns: 300 },
    );
  });
});

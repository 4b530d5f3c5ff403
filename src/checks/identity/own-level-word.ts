import type { CheckContext } from '../check.ts';

/**
 * 县, 旗 or 区 where it can only mean the own one, and 市 of a prefecture: that of a county lies in another one, and 区 is short
 * for 自治区 too.
 */
export function ownLevel({ facts }: CheckContext): string | undefined {
  const { divisions, unlisted } = facts.places.own;
  const levels = new Set([...divisions.map(({ name }) => name), unlisted ?? ''].map((name) => name.slice(-1)));
  levels.delete('');
  const [level, ...others] = levels;
  if (level === undefined || others.length > 0 || !'县旗区市'.includes(level)) return undefined;
  if (level === '市' && !divisions.every((division) => division.level === 'prefecture')) return undefined;
  if (level !== '区') return level;
  return divisions.every(({ parent }) => !(parent?.parent ?? parent)?.name.endsWith('自治区')) ? level : undefined;
}

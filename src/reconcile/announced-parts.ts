import { chineseOrdinal } from '../report/numbering.ts';

const numeral = '([二两三四五六七八九十2-9])';
/** “四乱”问题, but not “五一” nor “八五”, which count nothing. */
const quoted = new RegExp(`“${numeral}[^“”0-9一二三四五六七八九十]{1,6}[“”]`);
const kinds = new RegExp(`(?<![第十])${numeral}(?:大?类|大|项|种|级)[^，。；0-9]{0,14}$`);
/** What became of them, of which each may meet several ends, or none. */
const outcome =
  /合格|达标|结案|办结|审结|完成|整改|发现|查处|处罚|立案|移送|责令|警告|公开|答复|回复|受理|有效|采纳|通过|化解|成功|存在|问题/;

/** How many parts a total has by its own name: 三类场所, “四乱”问题. */
export function partsAnnounced(words: string): number | undefined {
  const count = (quoted.exec(words) ?? kinds.exec(words))?.[1];
  if (count === undefined) return undefined;
  return count === '两' ? 2 : /[2-9]/.test(count) ? Number(count) : chineseOrdinal(count);
}

/** 网吧, 影院 and 歌厅 are kinds of things, and no ends that they met. */
export function areKinds(labels: readonly string[]): boolean {
  return labels.every((label) => label !== '' && !outcome.test(label));
}

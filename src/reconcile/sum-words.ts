import { chineseOrdinal } from '../report/numbering.ts';
import type { Figures } from './figures.ts';

const bareTotal =
  /^(?:合计|总计|共计|小计|计|[一总合]?共有?|以上(?:合计|总计|共计|共)[^，。；]{0,12}|全年(?:合计|累计|总计|共计)[^，。；]{0,4})$/;
const numbered = /^(?:以上|上述)?([2-9二两三四五六七八九])(?:类|项|者|种|个)[^，。；]{0,6}(?:合计|总计|共计)$/;
const penalties = /^罚没(?:款|金额|款项)?(?:合计|总计|共计)$/;
const totalWord = /^(?:全年)?(?:合计|总计|共计|[一总合]?共)|(?:合计|总计|共计)$/g;

/** The parts that a total behind them says that it is the sum of, of those before it; undefined where it leaves it open. */
export function summedBy(words: string, parts: readonly number[], figures: Figures): readonly number[] | undefined {
  if (bareTotal.test(words)) return parts;
  const labels = parts.map((part) => figures.at(part).left);
  // 党组会学习8次，中心组学习3次，…，三类学习合计23次
  const count = numbered.exec(words)?.[1];
  if (count !== undefined) return parts.slice(-(chineseOrdinal(count === '两' ? '二' : count) ?? Number(count)));
  // 罚款58.64万元、没收违法所得3.17万元，罚没款合计61.81万元
  if (penalties.test(words)) {
    const [fine = '', seized = ''] = labels.slice(-2);
    return /罚款$/.test(fine) && /没收/.test(seized) ? parts.slice(-2) : undefined;
  }
  // 党组学法6次，支部学法12次，共计学法18次
  const name = words.replace(totalWord, '');
  return name.length >= 2 && labels.every((label) => label.endsWith(name)) ? parts : undefined;
}

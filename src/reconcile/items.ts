import { chineseOrdinal } from '../report/numbering.ts';
import type { Report } from '../report/report.ts';
import type { Reconciliation } from './reconciliation.ts';

const numeral = '([0-9]{1,2}|[二两三四五六七八九十]{1,3})';
/** 下设4个工作组，分别为综合组、督导组、宣传组、保障组。 */
const forward = new RegExp(
  `${numeral}(?:个|项|类|种|支|大)?([\\u4e00-\\u9fff]{1,6})，?(?:分别为|分别是|即|包括|为)([^，。；：0-9]{4,80})[。；]`,
  'g',
);
/** 人员、财务、业务、药械、信息五个方面 */
const backward = new RegExp(
  `(?<=[，。；：\\n]|实行|覆盖|涵盖|包括|围绕|从|在|下设|建立|健全|推行)([^，。；：《\\n0-9]{4,60}?)等?${numeral}(?:个|项|类|大)?(方面|专业|领域|环节|类别|科室|工作组|制度|机制)`,
  'g',
);

/** 《…办法》《…细则》《…公约》3个规范性文件 */
const titles = new RegExp(`((?:《[^《》\\n]{2,40}》[、和及]?){2,12})${numeral}(?:个|项|部|件)`, 'g');

/** Items announced against items listed. Off by one is a slip; any other number, and 等, prove nothing. */
export function reconcileItems(report: Report): Reconciliation[] {
  const { text } = report.phrases;
  const found: Reconciliation[] = [];
  for (const match of text.matchAll(forward)) {
    const [whole, announced = '', , list = ''] = match;
    const start = match.index + whole.lastIndexOf(list);
    push(found, report, {
      announced,
      list,
      place: [match.index, match.index + announced.length],
      listed: [start, start + list.length],
    });
  }
  for (const match of [...text.matchAll(backward), ...text.matchAll(titles)]) {
    const [whole, list = '', announced = ''] = match;
    if (/等$/.test(whole.slice(0, whole.indexOf(announced)))) continue;
    const start = match.index + list.length;
    push(found, report, { announced, list, place: [start, start + announced.length], listed: [match.index, start] });
  }
  return found;
}

/** How many items a list has: titles by their marks, others by 、, with 和 as perhaps one more. */
function itemsIn(list: string): { least: number; most: number } {
  const titles = list.match(/《/g)?.length ?? 0;
  if (titles > 0) return { least: titles, most: titles };
  const least = list.split('、').length;
  return { least, most: least + (list.match(/[和与及]/g)?.length ?? 0) };
}

interface Announcement {
  readonly announced: string;
  readonly list: string;
  readonly place: readonly [number, number];
  readonly listed: readonly [number, number];
}

function push(found: Reconciliation[], report: Report, { announced, list, place, listed }: Announcement): void {
  const count = /[0-9]/.test(announced) ? Number(announced) : announced === '两' ? 2 : chineseOrdinal(announced);
  if (count === undefined || count < 2 || list.includes('等')) return;
  const { least, most } = itemsIn(list);
  if (least < 2) return;
  const holds = count >= least && count <= most;
  // 和 may join two items or stand inside one: then an odd number proves nothing.
  if (!holds && (least !== most || Math.abs(count - least) !== 1)) return;
  const natural = least;
  const [total, items] = [report.phrases.rangeOf(...place), report.phrases.rangeOf(...listed)];
  found.push({
    ruleId: 'figures/item-count',
    verdict: holds ? 'holds' : 'violated',
    equation: holds ? `${count} = ${count}` : `${count} ≠ ${natural}`,
    range: { start: Math.min(total.start, items.start), end: Math.max(total.end, items.end) },
    focus: total,
    members: [
      { role: 'announced', range: total, value: String(count) },
      { role: 'listed', range: items, value: String(holds ? count : natural) },
    ],
    message: holds
      ? undefined
      : { zh: `写明 ${count} 项，列出 ${natural} 项`, en: `${count} are announced, ${natural} are listed` },
    counts: true,
  });
}

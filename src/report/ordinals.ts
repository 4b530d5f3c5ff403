import type { Range } from '../readers/source.ts';
import type { MappedText } from './mapped-text.ts';
import { chineseOrdinal } from './numbering.ts';
import { countStartingBefore } from './order.ts';
import type { Section } from './outline.ts';

export interface OrdinalItem {
  /** The ordinal itself, such as 一是. */
  readonly range: Range;
  readonly value: number;
}

/** One list told in running text: 一是 … 二是 …, 第一 … 第二 …, 首先 … 其次 …; it may run over several paragraphs. */
export interface OrdinalSeries {
  readonly form: 'is' | 'ordinal' | 'adverb';
  readonly items: readonly OrdinalItem[];
}

/** An ordinal stands at the start of a sentence or clause: 进一步 and 统一是 are none. */
const ordinal =
  /(?<=^|[。；：，！？\n）])(?:([一二三四五六七八九十]{1,2})(?=是(?!否|非))是|第([一二三四五六七八九十]{1,2})[，、：是]|(首先|其次|再次|最后)[，、]?)/g;

const adverbs: readonly string[] = ['首先', '其次', '再次', '最后'];

interface Found extends OrdinalItem {
  readonly form: OrdinalSeries['form'];
}

/**
 * @param text folded running text without quotation marks, paragraphs apart by line feeds.
 * @param sections all sections in the order of the text.
 */
export function findOrdinalSeries(text: MappedText, sections: readonly Section[]): OrdinalSeries[] {
  const open = new Map<OrdinalSeries['form'], { items: OrdinalItem[]; chapter: number }>();
  const series: OrdinalSeries[] = [];
  for (const item of foundIn(text)) {
    const chapter = countStartingBefore(sections, item.range.start, (section) => section.range);
    const current = open.get(item.form);
    const previous = current?.items[current.items.length - 1];
    // A new 一是, or the border of a section, starts a list anew; a gap or a repetition inside stays in its list.
    if (current === undefined || previous === undefined || item.value === 1 || current.chapter !== chapter) {
      const items = [item];
      open.set(item.form, { items, chapter });
      series.push({ form: item.form, items });
    } else {
      current.items.push(item);
    }
  }
  return series;
}

function* foundIn(text: MappedText): Generator<Found> {
  for (const match of text.text.matchAll(ordinal)) {
    const [whole, is, nth, adverb] = match;
    const value = adverb === undefined ? chineseOrdinal(is ?? nth ?? '') : adverbs.indexOf(adverb) + 1;
    if (value === undefined) continue;
    const form = is !== undefined ? 'is' : nth !== undefined ? 'ordinal' : 'adverb';
    yield { form, value, range: text.rangeOf(match.index, match.index + whole.length) };
  }
}

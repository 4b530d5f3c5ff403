import type { MappedText } from './mapped-text.ts';
import { chineseOrdinal } from './numbering.ts';
import { type Section, sectionsAround } from './outline.ts';
import { type OrdinalItem, type Series, SeriesBuilder } from './series.ts';

/** How a list told in running text counts: 一是, 一要, 第一, 其一, 首先. */
export type OrdinalForm = 'is' | 'must' | 'ordinal' | 'among' | 'adverb';

/** One list told in running text: 一是 … 二是 …, 第一 … 第二 …, 首先 … 其次 …; it may run over several paragraphs. */
export type OrdinalSeries = Series<OrdinalForm, Section>;

/** 一是一, 三要素 and 第一、二产业 hold no ordinals. */
const ordinal =
  /([一二三四五六七八九十]{1,2})(?:是(?!否|非|[一二三四五六七八九十][，、。])|要(?![素点件求]))|第([一二三四五六七八九十]{1,2})(?:[，：是]|、(?![一二三四五六七八九十]))|其([一二三四五六七八九])(?=[，、：是])|(首先|其次|再次|最后)[，、]?/g;
/** An ordinal stands at the start of a sentence or clause: 进一步 and 统一是 are none. */
const borders: ReadonlySet<string> = new Set('。；：，！？\n）');

const adverbs: readonly string[] = ['首先', '其次', '再次', '最后'];

/** Numbered lines of this level and deeper may stand inside an item of a list; headings above them end it. */
const deepestHeading = 2;

/**
 * @param text folded running text without quotation marks, paragraphs apart by line feeds.
 * @param outline the root of the outline.
 */
export function findOrdinalSeries(text: MappedText, outline: Section): OrdinalSeries[] {
  const builder = new SeriesBuilder<OrdinalForm, Section>();
  for (const { form, item } of foundIn(text)) {
    const path = [outline, ...sectionsAround(outline, item.range.start)];
    const scope = path[path.length - 1] as Section;
    builder.add(form, item, scope, (opened) => {
      const depth = path.indexOf(opened);
      return depth !== -1 && path.slice(depth + 1).every(({ level }) => level > deepestHeading);
    });
  }
  return builder.series;
}

function* foundIn(text: MappedText): Generator<{ form: OrdinalForm; item: OrdinalItem }> {
  for (const match of text.text.matchAll(ordinal)) {
    if (match.index > 0 && !borders.has(text.text[match.index - 1] as string)) continue;
    const [whole, counted, nth, among, adverb] = match;
    const value = adverb === undefined ? chineseOrdinal(counted ?? nth ?? among ?? '') : adverbs.indexOf(adverb) + 1;
    if (value === undefined) continue;
    const range = text.rangeOf(match.index, match.index + whole.length);
    yield { form: formOf(match), item: { value, range } };
  }
}

function formOf([whole, counted, nth, among]: RegExpMatchArray): OrdinalForm {
  if (counted !== undefined) return whole.endsWith('是') ? 'is' : 'must';
  if (nth !== undefined) return 'ordinal';
  return among === undefined ? 'adverb' : 'among';
}

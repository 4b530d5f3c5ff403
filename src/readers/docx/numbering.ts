import { child, numberOf, valOf } from './elements.ts';
import { formatNumber } from './number-formats.ts';
import { deepestLevel, type Level, type List, type NumberingDefinitions } from './numbering-definitions.ts';
import type { Layer } from './styles.ts';

/** The automatic number of a paragraph, as it is seen. */
export interface ParagraphNumber {
  readonly text: string;
  readonly separator: string;
  /** A mark that says nothing but that an item begins. */
  readonly isBullet: boolean;
  readonly level: Level;
}

interface Counters {
  readonly values: (number | undefined)[];
}

/** Counts paragraphs in the order of the document, and writes their numbers. */
export class Numbering {
  readonly #definitions: NumberingDefinitions;
  readonly #counters = new Map<string, Counters>();
  /** Lists with a beginning of their own that have begun, by list and level. */
  readonly #begun = new Set<string>();

  constructor(definitions: NumberingDefinitions) {
    this.#definitions = definitions;
  }

  /** The number of the next paragraph; undefined where it has none. */
  next(layers: readonly Layer[]): ParagraphNumber | undefined {
    const item = this.#itemOf(layers);
    if (item === undefined) return undefined;
    const { list, depth } = item;
    const values = this.#advance(list, depth);
    const level = list.levels[depth] as Level;
    const isBullet = level.format === 'bullet';
    const text = isBullet ? level.text : written(list, level, values);
    return text === '' ? undefined : { text, separator: level.separator, isBullet, level };
  }

  /** The list that a paragraph is in, by itself or by its style, and on which level. */
  #itemOf(layers: readonly Layer[]): { list: List; depth: number } | undefined {
    const numberings = layers.map(({ properties }) => child(properties, 'w:numPr'));
    const naming = numberings.findIndex((numbering) => valOf(numbering, 'w:numId') !== undefined);
    const list = this.#definitions.list(valOf(numberings[naming], 'w:numId') ?? '0');
    if (list === undefined) return undefined;
    const styled = layers[naming]?.styleId === undefined ? undefined : levelOfStyle(list, layers);
    const own = layers[0]?.styleId === undefined ? numberOf(numberings[0], 'w:ilvl') : undefined;
    const said = numberings.slice(0, naming + 1).map((numbering) => numberOf(numbering, 'w:ilvl'));
    const depth = own ?? styled ?? said.find((level) => level !== undefined) ?? 0;
    return { list, depth: Math.max(0, Math.min(depth, deepestLevel)) };
  }

  #advance(list: List, depth: number): readonly (number | undefined)[] {
    const { values } = this.#countersOf(list.sharedId);
    const key = `${list.id}/${depth}`;
    const begins = list.starts.has(depth) && !this.#begun.has(key);
    if (begins) this.#begun.add(key);
    const value = values[depth];
    values[depth] = value === undefined || begins ? startOf(list, depth) : value + 1;
    for (let deeper = depth + 1; deeper <= deepestLevel; deeper += 1) {
      const { restart } = list.levels[deeper] as Level;
      if (restart === undefined || depth < restart) values[deeper] = undefined;
    }
    return values;
  }

  #countersOf(sharedId: string): Counters {
    let counters = this.#counters.get(sharedId);
    if (counters === undefined) {
      counters = { values: [] };
      this.#counters.set(sharedId, counters);
    }
    return counters;
  }
}

/** The level of the list that is made for the nearest style of a paragraph. */
function levelOfStyle(list: List, layers: readonly Layer[]): number | undefined {
  for (const { styleId } of layers) {
    const depth = styleId === undefined ? -1 : list.levels.findIndex((level) => level.styleId === styleId);
    if (depth !== -1) return depth;
  }
  return undefined;
}

function startOf(list: List, depth: number): number {
  return list.starts.get(depth) ?? list.levels[depth]?.start ?? 0;
}

function written(list: List, level: Level, values: readonly (number | undefined)[]): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const format = list.levels[depth]?.format ?? 'decimal';
    return formatNumber(values[depth] ?? startOf(list, depth), level.legal && format !== 'none' ? 'decimal' : format);
  });
}

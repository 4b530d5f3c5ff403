import type { Range } from '../readers/source.ts';

export interface OrdinalItem {
  /** The ordinal itself, such as 一是. */
  readonly range: Range;
  readonly value: number;
}

/** A list that is counted in one form, in the part of the report in which it began. */
export interface Series<Form, Scope> {
  readonly form: Form;
  readonly scope: Scope;
  readonly items: readonly OrdinalItem[];
}

/** Lists stand in lists, but nobody counts deeper than this in one form. */
const deepestNesting = 3;

/**
 * Sorts ordinals, in the order of the text, into the lists that they belong to: a first item begins a list, inside the
 * one before or after it; any other continues the innermost list that waits for it. What no list waits for, a gap or
 * a repetition, stays in the innermost list.
 */
export class SeriesBuilder<Form, Scope> {
  readonly series: Series<Form, Scope>[] = [];
  readonly #open = new Map<Form, { scope: Scope; items: OrdinalItem[] }[]>();

  /** @param isOpen whether a list that began in a scope can go on with this item. */
  add(form: Form, item: OrdinalItem, scope: Scope, isOpen: (scope: Scope) => boolean): void {
    const open = (this.#open.get(form) ?? []).filter((list) => isOpen(list.scope));
    const waiting = open.findLastIndex(
      ({ items }) => (items[items.length - 1] as OrdinalItem).value === item.value - 1,
    );
    const innermost = open[open.length - 1];
    if (item.value === 1 || innermost === undefined) {
      const list = { form, scope, items: [item] };
      this.series.push(list);
      open.push(list);
    } else if (waiting === -1) {
      innermost.items.push(item);
    } else {
      open[waiting]?.items.push(item);
      open.length = waiting + 1;
    }
    this.#open.set(form, open.slice(-deepestNesting));
  }
}

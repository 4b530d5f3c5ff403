import type { Act } from './act.ts';
import { typeOf } from './title-type.ts';

/** The title of an act, as a name is compared with it. */
export interface Title {
  readonly key: string;
  /** Index of the act in the table. */
  readonly index: number;
}

/** All titles, those of one type and length together: a name is compared with few of them. */
export class Titles {
  readonly actAt: (index: number) => Act;
  readonly #byType = new Map<string, Title[][]>();

  constructor(titles: Iterable<readonly [key: string, index: number]>, actAt: (index: number) => Act) {
    this.actAt = actAt;
    for (const [key, index] of titles) {
      const type = typeOf(key);
      if (type !== undefined) this.#add(type, { key, index });
    }
  }

  of(type: string, length: number): readonly Title[] {
    return this.#byType.get(type)?.[length] ?? [];
  }

  #add(type: string, title: Title): void {
    const byLength = this.#byType.get(type) ?? [];
    this.#byType.set(type, byLength);
    const list = byLength[title.key.length];
    if (list === undefined) byLength[title.key.length] = [title];
    else list.push(title);
  }
}

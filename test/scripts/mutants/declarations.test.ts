import { expect, it } from 'vitest';
import { declarationsOf } from '../../../scripts/mutants/declarations.ts';

const module = `import { other } from './other.ts';

export interface Named {
  readonly name: string;
}

type Names = readonly Named[];

/** What counts. */
const limit = 3;

export function first(names: Names): string {
  return other(names.slice(0, limit));
}

export class Table {
  readonly #rows = new Map<string, number>();

  has(name: string): boolean {
    return this.#rows.has(name);
  }
}

export { other } from './other.ts';
`;

it('are the statements and the members of classes, without what is for types only', () => {
  expect(declarationsOf('module.ts', module).map(({ first, last }) => [first, last])).toEqual([
    [10, 10],
    [12, 14],
    [17, 17],
    [19, 21],
  ]);
});

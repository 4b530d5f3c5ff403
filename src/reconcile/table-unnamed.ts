import type { Grid } from './grid.ts';
import type { Reconciliation } from './reconciliation.ts';
import { reconcileTableGrowth } from './table-growth.ts';
import { reconcileTablePercentages } from './table-percentages.ts';

const reach = 3;
const fewestRows = 3;

/**
 * Percentages of a table whose columns have no names: each is tried as growth and as rate of the columns before it,
 * and a reading counts where all rows but one hold, three at least.
 */
export function reconcileUnnamedTable(grid: Grid): Reconciliation[] {
  if (grid.columns.some((name) => name !== '')) return [];
  return [...grid.columns.keys()].flatMap((column) => {
    const isPercent = grid.numberAt(0, column)?.role === 'percent';
    return isPercent ? (bestReading(column, grid) ?? []) : [];
  });
}

function bestReading(column: number, grid: Grid): Reconciliation[] | undefined {
  const before = [...grid.columns.keys()].slice(Math.max(0, column - reach), column);
  for (const one of before) {
    for (const other of before) {
      if (one === other) continue;
      const named = (names: readonly [string, string, string]) =>
        grid.renamed(new Map([one, other, column].map((place, index) => [place, names[index] as string])));
      const readings = [
        reconcileTableGrowth(named(['上年', '本年', '同比'])),
        reconcileTablePercentages(named(['受理', '办结', '办结率'])),
      ];
      const sure = readings.find(isSure);
      if (sure !== undefined) return sure;
    }
  }
  return undefined;
}

function isSure(relations: readonly Reconciliation[]): boolean {
  const holding = relations.filter(({ verdict }) => verdict === 'holds').length;
  return holding >= fewestRows && relations.length - holding <= 1;
}

import type { Report } from '../report/report.ts';
import type { Figures } from './figures.ts';
import { type Grid, gridsOf } from './grid.ts';
import type { Reconciliation } from './reconciliation.ts';
import { reconcileTableContradictions } from './table-contradictions.ts';
import { reconcileTableGrowth } from './table-growth.ts';
import { reconcileTablePercentages } from './table-percentages.ts';
import { reconcileTableSums } from './table-sums.ts';
import { reconcileUnnamedTable } from './table-unnamed.ts';

/** Sums, percentages and growth that the names of rows and columns of tables assert, down and across, and what the text tells again. */
export function reconcileTables(figures: Figures, report: Report): Reconciliation[] {
  const grids = gridsOf(figures, report);
  const within = grids.flatMap((grid) => [
    ...relationsDown(grid, false),
    ...relationsDown(grid.turned(), true),
    ...reconcileUnnamedTable(grid),
  ]);
  // A total that misses its own column is told once, as a sum.
  const missed = new Set(within.flatMap(({ verdict, focus }) => (verdict === 'violated' ? [focus.start] : [])));
  return [...within, ...reconcileTableContradictions(grids, missed, figures)];
}

function relationsDown(grid: Grid, across: boolean): Reconciliation[] {
  return [...reconcileTableSums(grid, across), ...reconcileTablePercentages(grid), ...reconcileTableGrowth(grid)];
}

import { findQuantities } from '../../src/facts/quantities/find.ts';
import { readString } from '../../src/readers/read.ts';
import type { Format } from '../../src/readers/source.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import type { Reconciliation } from '../../src/reconcile/reconciliation.ts';
import { buildReport } from '../../src/report/build.ts';

export async function reconciliationsIn(text: string, format: Format): Promise<Reconciliation[]> {
  const report = buildReport(await readString(`一、工作情况\n\n${text}\n`, { format }));
  return reconcile(findQuantities(report), report);
}

/** A Markdown table of rows whose cells are apart by spaces; `_` is an empty cell. */
export function tableOf(...rows: readonly string[]): string {
  const lines = rows.map((row) => `| ${row.split(' ').join(' | ').replaceAll('_', ' ')} |`);
  const width = rows[0]?.split(' ').length ?? 0;
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

/** `sum holds 1 + 2 = 3` for each relation, without its equation where it holds. */
export function told({ ruleId, verdict, equation }: Reconciliation): string {
  const name = `${ruleId.slice('figures/'.length)} ${verdict}`;
  return verdict === 'violated' ? `${name}: ${equation}` : name;
}

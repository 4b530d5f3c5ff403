/**
 * A rule may name its table, `with: { table: formulations }`, instead of writing it out: the table is then the file of
 * that name in the folder `data/` beside the rules.
 *
 * @param tableOf reads a table by its name; it throws where there is none.
 */
export function withTable(rule: unknown, tableOf: (name: string) => unknown): unknown {
  if (!isRecord(rule) || !isRecord(rule.with) || typeof rule.with.table !== 'string') return rule;
  return { ...rule, with: { ...rule.with, table: tableOf(rule.with.table) } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

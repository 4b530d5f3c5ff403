/**
 * A rule may name its table, `with: { table: formulations }`, instead of writing it out: the table is then the file of
 * that name in the folder `data/` beside the rules. What it needs beside, it names likewise: `slips: { table: slips }`.
 *
 * @param tableOf reads a table by its name; it throws where there is none.
 */
export function withTable(rule: unknown, tableOf: (name: string) => unknown): unknown {
  if (!isRecord(rule) || !isRecord(rule.with)) return rule;
  return { ...rule, with: namesResolved(rule.with, tableOf) };
}

function namesResolved(parameters: Readonly<Record<string, unknown>>, tableOf: (name: string) => unknown) {
  const resolved = Object.entries(parameters).map(([key, value]) => {
    if (key === 'table' && typeof value === 'string') return [key, tableOf(value)];
    if (isRecord(value) && typeof value.table === 'string') return [key, tableOf(value.table)];
    return [key, value];
  });
  return Object.fromEntries(resolved);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

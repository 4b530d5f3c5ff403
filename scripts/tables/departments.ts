import type { DepartmentTable } from '../../src/facts/bodies/department-table.ts';
import { departmentsFile } from '../../src/facts/bodies/departments.schema.ts';

/** Compiles `rules/data/departments.yml`. */
export function compileDepartments(data: unknown): DepartmentTable {
  const table = departmentsFile.parse(data);
  expectOnce(table.departments);
  expectOnce([...table.words, table.optional]);
  return table;
}

function expectOnce(rows: readonly (readonly string[])[]): void {
  const all = rows.flat();
  const twice = all.find((name, index) => all.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`rules/data/departments.yml: ${twice} is in two rows`);
}

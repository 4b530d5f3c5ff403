import type { DepartmentTable } from '../../src/facts/bodies/department-table.ts';
import { departmentsFile } from '../../src/facts/bodies/departments.schema.ts';

/** Compiles `rules/data/departments.yml`. */
export function compileDepartments(data: unknown): DepartmentTable {
  const { departments } = departmentsFile.parse(data);
  const all = departments.flat();
  const twice = all.find((name, index) => all.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`rules/data/departments.yml: ${twice} is in two rows`);
  return departments;
}

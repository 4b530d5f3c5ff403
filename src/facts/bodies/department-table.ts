/** What `rules/data/departments.yml` compiles to: each kind of department with the forms of its name. */
export type DepartmentTable = readonly (readonly string[])[];

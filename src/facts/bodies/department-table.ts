/** What `rules/data/departments.yml` compiles to. */
export interface DepartmentTable {
  /** Each kind of department with the forms of its name. */
  readonly departments: readonly (readonly string[])[];
  /** Each word of a full name with its other forms. */
  readonly words: readonly (readonly string[])[];
  /** Words that a full name may have or not. */
  readonly optional: readonly string[];
}

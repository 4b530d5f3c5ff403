import { departmentTable } from './departments.generated.ts';

/** Kinds of department by the forms of their names; the longer forms stand first in the pattern. */
const kinds = new Map(
  departmentTable.departments.flatMap((forms) => forms.map((form) => [form, forms[0] as string] as const)),
);
const anyForm = [...kinds.keys()].sort((a, b) => b.length - a.length).join('|');
const ending = '(?:局|委员会|委|厅|系统|部门|总站|院|党组|党委)';

const inName = new RegExp(anyForm, 'g');
const atStart = new RegExp(
  `(?:(?:${anyForm})(?:和|与|、)?){1,3}(?=${ending})|人民政府|政府(?=[，在将坚高认全深始紧把])`,
  'y',
);

/** Whether this is a form of the name of some department, and all of it. */
export function isDepartmentForm(name: string): boolean {
  return kinds.has(name);
}

/** All forms of the name of a kind of department. */
export function formsOf(kind: string): readonly string[] {
  return departmentTable.departments.find(([first]) => first === kind) ?? [];
}

/** The kinds of department that the name of a body holds: 教育体育局 is of two. */
export function departmentsOf(name: string): ReadonlySet<string> {
  return new Set([...name.matchAll(inName)].map(([form]) => kinds.get(form) as string));
}

/** The kinds of the body whose name, without its place, begins at an index; none where no body does. */
export function departmentsAt(text: string, index: number): ReadonlySet<string> {
  atStart.lastIndex = index;
  const match = atStart.exec(text);
  return match === null ? new Set() : departmentsOf(match[0]);
}

/** Whether two bodies can be one: they share a kind, or a kind is not known. */
export function mayBeOne(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === 0 || others.size === 0 || [...some].some((kind) => others.has(kind));
}

import { departmentTable } from './departments.generated.ts';

/** Words of full names by all their forms; those that a name may have or not are none. */
const words = new Map<string, string>([
  ...departmentTable.words.flatMap((forms) => forms.map((form) => [form, forms[0] as string] as const)),
  ...[...departmentTable.optional, '和', '与', '及'].map((word) => [word, ''] as const),
]);
const longestWord = Math.max(...[...words.keys()].map((word) => word.length));

const bureau = /^([\u3400-\u9fff]+?)(?:局|厅|委员会)(?:党组|党委|办公室|委员会)?$/;

/**
 * The words of a department's name that is written in full, without its place: 教育 and 体育 of 教育和体育局. Undefined for a
 * short one, as 教体局, and for what else cannot be taken apart.
 */
export function fullNameWords(own: string): ReadonlySet<string> | undefined {
  const stem = bureau.exec(own)?.[1];
  if (stem === undefined) return undefined;
  const found = new Set<string>();
  for (let start = 0; start < stem.length; ) {
    const word = wordAt(stem, start);
    if (word === undefined) return undefined;
    const usual = words.get(word) as string;
    if (usual !== '') found.add(usual);
    start += word.length;
  }
  return found;
}

function wordAt(stem: string, start: number): string | undefined {
  for (let length = Math.min(longestWord, stem.length - start); length > 0; length -= 1) {
    const word = stem.slice(start, start + length);
    if (words.has(word)) return word;
  }
  return undefined;
}

/** Whether a full name says all that another one says, and perhaps more. */
export function holdsWords(name: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...other].every((word) => name.has(word));
}

import type { FileResult } from '../engine/result.ts';
import type { Texts } from './texts.ts';

/** Titles of all elements by rule, in the order in which the files name them. */
export function elementTitles(files: readonly FileResult[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const file of files) for (const { ruleId, title } of file.checklist) titles.set(ruleId, title);
  return titles;
}

/** `9/11`: the elements present of those that apply. Undefined where none does. */
export function presentOfApplicable({ checklist }: FileResult): string | undefined {
  const applicable = checklist.filter(({ status }) => status !== 'not-applicable' && status !== 'exempt');
  if (applicable.length === 0) return undefined;
  return `${applicable.filter(({ status }) => status === 'present').length}/${applicable.length}`;
}

/** `必备要素 9/11`; empty where no element applies. */
export function elementCount(file: FileResult, { elements }: Texts): string {
  const count = presentOfApplicable(file);
  return count === undefined ? '' : `${elements} ${count}`;
}

/** Whether an element is weak or missing, whatever severity its rule has. */
export function lacksElement({ checklist }: FileResult): boolean {
  return checklist.some(({ status }) => status === 'weak' || status === 'missing');
}

import type { Reconciliation, Status } from '../engine/result.ts';

/** What stands for the status of an element, on the screen and on paper. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = {
  present: '✓',
  weak: '△',
  missing: '✗',
  'not-applicable': '–',
  exempt: '○',
};

/** What stands for the verdict on a relation between figures. */
export const VERDICT_MARKS: Readonly<Record<Reconciliation['verdict'], string>> = {
  holds: '✓',
  violated: '✗',
  undetermined: '?',
};

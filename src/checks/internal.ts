import type { CheckKind } from './check.ts';

/** The kind of the `internal/*` rules: what they report, the engine itself finds. They have a file to be explained. */
export const internal: CheckKind<Record<string, never>, null> = {
  name: 'internal',
  outcomes: ['found', 'without-reason', 'unknown-rule'],
  placeholders: { rule: 'the id of the rule in question', detail: 'what went wrong' },
  compile: () => null,
  run: () => ({ hits: [] }),
};

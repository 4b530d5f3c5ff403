import type { CheckKind } from './check.ts';
import { internal } from './internal.ts';
import { pattern } from './pattern.ts';
import { reconciliation } from './reconciliation.ts';
import { requiredElement } from './required-element.ts';
import { requiredPart } from './required-part.ts';
import { lawTitle } from './wording/law-title.ts';
import { repealedLaw } from './wording/repealed-law.ts';

/** Every check kind. What a kind compiles to is its own business: rules carry it as plain data between build and run. */
export const checkKinds: readonly CheckKind<unknown, unknown>[] = [
  requiredElement,
  requiredPart,
  pattern,
  reconciliation,
  lawTitle,
  repealedLaw,
  internal,
];

export function checkKind(name: string): CheckKind<unknown, unknown> | undefined {
  return checkKinds.find((kind) => kind.name === name);
}

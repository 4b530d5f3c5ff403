import type { CheckKind } from './check.ts';
import { internal } from './internal.ts';
import { pattern } from './pattern.ts';
import { reconciliation } from './reconciliation.ts';
import { requiredElement } from './required-element.ts';
import { requiredPart } from './required-part.ts';

/** Every check kind. What a kind compiles to is its own business: rules carry it as plain data between build and run. */
// biome-ignore lint/suspicious/noExplicitAny: each kind has its own parameter types, checked by its schema
export const checkKinds: readonly CheckKind<any, any>[] = [
  requiredElement,
  requiredPart,
  pattern,
  reconciliation,
  internal,
];

// biome-ignore lint/suspicious/noExplicitAny: see above
export function checkKind(name: string): CheckKind<any, any> | undefined {
  return checkKinds.find((kind) => kind.name === name);
}

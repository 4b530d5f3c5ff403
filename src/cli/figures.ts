import type { Invocation } from './invocation.ts';
import { textsIn } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** The ledger of figures comes with the checks of figures. */
export function figures({ language }: Invocation): never {
  throw new UsageError(textsIn(language).noFigures);
}

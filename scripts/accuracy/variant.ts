import type { Draft } from './draft.ts';

/** A report in another form that says the same, so that the tool must say the same of it. */
export interface VariantKind {
  readonly name: string;
  /** What is done to the report, for those who read the figures. */
  readonly does: string;
  /** Rules about the very form that changes. */
  readonly concerns: readonly string[];
  /** Undefined where the report has nothing that could be changed so. */
  make(draft: Draft): Variant | undefined | Promise<Variant | undefined>;
}

export interface Variant {
  /** File name; its ending decides how the file is read. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a quote of the variant was in the report; the same words where there is none. */
  readonly original?: (quote: string) => string;
}

export function utf8(name: string, text: string): Variant {
  return { name, bytes: new TextEncoder().encode(text) };
}

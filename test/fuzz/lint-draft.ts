import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import { type Linted, lintDocument } from '../../src/engine/lint.ts';
import { defaultSettings } from '../../src/engine/settings.ts';
import type { ReadDocument } from '../../src/readers/block.ts';
import { UnreadableError } from '../../src/readers/decode.ts';
import { readString } from '../../src/readers/read.ts';
import type { FuzzDraft } from './drafts.ts';

export interface CheckedDraft {
  readonly document: ReadDocument;
  readonly linted: Linted;
}

/** Reads and checks a draft with all rules; undefined where it is refused as no text, as it may be. */
export async function lintDraft({ text, format }: FuzzDraft): Promise<CheckedDraft | undefined> {
  try {
    const document = await readString(text, { path: '草稿', format });
    return { document, linted: lint(document) };
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

export function lint(document: ReadDocument): Linted {
  return lintDocument(document, builtinRules, defaultSettings);
}

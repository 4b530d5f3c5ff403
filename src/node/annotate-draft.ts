import type { FileResult, Severity } from '../engine/result.ts';
import type { Bilingual, Language } from '../readers/bilingual.ts';
import { UnreadableError } from '../readers/decode.ts';
import { isSigned } from '../readers/docx/package.ts';
import { shownFindings } from '../reporters/reporter.ts';
import { annotate } from '../reporters/word/annotate.ts';
import { ProblemError } from './problem.ts';
import type { DraftBytes } from './read-draft.ts';

/** A copy of a draft with its findings as comments. */
export interface AnnotatedDraft {
  readonly bytes: Uint8Array;
  /** How many comments were added. */
  readonly count: number;
  /** The draft is signed digitally; the signature does not hold for the copy. */
  readonly breaksSignature: boolean;
}

/**
 * Annotates a draft in memory: what a screen shows becomes comments.
 *
 * @throws ProblemError when it is no Word document, or one of which no copy can be made.
 */
export function annotateDraft(
  { document, bytes }: DraftBytes,
  result: FileResult,
  least: Severity,
  language: Language,
): AnnotatedDraft {
  const { path, format } = document.source;
  if (format !== 'docx') throw problem('not-word', notWord, result.path);
  const findings = shownFindings(result, least);
  try {
    const count = findings.length;
    const annotated = annotate(bytes, path, findings, { language });
    return { bytes: annotated, count, breaksSignature: count > 0 && isSigned(bytes) };
  } catch (error) {
    throw error instanceof UnreadableError ? problem(error.code, error.explanation, result.path) : error;
  }
}

const notWord: Bilingual = {
  zh: '不是 Word 文件，没有写批注；批注只能写进 .docx',
  en: 'this is no Word file; comments can be written into a .docx only',
};

function problem(code: string, explanation: Bilingual, file: string): ProblemError {
  return new ProblemError([{ code, explanation, file }]);
}

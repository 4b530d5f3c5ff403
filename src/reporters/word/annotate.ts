import type { Finding } from '../../engine/result.ts';
import type { Language } from '../../readers/bilingual.ts';
import { WordPackage } from '../../readers/docx/package.ts';
import { readDocx } from '../../readers/docx/read-docx.ts';
import { Anchors } from './anchors.ts';
import { commentLines } from './comment-lines.ts';
import { commentStyles } from './comment-styles.ts';
import { commentXml } from './comment-xml.ts';
import { CommentsPart } from './comments-part.ts';
import { EditedPackage } from './edited-package.ts';
import { AnnotationIds } from './ids.ts';
import { WordNames } from './word-names.ts';
import { writeMarks } from './write-marks.ts';

export interface AnnotateOptions {
  readonly language: Language;
  /** When the comments were written, as in ISO 8601; without it the same draft gives the same bytes. */
  readonly date?: string;
}

/**
 * A copy of a Word document with a comment for each finding, at its place. Its text, its other parts and the comments
 * that it has stay as they are.
 *
 * @param bytes of the document that the findings are about.
 * @throws UnreadableError when the bytes are no Word document.
 */
export function annotate(
  bytes: Uint8Array,
  path: string | undefined,
  findings: readonly Finding[],
  { language, date }: AnnotateOptions,
): Uint8Array {
  if (findings.length === 0) return bytes;
  const { document, word } = readDocx(bytes, path);
  const original = new WordPackage(bytes);
  const { main } = original;
  const files = new EditedPackage(bytes);
  const names = new WordNames(main);
  const part = new CommentsPart(files, main.name, names.isStrict);
  const ids = new AnnotationIds();
  for (const { root } of [main, part.part]) ids.reserve(root);
  const anchors = new Anchors(main, word, document.source.text);
  const placed = findings.map((finding) => ({
    id: ids.next(),
    finding,
    anchor: anchors.of({ start: finding.start.offset, end: finding.end.offset }),
  }));
  const styles = commentStyles(original.related('styles'));
  const commentNames = new WordNames(part.part);
  const comments = placed.map(({ id, finding, anchor }) =>
    commentXml({ id, lines: commentLines(finding, anchor.subject, language) }, commentNames, styles, date),
  );
  part.append(comments.join(''));
  files.write(main, writeMarks(main, placed, names, { ids, style: styles.reference }));
  return files.toBytes();
}

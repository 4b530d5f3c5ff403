import { escapeText } from '../xml.ts';
import type { CommentStyles } from './comment-styles.ts';
import type { WordNames } from './word-names.ts';

export interface Comment {
  readonly id: string;
  /** One paragraph a line. */
  readonly lines: readonly string[];
}

const author = 'report-lint';
const initials = 'RL';

/** @param date when it was written, as in ISO 8601; Word shows none where it is undefined. */
export function commentXml(
  { id, lines }: Comment,
  names: WordNames,
  styles: CommentStyles,
  date: string | undefined,
): string {
  const attributes = { id, author, ...(date === undefined ? {} : { date }), initials };
  return names.outer('comment', attributes, lines.map((line, index) => paragraph(line, index === 0)).join(''));

  function paragraph(line: string, isFirst: boolean): string {
    const format = styles.text === undefined ? '' : names.inner('pPr', {}, styled('pStyle', styles.text));
    // Word marks its own comments so; others do not mind.
    const mark = isFirst ? names.inner('r', {}, runFormat() + names.inner('annotationRef')) : '';
    return names.inner('p', {}, format + mark + names.inner('r', {}, names.text(escapeText(line))));
  }

  function runFormat(): string {
    return styles.reference === undefined ? '' : names.inner('rPr', {}, styled('rStyle', styles.reference));
  }

  function styled(name: string, style: string): string {
    return names.inner(name, { val: style });
  }
}

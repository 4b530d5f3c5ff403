import sax from 'sax';

/** A comment as an OpenDocument file holds it. */
export interface OpenDocumentComment {
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** The text that it stands at; undefined where it stands at one place. */
  quote: string | undefined;
}

/** Elements whose text is no text of the body. */
const unseen: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:note',
  'text:tracked-changes',
  'draw:frame',
  'draw:custom-shape',
]);

/** The comments of an OpenDocument text (`content.xml`), with the text that they stand at: what LibreOffice understood. */
export function commentsOf(xml: string): OpenDocumentComment[] {
  const comments: OpenDocumentComment[] = [];
  const open = new Map<string, { comment: OpenDocumentComment; from: number }>();
  const path: { name: string; isUnseen: boolean }[] = [];
  let text = '';
  let lines: string[] | undefined;
  const isSeen = () => path.some(({ name }) => name === 'office:text') && !path.some(({ isUnseen }) => isUnseen);
  const add = (words: string) => {
    if (lines !== undefined && path.some(({ name }) => name === 'text:p')) lines[lines.length - 1] += words;
    else if (isSeen() && path.some(({ name }) => name === 'text:p' || name === 'text:h')) text += words;
  };
  const parser = sax.parser(true, {});
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const annotation = String(attributes['office:name'] ?? '');
    path.push({ name, isUnseen: unseen.has(name) });
    if (name === 'office:annotation') {
      lines = [];
      const comment = { lines, quote: undefined };
      comments.push(comment);
      open.set(annotation, { comment, from: text.length });
    } else if (name === 'text:p' && lines !== undefined) lines.push('');
    else if (name === 'office:annotation-end') {
      const { comment, from } = open.get(annotation) ?? {};
      if (comment !== undefined) comment.quote = text.slice(from);
    } else if (name === 'text:s') add(' '.repeat(Number(attributes['text:c'] ?? 1)));
    else if (name === 'text:tab') add('\t');
    else if (name === 'text:line-break') add('\u2028');
  };
  parser.onclosetag = (name) => {
    if ((name === 'text:p' || name === 'text:h') && isSeen()) text += '\n';
    path.pop();
    if (name === 'office:annotation') lines = undefined;
  };
  parser.ontext = add;
  parser.write(xml).close();
  return comments;
}

import type { ReadDocument } from '../block.ts';
import { emptyFile } from '../decode.ts';
import { Source } from '../source.ts';
import { WordComments } from './comments.ts';
import { DocumentText } from './document-text.ts';
import { child } from './elements.ts';
import { refuseForeign } from './foreign.ts';
import { Leftovers } from './leftovers.ts';
import { NotesInOrder } from './notes.ts';
import { Numbering } from './numbering.ts';
import { NumberingDefinitions } from './numbering-definitions.ts';
import { type Part, WordPackage } from './package.ts';
import { Body } from './places.ts';
import { Story, type StoryContext } from './story.ts';
import { Styles } from './styles.ts';
import type { ParagraphPlace, WordMap } from './word-map.ts';

/** A Word document as read, and where its text stands in its XML. */
export interface WordDocument {
  readonly document: ReadDocument;
  readonly word: WordMap;
}

/**
 * Reads a Word document: the paragraphs of the body, tables row by row, text boxes after the paragraph that they are
 * anchored in, then footnotes and endnotes, each ended by a line feed; soft line breaks are U+2028. Headers and footers
 * belong to the page. The document is read as if all changes were accepted.
 *
 * @throws UnreadableError when the bytes are no Word document, or one that cannot be read.
 */
export function readDocx(bytes: Uint8Array, path: string | undefined): WordDocument {
  refuseForeign(bytes);
  const files = new WordPackage(bytes);
  const text = new DocumentText();
  const styles = new Styles(files.related('styles')?.root);
  const leftovers = new Leftovers();
  const comments = new WordComments(files.related('comments'));
  const numbering = new Numbering(new NumberingDefinitions(files.related('numbering')?.root, styles));
  const notes = new NotesInOrder();
  const context: StoryContext = {
    text,
    styles,
    leftovers,
    comments,
    numbering,
    onNote: (kind, id) => notes.add(kind, id),
  };
  const body = new Body();
  const parts = [files.main, ...readStories(files, context, body, notes)];
  const source = new Source({ path: path ?? '<stdin>', text: text.toString(), format: 'docx', encoding: 'utf-8' });
  if (source.text.trim() === '') throw emptyFile();
  comments.addTo(leftovers);
  return {
    document: {
      source,
      blocks: body.blocks,
      comments: [],
      frontMatter: {},
      leftovers: leftovers.placedIn(source.text),
    },
    word: {
      mainPart: files.main.name,
      parts: new Map(parts.map((part) => [part.name, part.text])),
      paragraphs: text.paragraphs,
      spans: text.spans,
    },
  };
}

const inBody: ParagraphPlace = { inTable: false, inTextBox: false, inNote: false, anchor: undefined };

/** @returns the parts that the notes are in. */
function readStories(files: WordPackage, context: StoryContext, place: Body, notes: NotesInOrder): Part[] {
  const { main } = files;
  const body = child(main.root, 'w:body') ?? main.root;
  new Story(context, main, body).read(body, place, inBody);
  const parts: Part[] = [];
  for (const kind of ['footnotes', 'endnotes'] as const) {
    const part = notes.has(kind) ? files.related(kind) : undefined;
    if (part === undefined) continue;
    parts.push(part);
    for (const note of notes.of(kind, part))
      new Story(context, part, note).read(note, place, { ...inBody, inNote: true });
  }
  return parts;
}

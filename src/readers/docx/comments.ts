import { childrenOf } from './elements.ts';
import { authorOf, type Leftovers } from './leftovers.ts';
import type { Part } from './package.ts';
import { wordsOf } from './words.ts';

interface Anchor {
  start?: number;
  end?: number;
  reference?: number;
}

/** The comments of a document: what they say (`word/comments.xml`), and where the text mentions them. */
export class WordComments {
  readonly #part: Part | undefined;
  readonly #anchors = new Map<string, Anchor>();

  constructor(part: Part | undefined) {
    this.#part = part;
  }

  /** The text reaches a mark of a comment. */
  pass(mark: 'start' | 'end' | 'reference', id: string | undefined, at: number): void {
    if (id === undefined) return;
    const anchor = this.#anchors.get(id) ?? {};
    anchor[mark] ??= at;
    this.#anchors.set(id, anchor);
  }

  /** Comments that no text mentions are not shown by Word either. */
  addTo(leftovers: Leftovers): void {
    if (this.#part === undefined) return;
    const { text, root } = this.#part;
    for (const comment of childrenOf(root, 'w:comment')) {
      const anchor = this.#anchors.get(comment.attributes['w:id'] ?? '');
      if (anchor === undefined) continue;
      const start = anchor.start ?? anchor.reference ?? anchor.end ?? 0;
      const range = { start, end: Math.max(start, anchor.end ?? start) };
      leftovers.addComment(authorOf(comment), range, wordsOf(comment, text));
    }
  }
}

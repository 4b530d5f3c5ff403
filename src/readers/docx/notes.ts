import type { Part } from './package.ts';
import type { XmlElement } from './xml.ts';

type Kind = 'footnotes' | 'endnotes';

/** Notes in the order in which the text refers to them; one that it does not refer to is not seen. */
export class NotesInOrder {
  readonly #ids = { footnotes: new Set<string>(), endnotes: new Set<string>() };

  add(kind: Kind, id: string): void {
    this.#ids[kind].add(id);
  }

  has(kind: Kind): boolean {
    return this.#ids[kind].size > 0;
  }

  *of(kind: Kind, { root }: Part): Generator<XmlElement> {
    const notes = new Map(root.children.map((note) => [note.attributes['w:id'], note]));
    for (const id of this.#ids[kind]) {
      const note = notes.get(id);
      if (note !== undefined) yield note;
    }
  }
}

import { wholeNumber } from '../../readers/docx/elements.ts';
import type { XmlElement } from '../../readers/docx/xml.ts';

/** Numbers for comments and changes, above all that a document uses. */
export class AnnotationIds {
  readonly #used = new Set<string>();
  #highest = -1;

  /** The elements under this one have their numbers already. */
  reserve({ attributes, children }: XmlElement): void {
    const { 'w:id': id } = attributes;
    if (id !== undefined) {
      this.#used.add(id);
      this.#highest = Math.max(this.#highest, wholeNumber(id) ?? -1);
    }
    for (const child of children) this.reserve(child);
  }

  next(): string {
    do this.#highest += 1;
    while (this.#used.has(String(this.#highest)));
    return String(this.#highest);
  }
}

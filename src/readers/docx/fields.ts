import type { XmlElement } from './xml.ts';

/** Which parts of fields are seen: their results, never the codes that make them. */
export class Fields {
  readonly #open: ('code' | 'result')[] = [];
  readonly #story: XmlElement;
  #areWhole: boolean | undefined;
  #codes = 0;

  /** @param story the body or the notes that the fields stand in. */
  constructor(story: XmlElement) {
    this.#story = story;
  }

  /** Text that comes now is seen. */
  get show(): boolean {
    if (this.#codes === 0) return true;
    this.#areWhole ??= areWhole(this.#story);
    return !this.#areWhole;
  }

  /** @param mark `<w:fldChar>`. */
  pass(mark: XmlElement): void {
    const { 'w:fldCharType': type } = mark.attributes;
    if (type === 'begin') {
      this.#open.push('code');
      this.#codes += 1;
    } else if (type === 'separate' || type === 'end') {
      if (this.#open.pop() === 'code') this.#codes -= 1;
      if (type === 'separate') this.#open.push('result');
    }
  }
}

/** A field that never ends would hide all text behind it: then nothing is hidden. */
function areWhole(story: XmlElement): boolean {
  let depth = 0;
  const visit = (element: XmlElement): void => {
    const type = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined;
    if (type === 'begin') depth += 1;
    else if (type === 'end') depth -= 1;
    for (const child of element.children) visit(child);
  };
  visit(story);
  return depth <= 0;
}

import type { Part } from '../../readers/docx/package.ts';
import { escapeAttribute } from '../xml.ts';
import { rawPrefix } from './edits.ts';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** Writes elements of Word with the prefix that a part uses for them. */
export class WordNames {
  readonly isStrict: boolean;
  readonly #prefix: string;
  /** Attributes need a prefix; where the elements of the part have none, what is written brings its own. */
  readonly #declaration: string;

  constructor({ root, text }: Part) {
    const prefix = rawPrefix(root, text);
    this.isStrict = text.slice(root.range.start, root.content.start).includes(strict);
    this.#prefix = prefix === '' ? 'w:' : prefix;
    this.#declaration = prefix === '' ? ` xmlns:w="${this.isStrict ? strict : transitional}"` : '';
  }

  /** An element that stands between elements of the part. */
  outer(name: string, attributes: Readonly<Record<string, string>>, content = ''): string {
    return this.#write(name + this.#declaration, name, attributes, content);
  }

  /** An element within one that is written here too. */
  inner(name: string, attributes: Readonly<Record<string, string>> = {}, content = ''): string {
    return this.#write(name, name, attributes, content);
  }

  text(words: string): string {
    const name = `${this.#prefix}t`;
    return `<${name} xml:space="preserve">${words}</${name}>`;
  }

  #write(opening: string, name: string, attributes: Readonly<Record<string, string>>, content: string): string {
    const list = Object.entries(attributes)
      .map(([key, value]) => ` ${this.#prefix}${key}="${escapeAttribute(value)}"`)
      .join('');
    const open = `<${this.#prefix}${opening}${list}`;
    return content === '' ? `${open}/>` : `${open}>${content}</${this.#prefix}${name}>`;
  }
}

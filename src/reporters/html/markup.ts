import { visibleText } from '../terminal-text.ts';

/** Text that is markup already. Only `html` and `raw` make it: whatever else is put into a page is escaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type Content = Markup | string | number | readonly Content[];

export const nothing = new Markup('');

/** Markup with values in it, in text or in quoted attributes. A list is put there piece by piece. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = strings[0] as string;
  for (const [index, value] of values.entries()) text += printed(value) + (strings[index + 1] as string);
  return new Markup(text);
}

/** What this program itself wrote, such as its style. Never anything of a draft. */
export function raw(text: string): Markup {
  return new Markup(text);
}

/** The pieces with something between each two of them. */
export function joined(pieces: readonly Content[], separator: Content): Content {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}

function printed(value: Content): string {
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return value.map(printed).join('');
}

const SPECIAL = /[&<>"'\t]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
};

/** Control characters become pictures of themselves; of these only tabs mean something in a page. */
function escaped(text: string): string {
  return visibleText(text, '\t').replace(SPECIAL, (character) => REFERENCES[character] as string);
}

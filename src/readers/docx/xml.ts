import type { Range } from '../source.ts';
import { Scope } from './namespaces.ts';
import { damaged, tooLarge, unsafe } from './refusals.ts';

/** An element of a part, with its place in the text of the part. What it says between its tags is read on demand. */
export interface XmlElement {
  /** Local name behind the usual prefix of its namespace, whatever prefix the file uses: `w:p`, `m:t`, `mc:Choice`. */
  readonly name: string;
  /** By name, written like the names of elements. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** From `<` to behind the last `>`. */
  readonly range: Range;
  /** Between the tags; empty behind a tag that closes itself. */
  readonly content: Range;
}

/** Deeper than any document nests its tables, boxes and controls; whoever reads the tree may recurse. */
const deepest = 256;
/** Elements and attributes, more than a book has: each costs memory. */
const mostNodes = 400_000;

/** XML 1.0 has no place for them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbiddenCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const name = '[A-Za-z_\\u0080-\\uffff][-.\\w\\u0080-\\uffff]*';
const openingName = new RegExp(`<(${name}(?::${name})?)`, 'y');
const closingTag = new RegExp(`</(${name}(?::${name})?)[ \\t\\r\\n]*>`, 'y');
const attributePattern = new RegExp(
  `[ \\t\\r\\n]+(${name}(?::${name})?)[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:"([^"<]*)"|'([^'<]*)')`,
  'y',
);
const endOfTag = /[ \t\r\n]*(\/?)>/y;
const instructionPattern = new RegExp(`<\\?(?!xml[ \\t\\r\\n?])${name}(?=[ \\t\\r\\n?])`, 'iy');
const declaration = /^<\?xml[ \t\r\n][^<>?]*\?>/;
const blank = /^[ \t\r\n]*$/;
const referencePattern = /&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9a-f]{1,6}));/iy;

// Most elements have neither: these are shared.
const noAttributes: Readonly<Record<string, string>> = Object.freeze({});
const noChildren: readonly XmlElement[] = Object.freeze([]);

/**
 * The tree of a part. Made for documents of strangers: linear in time and memory, no document types, no entities but
 * the five of XML.
 *
 * @param part names it in messages.
 * @throws UnreadableError when it is not well formed, declares a document type, or is too deep or too large.
 */
export function parseXml(text: string, part: string): XmlElement {
  return new Parser(text, part).parse();
}

interface OpenElement extends XmlElement {
  children: readonly XmlElement[];
  readonly range: { start: number; end: number };
  readonly content: { start: number; end: number };
}

class Parser {
  readonly #text: string;
  readonly #part: string;
  readonly #open: { readonly element: OpenElement; readonly rawName: string; readonly outer: Scope }[] = [];
  #scope = new Scope();
  #root: OpenElement | undefined;
  #at = 0;
  #nodes = 0;

  constructor(text: string, part: string) {
    this.#text = text;
    this.#part = part;
  }

  parse(): XmlElement {
    if (forbiddenCharacter.test(this.#text)) throw this.#malformed();
    this.#at = declaration.exec(this.#text)?.[0].length ?? 0;
    for (;;) {
      const next = this.#text.indexOf('<', this.#at);
      this.#checkText(next === -1 ? this.#text.length : next);
      if (next === -1) break;
      this.#at = next;
      this.#readMarkup();
    }
    if (this.#root === undefined || this.#open.length > 0) throw this.#malformed();
    return this.#root;
  }

  /** Between tags there may be text within the root only, and `&` may begin a known reference only. */
  #checkText(end: number): void {
    const text = this.#text.slice(this.#at, end);
    if (this.#open.length === 0 ? !blank.test(text) : text.includes(']]>')) throw this.#malformed();
    for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1))
      if (referenceAt(text, at) === undefined) throw this.#malformed();
  }

  #readMarkup(): void {
    const text = this.#text;
    const start = this.#at;
    if (text.startsWith('</', start)) this.#close();
    else if (text.startsWith('<!--', start)) this.#skipComment();
    else if (text.startsWith('<![CDATA[', start) && this.#open.length > 0) this.#skipTo(']]>');
    else if (text.startsWith('<!DOCTYPE', start))
      throw unsafe({ zh: `“${this.#part}”含有 DOCTYPE 声明`, en: `"${this.#part}" declares a DOCTYPE` });
    else if (text.startsWith('<?', start)) {
      if (this.#match(instructionPattern) === null) throw this.#malformed();
      this.#skipTo('?>');
    } else this.#openTag();
  }

  #skipTo(mark: string): void {
    const end = this.#text.indexOf(mark, this.#at);
    if (end === -1) throw this.#malformed();
    this.#at = end + mark.length;
  }

  #skipComment(): void {
    this.#at += 4;
    this.#skipTo('--');
    if (this.#text[this.#at] !== '>') throw this.#malformed();
    this.#at += 1;
  }

  #openTag(): void {
    const start = this.#at;
    const rawName = this.#match(openingName)?.[1];
    if (rawName === undefined || (this.#root !== undefined && this.#open.length === 0)) throw this.#malformed();
    if (this.#open.length >= deepest)
      throw unsafe({ zh: `“${this.#part}”嵌套过深`, en: `"${this.#part}" is nested too deeply` });
    this.#count();
    const outer = this.#scope;
    const attributes = this.#readAttributes();
    const end = this.#match(endOfTag);
    if (end === null) throw this.#malformed();
    const element: OpenElement = {
      name: this.#scope.elementName(rawName) ?? this.#fail(),
      attributes,
      children: noChildren,
      range: { start, end: this.#at },
      content: { start: this.#at, end: this.#at },
    };
    this.#addToParent(element);
    this.#root ??= element;
    if (end[1] === '/') this.#scope = outer;
    else this.#open.push({ element, rawName, outer });
  }

  #addToParent(element: XmlElement): void {
    const parent = this.#open.at(-1)?.element;
    if (parent === undefined) return;
    if (parent.children === noChildren) parent.children = [];
    (parent.children as XmlElement[]).push(element);
  }

  #readAttributes(): Readonly<Record<string, string>> {
    const raw: [string, string][] = [];
    for (let match = this.#match(attributePattern); match !== null; match = this.#match(attributePattern)) {
      const [, rawName, double, single] = match as unknown as [string, string, string?, string?];
      const value = decodeReferences(double ?? single ?? '', this.#malformed);
      this.#count();
      if (rawName === 'xmlns') this.#scope = this.#scope.with('', value);
      else if (rawName.startsWith('xmlns:')) this.#scope = this.#scope.with(rawName.slice(6), value);
      // Word numbers its editing sessions at every run.
      else if (!rawName.includes(':rsid') && rawName !== '__proto__') raw.push([rawName, value]);
    }
    if (raw.length === 0) return noAttributes;
    // A plain object is a third of the size of one without a prototype; the name that would set its prototype is nobody's.
    const attributes: Record<string, string> = {};
    for (const [rawName, value] of raw) {
      const known = this.#scope.attributeName(rawName) ?? this.#fail();
      if (Object.hasOwn(attributes, known)) throw this.#malformed();
      attributes[known] = value;
    }
    return attributes;
  }

  #close(): void {
    const start = this.#at;
    const rawName = this.#match(closingTag)?.[1];
    const closed = this.#open.pop();
    if (rawName === undefined || closed?.rawName !== rawName) throw this.#malformed();
    closed.element.content.end = start;
    closed.element.range.end = this.#at;
    this.#scope = closed.outer;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > mostNodes)
      throw tooLarge({ zh: `“${this.#part}”的元素过多`, en: `"${this.#part}" has too many elements` });
  }

  #fail(): never {
    throw this.#malformed();
  }

  readonly #malformed = () =>
    damaged({ zh: `“${this.#part}”不是合法的 XML`, en: `"${this.#part}" is not well-formed XML` });
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A stretch of XML text with what `&…;` stands for. */
function decodeReferences(text: string, malformed: () => Error): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', from)) {
    const reference = referenceAt(text, at);
    if (reference === undefined) throw malformed();
    decoded += text.slice(from, at) + reference.character;
    from = at + reference.length;
  }
  return decoded + text.slice(from);
}

/** What `&…;` stands for, and how long it is; undefined where it is no reference, or to no character that XML knows. */
export function referenceAt(text: string, at: number): { character: string; length: number } | undefined {
  referencePattern.lastIndex = at;
  const [whole, word, decimal, hexadecimal] = referencePattern.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (word !== undefined) {
    const character = named[word];
    return character === undefined ? undefined : { character, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  return forbiddenCharacter.test(character) ? undefined : { character, length: whole.length };
}

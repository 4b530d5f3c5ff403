import sax from 'sax';
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
/** Longer than any name, comment or attribute; drawings keep whole packages in attributes. */
const longestToken = 256 * 1024;
/** Of all values of attributes of a part: sax takes thirty times their length until it lets go of them. */
const mostAttributeText = 12 * 1024 * 1024;
/** sax looks once a chunk at how much it holds. */
const chunkLength = 64 * 1024;

// The one setting of sax that belongs to all its parsers; its types do not know it.
(sax as { MAX_BUFFER_LENGTH?: number }).MAX_BUFFER_LENGTH = longestToken;
const saxOptions: sax.SAXOptions & { strictEntities: boolean } = { strictEntities: true };

/** XML 1.0 has no place for them; sax does not mind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbiddenCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
/** Even in a comment: nobody writes it there, and for each character of one sax goes through all before it. */
const declaration = /<!(?!--|\[CDATA\[)/;

/** In an attribute each is a space. */
const whiteSpace = /[\t\r\n]/g;

// Most elements have neither: these are shared.
const noAttributes: Readonly<Record<string, string>> = Object.freeze({});
const noChildren: readonly XmlElement[] = Object.freeze([]);

/**
 * The tree of a part. Made for documents of strangers: linear in time and memory, no document types, no entities but
 * the five of XML. What sax lets pass, like `]]>` in text, does no harm.
 *
 * @param part names it in messages.
 * @throws UnreadableError when it is not well formed, declares a document type, or is too deep or too large.
 */
export function parseXml(text: string, part: string): XmlElement {
  return new TreeReader(text, part).read();
}

interface OpenElement extends XmlElement {
  children: readonly XmlElement[];
  readonly range: { start: number; end: number };
  readonly content: { start: number; end: number };
}

/** Builds the tree from what sax finds. What throws in a handler ends the reading. */
class TreeReader {
  readonly #text: string;
  readonly #part: string;
  readonly #sax = sax.parser(true, saxOptions);
  readonly #open: { readonly element: OpenElement; readonly outer: Scope }[] = [];
  #attributes: [rawName: string, value: string][] = [];
  #namespaces: [prefix: string, uri: string][] = [];
  #scope = new Scope();
  #root: XmlElement | undefined;
  #nodes = 0;
  #attributeText = 0;

  constructor(text: string, part: string) {
    this.#text = text;
    this.#part = part;
    this.#sax.onopentagstart = () => this.#beginTag();
    this.#sax.onattribute = ({ name, value }) => this.#addAttribute(name, value);
    this.#sax.onopentag = ({ name }) => this.#openElement(name);
    this.#sax.onclosetag = () => this.#closeElement();
    this.#sax.onopencdata = () => this.#expectRoot();
    this.#sax.onprocessinginstruction = ({ name }) => this.#checkInstruction(name);
    this.#sax.onerror = ({ message }) => {
      throw message.startsWith('Max buffer length exceeded') ? this.#tooLong() : this.#malformed();
    };
  }

  read(): XmlElement {
    if (forbiddenCharacter.test(this.#text)) throw this.#malformed();
    if (declaration.test(this.#text))
      throw unsafe({ zh: `“${this.#part}”含有 DOCTYPE 等声明`, en: `"${this.#part}" declares a DOCTYPE or the like` });
    for (let at = 0; at < this.#text.length; at += chunkLength)
      this.#sax.write(this.#text.slice(at, at + chunkLength)).flush();
    this.#sax.close();
    return this.#root ?? this.#fail();
  }

  /** sax counts from 1. */
  get #startOfTag(): number {
    return this.#sax.startTagPosition - 1;
  }

  #beginTag(): void {
    if (this.#root !== undefined && this.#open.length === 0) throw this.#malformed();
    if (this.#open.length >= deepest)
      throw unsafe({ zh: `“${this.#part}”嵌套过深`, en: `"${this.#part}" is nested too deeply` });
    this.#count();
  }

  #addAttribute(rawName: string, value: string): void {
    this.#count();
    this.#attributeText += value.length;
    if (this.#attributeText > mostAttributeText) throw this.#tooLong();
    // What its tag has already sax would drop in silence; no tag may have it.
    delete this.#sax.tag.attributes[rawName];
    if (rawName === 'xmlns') this.#namespaces.push(['', value]);
    else if (rawName.startsWith('xmlns:')) this.#namespaces.push([rawName.slice(6), value]);
    // Word numbers its editing sessions at every run. To replace something in a value makes it one string: as sax adds
    // it up, character by character, it takes thirty times its length.
    else if (!rawName.includes(':rsid') && rawName !== '__proto__')
      this.#attributes.push([rawName, value.replace(whiteSpace, ' ')]);
  }

  #openElement(rawName: string): void {
    const start = this.#startOfTag;
    const end = this.#sax.position;
    // sax does not mind it in attributes.
    const next = this.#text.indexOf('<', start + 1);
    if (next !== -1 && next < end) throw this.#malformed();
    const outer = this.#scope;
    if (this.#namespaces.length > 0) this.#scope = outer.with(this.#namespaces);
    const element: OpenElement = {
      name: this.#scope.elementName(rawName) ?? this.#fail(),
      attributes: this.#resolveAttributes(),
      children: noChildren,
      range: { start, end },
      content: { start: end, end },
    };
    this.#addToParent(element);
    this.#root ??= element;
    this.#open.push({ element, outer });
    this.#namespaces = [];
    this.#attributes = [];
  }

  #resolveAttributes(): Readonly<Record<string, string>> {
    if (this.#attributes.length === 0) return noAttributes;
    // A plain object is a third of the size of one without a prototype; the name that would set its prototype is nobody's.
    const attributes: Record<string, string> = {};
    for (const [rawName, value] of this.#attributes) {
      const known = this.#scope.attributeName(rawName) ?? this.#fail();
      if (Object.hasOwn(attributes, known)) throw this.#malformed();
      attributes[known] = value;
    }
    return attributes;
  }

  #addToParent(element: XmlElement): void {
    const parent = this.#open.at(-1)?.element;
    if (parent === undefined) return;
    if (parent.children === noChildren) parent.children = [];
    (parent.children as XmlElement[]).push(element);
  }

  #closeElement(): void {
    const { element, outer } = this.#open.pop() ?? this.#fail();
    this.#scope = outer;
    const closesItself = this.#sax.position === element.range.end;
    if (closesItself) return;
    element.content.end = this.#startOfTag;
    element.range.end = this.#sax.position;
  }

  #expectRoot(): void {
    if (this.#open.length === 0) throw this.#malformed();
  }

  #checkInstruction(name: string): void {
    if (name.toLowerCase() === 'xml' && this.#startOfTag > 0) throw this.#malformed();
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > mostNodes)
      throw tooLarge({ zh: `“${this.#part}”的元素过多`, en: `"${this.#part}" has too many elements` });
  }

  #fail(): never {
    throw this.#malformed();
  }

  #malformed() {
    return damaged({ zh: `“${this.#part}”不是合法的 XML`, en: `"${this.#part}" is not well-formed XML` });
  }

  #tooLong() {
    return tooLarge({
      zh: `“${this.#part}”里有过长的属性或注释`,
      en: `"${this.#part}" has too long an attribute or comment`,
    });
  }
}

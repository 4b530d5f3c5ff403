import type { WordComments } from './comments.ts';
import { type DocumentText, softBreak } from './document-text.ts';
import { child } from './elements.ts';
import type { Fields } from './fields.ts';
import { authorOf, type Leftovers } from './leftovers.ts';
import type { Part } from './package.ts';
import type { Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { textTokens } from './text-content.ts';
import type { WordRun } from './word-map.ts';
import { wordsOf } from './words.ts';
import type { XmlElement } from './xml.ts';

/** What the runs of a whole document share. */
export interface RunContext {
  readonly text: DocumentText;
  readonly styles: Styles;
  readonly leftovers: Leftovers;
  readonly comments: WordComments;
  /** Told of every note that the text refers to. */
  readonly onNote: (kind: 'footnotes' | 'endnotes', id: string) => void;
}

const nothing: readonly XmlElement[] = [];

/**
 * Reads the inside of one paragraph: what it says goes to the text, what editing left in it to the leftovers. Elements
 * that are not known are looked into, except those that hold no words that are seen.
 */
export class RunReader {
  readonly #context: RunContext;
  readonly #part: Part;
  readonly #fields: Fields;
  readonly #paragraphProperties: XmlElement | undefined;
  /** Contents of text boxes that are anchored in the paragraph: they are read after it. */
  readonly boxes: XmlElement[] = [];

  constructor(context: RunContext, part: Part, fields: Fields, paragraphProperties: XmlElement | undefined) {
    this.#context = context;
    this.#part = part;
    this.#fields = fields;
    this.#paragraphProperties = paragraphProperties;
  }

  /** Everything within an element that holds runs. */
  readInside({ children }: XmlElement): void {
    for (const inner of children) this.#readInline(inner);
  }

  #readInline(element: XmlElement): void {
    switch (element.name) {
      case 'w:r':
        this.#readRun(element);
        break;
      case 'w:ins':
      case 'w:moveTo':
        this.#readInserted(element);
        break;
      case 'w:del':
      case 'w:moveFrom':
        this.#passDeleted(element);
        break;
      case 'm:oMath':
        this.#readFormula(element);
        break;
      case 'mc:AlternateContent':
        this.readInside(branchOf(element));
        break;
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        this.#passMark(element);
        break;
      case 'w:pPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
      case 'w:fldData':
      case 'w:altChunk':
        break;
      default:
        this.readInside(element);
        break;
    }
  }

  #readInserted(change: XmlElement): void {
    const { text, leftovers } = this.#context;
    const start = text.length;
    this.readInside(change);
    const kind = change.name === 'w:ins' ? 'insertion' : 'move';
    if (text.length > start) leftovers.addShown(kind, authorOf(change), { start, end: text.length });
  }

  /** A deletion is no text, but comments may begin and fields may end in it. */
  #passDeleted(change: XmlElement): void {
    const words = wordsOf(change, this.#part.text);
    const kind = change.name === 'w:del' ? 'deletion' : 'move';
    if (words !== '') this.#context.leftovers.addUnseen(kind, authorOf(change), this.#context.text.length, words);
    this.#passMarks(change);
  }

  #passMarks(element: XmlElement): void {
    this.#passMark(element);
    for (const inner of element.children) this.#passMarks(inner);
  }

  #passMark(element: XmlElement): void {
    const { comments, text } = this.#context;
    const { 'w:id': id } = element.attributes;
    if (element.name === 'w:fldChar') this.#fields.pass(element);
    else if (element.name === 'w:commentRangeStart') comments.pass('start', id, text.length);
    else if (element.name === 'w:commentRangeEnd') comments.pass('end', id, text.length);
    else if (element.name === 'w:commentReference') comments.pass('reference', id, text.length);
  }

  #readRun(element: XmlElement): void {
    const { text, styles, leftovers } = this.#context;
    const properties = child(element, 'w:rPr');
    if (styles.isHidden(properties, this.#paragraphProperties)) {
      const words = wordsOf(element, this.#part.text);
      if (words !== '' && this.#fields.show) leftovers.addUnseen('hidden', '', text.length, words);
      this.#passMarks(element);
      return;
    }
    const start = text.length;
    const run = this.#runOf(element, properties);
    for (const inner of element.children) this.#readContent(inner, run);
    const change = child(properties, 'w:rPrChange');
    if (change !== undefined && text.length > start)
      leftovers.addShown('formatting', authorOf(change), { start, end: text.length });
  }

  #runOf({ range, name }: XmlElement, properties: XmlElement | undefined): WordRun {
    return {
      part: this.#part.name,
      range,
      isFormula: name === 'm:oMath',
      properties: properties === undefined ? '' : this.#part.text.slice(properties.range.start, properties.range.end),
    };
  }

  /** One thing in a run: text, a character by name, a mark, a drawing. */
  #readContent(element: XmlElement, run: WordRun): void {
    switch (element.name) {
      case 'w:t':
        this.#readText(element, run);
        break;
      case 'w:fldChar':
      case 'w:commentReference':
        this.#passMark(element);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (this.#fields.show) this.#context.onNote(notesOf(element), element.attributes['w:id'] ?? '');
        break;
      case 'w:ruby':
        this.readInside(child(element, 'w:rubyBase') ?? element);
        break;
      case 'mc:AlternateContent':
        for (const inner of branchOf(element).children) this.#readContent(inner, run);
        break;
      default: {
        const character = characterOf(element);
        if (character !== undefined) this.#readCharacter(element, character, run);
        else this.#findBoxes(element);
      }
    }
  }

  #readText(element: XmlElement, run: WordRun): void {
    if (!this.#fields.show) return;
    const { text: xml } = this.#part;
    for (const { text, xml: range } of textTokens(xml, element.content, element.attributes['xml:space'] === 'preserve'))
      this.#context.text.writeSpan(text, {
        xml: range,
        literal: text === xml.slice(range.start, range.end),
        element: element.range,
        run,
      });
  }

  #readCharacter({ range }: XmlElement, character: string, run: WordRun): void {
    if (character === '' || !this.#fields.show) return;
    this.#context.text.writeSpan(character, { xml: range, literal: false, element: range, run });
  }

  /** The words of a formula, in the order in which they are written. */
  #readFormula(formula: XmlElement): void {
    const run = this.#runOf(formula, undefined);
    const visit = (element: XmlElement): void => {
      if (element.name === 'm:t' || element.name === 'w:t') this.#readText(element, run);
      else if (element.name === 'w:del' || element.name === 'w:moveFrom') this.#passDeleted(element);
      else for (const inner of element.children) visit(inner);
    };
    visit(formula);
  }

  /** Text boxes of drawings, old and new, wherever they are in a group of shapes. */
  #findBoxes(element: XmlElement): void {
    if (element.name === 'w:txbxContent') {
      if (this.#fields.show) this.boxes.push(element);
    } else if (element.name === 'mc:AlternateContent') this.#findBoxes(branchOf(element));
    else for (const inner of element.children) this.#findBoxes(inner);
  }
}

/** The character that an element stands for, empty where it is not seen; undefined where it stands for none. */
function characterOf({ name, attributes }: XmlElement): string | undefined {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return softBreak;
    case 'w:br':
      // Breaks of pages and columns are no breaks of the text.
      return (attributes['w:type'] ?? 'textWrapping') === 'textWrapping' ? softBreak : '';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolOf(attributes['w:font'], Number.parseInt(attributes['w:char'] ?? '', 16) || 0);
    default:
      return undefined;
  }
}

function notesOf({ name }: XmlElement): 'footnotes' | 'endnotes' {
  return name === 'w:footnoteReference' ? 'footnotes' : 'endnotes';
}

/** One of the ways in which a thing is written for older and newer programs: the newest that holds words or boxes. */
export function branchOf(alternatives: XmlElement): XmlElement {
  const branches = alternatives.children.filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback');
  const telling = branches.find(holdsWords);
  return telling ?? { ...alternatives, children: nothing };
}

function holdsWords({ name, children }: XmlElement): boolean {
  return name === 'w:t' || name === 'w:p' || name === 'm:t' || children.some(holdsWords);
}

import { child, childrenOf, flagOf, numberOf, valOf } from './elements.ts';
import type { Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import type { XmlElement } from './xml.ts';

/** How the paragraphs of one level of a list are numbered. */
export interface Level {
  readonly element: XmlElement | undefined;
  readonly start: number;
  readonly format: string;
  /** `%1` stands for the number of the first level, and so on; for bullets, the glyph. */
  readonly text: string;
  /** All numbers in it are written in decimal. */
  readonly legal: boolean;
  /** The level, counted from 1, after which it starts anew; 0 for never, undefined for any above it. */
  readonly restart: number | undefined;
  /** What stands behind the number: white space or nothing. */
  readonly separator: string;
  /** Style whose paragraphs are on this level. */
  readonly styleId: string | undefined;
}

/** A list as paragraphs name it (`w:num`). */
export interface List {
  readonly id: string;
  /** Lists that share it go on counting where the other stopped. */
  readonly sharedId: string;
  readonly levels: readonly Level[];
  /** By level: where this list begins, whatever others have counted. */
  readonly starts: ReadonlyMap<number, number>;
}

export const deepestLevel = 8;
/** Word allows no longer one. */
const longestText = 255;

/** The lists of a document (`word/numbering.xml`), made when a paragraph asks for them. */
export class NumberingDefinitions {
  readonly #shared: ReadonlyMap<string, XmlElement>;
  readonly #lists: ReadonlyMap<string, XmlElement>;
  readonly #made = new Map<string, List | undefined>();
  readonly #styles: Styles;

  constructor(root: XmlElement | undefined, styles: Styles) {
    this.#shared = byAttribute(childrenOf(root, 'w:abstractNum'), 'w:abstractNumId');
    this.#lists = byAttribute(childrenOf(root, 'w:num'), 'w:numId');
    this.#styles = styles;
  }

  /** Undefined where the number takes a paragraph out of all lists (0), or names none. */
  list(id: string): List | undefined {
    if (!this.#made.has(id)) this.#made.set(id, this.#make(id));
    return this.#made.get(id);
  }

  #make(id: string): List | undefined {
    const element = this.#lists.get(id);
    const shared = this.#sharedOf(id);
    if (element === undefined || shared === undefined) return undefined;
    const overrides = byAttribute(childrenOf(element, 'w:lvlOverride'), 'w:ilvl');
    const own = byAttribute(childrenOf(shared, 'w:lvl'), 'w:ilvl');
    const starts = new Map<number, number>();
    const levels = Array.from({ length: deepestLevel + 1 }, (_, depth) => {
      const override = overrides.get(String(depth));
      const start = numberOf(override, 'w:startOverride');
      if (start !== undefined) starts.set(depth, start);
      return levelOf(child(override, 'w:lvl') ?? own.get(String(depth)));
    });
    return { id, sharedId: shared.attributes['w:abstractNumId'] as string, levels, starts };
  }

  /** What a list counts by; it may name a style for lists, which names another list. */
  #sharedOf(id: string): XmlElement | undefined {
    const shared = this.#shared.get(valOf(this.#lists.get(id), 'w:abstractNumId') ?? '');
    const link = valOf(shared, 'w:numStyleLink');
    const linked = link === undefined ? undefined : this.#styles.numberingOf(link);
    if (linked === undefined) return shared;
    return this.#shared.get(valOf(this.#lists.get(linked), 'w:abstractNumId') ?? '') ?? shared;
  }
}

function byAttribute(elements: readonly XmlElement[], name: string): Map<string, XmlElement> {
  const known = new Map<string, XmlElement>();
  for (const element of elements) {
    const key = element.attributes[name];
    if (key !== undefined && !known.has(key)) known.set(key, element);
  }
  return known;
}

function levelOf(element: XmlElement | undefined): Level {
  const format = formatOf(element);
  const text = (valOf(element, 'w:lvlText') ?? '').slice(0, longestText);
  return {
    element,
    start: numberOf(element, 'w:start') ?? 0,
    format,
    text: format === 'bullet' ? bulletOf(element, text) : text,
    legal: flagOf(element, 'w:isLgl') ?? false,
    restart: numberOf(element, 'w:lvlRestart'),
    separator: valOf(element, 'w:suff') === 'nothing' ? '' : ' ',
    styleId: valOf(element, 'w:pStyle'),
  };
}

/** Newer formats come with an older one for programs that do not know them. */
function formatOf(element: XmlElement | undefined): string {
  const fallback = child(child(element, 'mc:AlternateContent'), 'mc:Fallback');
  return valOf(element, 'w:numFmt') ?? valOf(fallback, 'w:numFmt') ?? 'decimal';
}

function bulletOf(element: XmlElement | undefined, text: string): string {
  if (child(element, 'w:lvlPicBulletId') !== undefined) return '•';
  const fonts = child(child(element, 'w:rPr'), 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  return [...text].map((glyph) => symbolOf(font, glyph.codePointAt(0) as number)).join('');
}

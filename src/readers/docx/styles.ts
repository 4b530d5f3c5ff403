import { child, childrenOf, flagOf, valOf } from './elements.ts';
import type { XmlElement } from './xml.ts';

/** What applies to a paragraph: its own properties, then those of its style and of the styles that this builds on. */
export interface Layer {
  /** Undefined for the properties of the paragraph itself, and for what holds for the whole document. */
  readonly styleId: string | undefined;
  readonly styleName?: string | undefined;
  readonly properties: XmlElement | undefined;
}

interface Style {
  readonly id: string;
  readonly element: XmlElement;
}

/** Word follows fewer; without a limit long chains would cost quadratic time. */
const longestChain = 32;

/** The styles of a document (`word/styles.xml`). */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #chains = new Map<string, readonly Style[]>();
  readonly #layers = new Map<string | undefined, readonly Layer[]>();
  readonly #defaultParagraph: string | undefined;
  readonly #documentDefaults: XmlElement | undefined;

  constructor(root: XmlElement | undefined) {
    this.#documentDefaults = child(root, 'w:docDefaults');
    for (const element of childrenOf(root, 'w:style')) {
      const { 'w:styleId': id, 'w:type': type, 'w:default': isDefault = '0' } = element.attributes;
      if (id === undefined || this.#styles.has(id)) continue;
      this.#styles.set(id, { id, element });
      if (type === 'paragraph' && /^(?:1|true|on)$/i.test(isDefault)) this.#defaultParagraph ??= id;
    }
  }

  /** The layers of a paragraph, the nearest first. */
  layersOf(properties: XmlElement | undefined): readonly Layer[] {
    const inherited = this.#inheritedBy(valOf(properties, 'w:pStyle') ?? this.#defaultParagraph);
    return properties === undefined ? inherited : [{ styleId: undefined, properties }, ...inherited];
  }

  #inheritedBy(styleId: string | undefined): readonly Layer[] {
    let layers = this.#layers.get(styleId);
    if (layers === undefined) {
      const styles = this.#chain(styleId);
      const defaults = child(child(this.#documentDefaults, 'w:pPrDefault'), 'w:pPr');
      layers = [
        ...styles.map(({ id, element }) => ({
          styleId: id,
          styleName: valOf(element, 'w:name'),
          properties: child(element, 'w:pPr'),
        })),
        { styleId: undefined, properties: defaults },
      ];
      this.#layers.set(styleId, layers);
    }
    return layers;
  }

  /** A line of a table of contents, which Word makes from the headings. */
  isOfContents(properties: XmlElement | undefined): boolean {
    return this.#chain(valOf(properties, 'w:pStyle')).some(({ element }) =>
      /^toc [1-9]$/i.test(valOf(element, 'w:name') ?? ''),
    );
  }

  /** The numbering that a style for lists stands for. */
  numberingOf(styleId: string): string | undefined {
    const [style] = this.#chain(styleId);
    return valOf(child(child(style?.element, 'w:pPr'), 'w:numPr'), 'w:numId');
  }

  /** Whether text does not show: by its own properties, or by the style of the characters or of the paragraph. */
  isHidden(run: XmlElement | undefined, paragraph: XmlElement | undefined): boolean {
    const direct = flagOf(run, 'w:vanish');
    if (direct !== undefined) return direct;
    const ofCharacters = this.#hides(valOf(run, 'w:rStyle'));
    const ofParagraph = this.#hides(valOf(paragraph, 'w:pStyle') ?? this.#defaultParagraph);
    // Hidden twice is shown: each style switches.
    return ofCharacters !== ofParagraph;
  }

  #hides(styleId: string | undefined): boolean {
    for (const { element } of this.#chain(styleId)) {
      const flag = flagOf(child(element, 'w:rPr'), 'w:vanish');
      if (flag !== undefined) return flag;
    }
    return false;
  }

  /** A style and those that it builds on, in turn. */
  #chain(styleId: string | undefined): readonly Style[] {
    if (styleId === undefined) return [];
    const known = this.#chains.get(styleId);
    if (known !== undefined) return known;
    const chain: Style[] = [];
    let style = this.#styles.get(styleId);
    while (style !== undefined && chain.length < longestChain && !chain.includes(style)) {
      chain.push(style);
      const base = valOf(style.element, 'w:basedOn');
      style = base === undefined ? undefined : this.#styles.get(base);
    }
    this.#chains.set(styleId, chain);
    return chain;
  }
}

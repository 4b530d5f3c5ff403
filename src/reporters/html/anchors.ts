import type { Place, QuotedPlace } from '../../engine/result.ts';
import { type Content, html, type Markup } from './markup.ts';

/** The ids of one draft of the page, and links to them. They hold numbers only: nothing of a draft can be in them. */
export class Anchors {
  /** The draft as a whole. */
  readonly draft: string;
  readonly #hasText: boolean;

  /** @param hasText whether the text stands on the page; without it no link leads there. */
  constructor(number: number, hasText: boolean) {
    this.draft = `d${number}`;
    this.#hasText = hasText;
  }

  text(offset: number): string {
    return `${this.draft}-${offset}`;
  }

  finding(number: number): string {
    return `${this.draft}f${number}`;
  }

  /** A link to a place in the text. Where it ends is told too, so that the script can light all of it. */
  toText({ start, end }: Place, content: Content): Content {
    if (!this.#hasText) return content;
    return html`<a href="#${this.text(start.offset)}" data-to="${end.offset}">${content}</a>`;
  }

  /** Links to several places, each by its words. */
  toQuotes(places: readonly QuotedPlace[], shorten: (quote: string) => string): Content {
    return places.map((place) => this.toText(place, quotation(shorten(place.quote))));
  }
}

/** Words of a draft, which are Chinese whatever the language of the page. */
export function quotation(text: string): Markup {
  return html`<q lang="zh-CN">${text}</q>`;
}

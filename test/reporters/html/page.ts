import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { RunResult } from '../../../src/engine/result.ts';
import { html } from '../../../src/reporters/html.ts';
import type { ReporterOptions } from '../../../src/reporters/reporter.ts';
import { options } from '../sample.ts';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The page of a result, as a browser's parser reads it. */
export function pageOf(result: RunResult, rest: Partial<ReporterOptions> = {}): Page {
  return new Page(html(result, options(rest)));
}

/** A parsed page; what is looked for is named by element, and by class where given: `li.card`. */
export class Page {
  readonly markup: string;
  readonly elements: readonly Element[];
  readonly #errors: string[] = [];

  constructor(markup: string) {
    this.markup = markup;
    const document = parse(markup, { onParseError: ({ code }) => this.#errors.push(code) });
    this.elements = elementsBelow(document);
  }

  /** What a parser finds wrong with the markup. */
  get errors(): readonly string[] {
    return this.#errors;
  }

  all(selector: string): Element[] {
    return this.elements.filter((element) => matches(element, selector));
  }

  texts(selector: string): string[] {
    return this.all(selector).map(textOf);
  }

  byId(id: string): Element | undefined {
    return this.elements.find((element) => attribute(element, 'id') === id);
  }

  /** The text of each line of all drafts. */
  get lines(): string[] {
    return this.all('div.lines').flatMap((lines) => elementsBelow(lines).filter(isLine).map(textOf));
  }
}

function isLine(element: Element): boolean {
  return element.tagName === 'p';
}

function matches(element: Element, selector: string): boolean {
  const [name, ...classes] = selector.split('.');
  const own = (attribute(element, 'class') ?? '').split(' ');
  return (name === '' || element.tagName === name) && classes.every((one) => own.includes(one));
}

export function elementsBelow(node: Node): Element[] {
  const found: Element[] = [];
  const open: Node[] = 'childNodes' in node ? [...node.childNodes].reverse() : [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('tagName' in next) found.push(next);
    if ('childNodes' in next)
      for (let at = next.childNodes.length - 1; at >= 0; at -= 1) open.push(next.childNodes[at] as Node);
  }
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

import type { Element, ElementContent, Root } from 'hast';
import { isFurniture } from './furniture.ts';
import { isBlock, isElement, isVisible, textOf } from './visible.ts';

/** The part of a page that is the document. */
export interface MainContent {
  readonly content: Element | Root;
  /** The title, where the page shows it above and outside of the content. */
  readonly title: string | undefined;
}

/** So much of the running text of a page must stand in an element for it to be the content. */
const share = 0.85;

/**
 * The innermost element that holds nearly all running text of a page: sentences, not links. Around it stand menus,
 * paths, lists of other pages, and the name of the office.
 */
export function findMainContent(root: Root): MainContent {
  const weights = new Map<Element | Root, number>();
  const total = weigh(root, weights);
  let content: Element | Root = root;
  for (;;) {
    const inner = heaviestChild(content, weights);
    if (total === 0 || inner === undefined || (weights.get(inner) ?? 0) < total * share) break;
    content = inner;
  }
  return { content, title: content === root ? undefined : titleAbove(root, content) };
}

/** Characters of running text below an element, noted for it and for all within. */
function weigh(element: Element | Root, weights: Map<Element | Root, number>): number {
  let weight = 0;
  let own = '';
  for (const child of element.children as ElementContent[]) {
    if (!isElement(child)) own += textOf(child);
    else if (isBlock(child)) weight += isVisible(child) ? weigh(child, weights) : 0;
    else if (child.tagName !== 'a') own += textOf(child);
  }
  weight += runningText(own);
  weights.set(element, weight);
  return weight;
}

/** Only sentences count: names of pages have no full stop, and the furniture of a site is no text. */
function runningText(text: string): number {
  const words = text.replace(/\s+/g, ' ').trim();
  return /[，。；：]/.test(words) && !isFurniture(words) ? words.length : 0;
}

function heaviestChild(element: Element | Root, weights: ReadonlyMap<Element | Root, number>): Element | undefined {
  let heaviest: Element | undefined;
  for (const child of element.children as ElementContent[]) {
    if (!isElement(child) || !isBlock(child) || child.tagName === 'p') continue;
    if ((weights.get(child) ?? 0) > (heaviest === undefined ? 0 : (weights.get(heaviest) ?? 0))) heaviest = child;
  }
  return heaviest;
}

/** A heading that stands before the content and says what the page is called: the last one before it. */
function titleAbove(root: Root, content: Element | Root): string | undefined {
  const named = nameOfPage(root);
  let title: string | undefined;
  const search = (element: Element | Root): boolean => {
    for (const child of element.children as ElementContent[]) {
      if (child === content) return true;
      if (!isElement(child) || !isVisible(child)) continue;
      const words = textOf(child).replace(/\s+/g, '');
      if (words.length >= 6 && words.length <= 80 && isTitle(child, words, named)) title = words;
      if (search(child)) return true;
    }
    return false;
  };
  search(root);
  return title;
}

function isTitle({ tagName }: Element, words: string, named: readonly string[]): boolean {
  return /^h[12]$/.test(tagName) || (words.length >= 8 && named.some((name) => name.includes(words)));
}

/** What `title` and the usual `meta` of government sites call the page, without white space. */
function nameOfPage(root: Root): string[] {
  const names: string[] = [];
  const search = (element: Element | Root): void => {
    for (const child of element.children) {
      if (!isElement(child as ElementContent)) continue;
      const { tagName, properties, children } = child as Element;
      const { name, content } = properties;
      if (tagName === 'title') {
        names.push(children.map((one) => (one.type === 'text' ? one.value : '')).join(''));
      } else if (tagName === 'meta' && /^ArticleTitle$/i.test(String(name ?? ''))) {
        names.push(String(content ?? ''));
      } else if (tagName === 'html' || tagName === 'head') search(child as Element);
    }
  };
  search(root);
  return names.map((name) => name.replace(/\s+/g, '')).filter((name) => name !== '');
}

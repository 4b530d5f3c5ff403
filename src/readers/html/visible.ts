import type { Element, ElementContent, Nodes } from 'hast';

/** Elements that are never part of a document: programs, styles, forms, and what moves about in a page. */
const outside = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'iframe', 'object', 'svg', 'canvas'],
  ...['nav', 'aside', 'footer', 'form', 'button', 'select', 'input', 'textarea', 'audio', 'video', 'map', 'dialog'],
]);

/** Elements that a browser sets on lines of their own. */
const blocks = new Set([
  ...['address', 'article', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figure'],
  ...['figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre'],
  ...['section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'ucapcontent', 'ucaptitle'],
]);

export function isElement(node: Nodes | ElementContent): node is Element {
  return node.type === 'element';
}

export function isBlock(element: Element): boolean {
  return blocks.has(element.tagName);
}

/** Whether a reader of the page sees an element as part of a document. */
export function isVisible(element: Element): boolean {
  if (outside.has(element.tagName)) return false;
  const { hidden, role, style } = element.properties;
  if (hidden === true || hidden === '' || role === 'navigation') return false;
  return !(typeof style === 'string' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style));
}

/** Visible text below a node, white space as it stands. */
export function textOf(node: Nodes | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (isElement(node) && !isVisible(node)) return '';
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

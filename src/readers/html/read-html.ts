import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { ReadDocument } from '../block.ts';
import { emptyFile, UnreadableError } from '../decode.ts';
import { ExtractedText } from '../extracted-text.ts';
import { Source } from '../source.ts';
import { decodePage } from './decode-html.ts';
import { findMainContent } from './main-content.ts';
import { PageWriter } from './page-writer.ts';
import { isElement, isVisible } from './visible.ts';

const parser = unified().use(rehypeParse).freeze();

/** No page with a report is longer, has more tags or nests them deeper; the parser would take its time over them. */
const mostCharacters = 3_000_000;
const mostTags = 60_000;
const deepest = 400;

/**
 * Reads the bytes of a page.
 *
 * @throws UnreadableError where they are no text, and as {@link readPage} does.
 */
export function readHtml(bytes: Uint8Array, path: string): ReadDocument {
  const { text, encoding } = decodePage(bytes);
  return readPage(text, path, encoding);
}

/**
 * Reads a page as government sites publish it: the text of the document that it shows, without menus and furniture,
 * each paragraph on a line of its own.
 *
 * @throws UnreadableError where the page is of no size or depth that a page has, or shows no text.
 */
export function readPage(text: string, path: string, encoding: string): ReadDocument {
  if (text.length > mostCharacters || isOverloaded(text)) throw tooLarge();
  const root: Root = parser.parse(text);
  const { content, title } = findMainContent(root);
  const extracted = new ExtractedText();
  const writer = new PageWriter(extracted);
  if (title !== undefined && !startsWith(content, title)) extracted.addLine(title, { headingDepth: 1 });
  writer.write(content);
  if (extracted.blocks.length === 0) throw emptyFile();
  const source = new Source({ path, text: extracted.text, format: 'html', encoding });
  return { source, blocks: extracted.blocks, comments: extracted.comments, frontMatter: {} };
}

function tooLarge(): UnreadableError {
  return new UnreadableError('too-large', {
    zh: '网页太大或嵌套太深，不是正常的报告页面；请把正文另存为 Word 文档或纯文本再检查',
    en: 'the page is too large or too deeply nested for a report; save its text as a Word document or plain text',
  });
}

/** Counted before parsing, which is not linear in the depth of a page. */
function isOverloaded(html: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const [tag, name] of html.matchAll(/<\/?([A-Za-z][A-Za-z0-9]*)\b/g)) {
    tags += 1;
    if (tags > mostTags) return true;
    if (needNoEnd.test(name as string)) continue;
    depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
}

/** Elements without an end, or whose end is left out. */
const needNoEnd = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|option)$/i;

function startsWith(content: Element | Root, title: string): boolean {
  const start = wordsOf(content, title.length * 3);
  return start.slice(0, title.length * 2).includes(title);
}

/** The first visible words below a node, without white space. */
function wordsOf(node: Element | Root, longest: number): string {
  let words = '';
  const visit = (one: Root['children'][number] | ElementContent): void => {
    if (words.length >= longest) return;
    if (one.type === 'text') words += one.value.replace(/\s+/g, '');
    else if (isElement(one) && isVisible(one)) for (const child of one.children) visit(child);
  };
  for (const child of node.children) visit(child);
  return words;
}

import type { XmlElement } from '../../readers/docx/xml.ts';

/** Where something of the main part stands, as far as marks can be written beside it. */
export interface FlowPlace {
  /** The paragraph of the text itself, outside of all text boxes. */
  readonly paragraph: XmlElement;
  /** The run that it stands in, or whatever else between runs holds it: marks go before or behind it, at least. */
  readonly unit: XmlElement;
  /** What holds it, or is it, in the run. */
  readonly content: XmlElement | undefined;
  /** It stands in a text box, which the unit holds. */
  readonly isBoxed: boolean;
}

/** Elements within a paragraph between whose children marks of comments may stand. */
const holders: ReadonlySet<string> = new Set([
  'w:p',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
]);

/** Content controls of these kinds hold plain text, or what the program fills in: no marks. */
const plainControls: ReadonlySet<string> = new Set([
  'w:text',
  'w:comboBox',
  'w:dropDownList',
  'w:date',
  'w:dataBinding',
]);

/**
 * Finds the place of an offset of the main part.
 *
 * @returns nothing where no paragraph is.
 */
export function placeInFlow(root: XmlElement, offset: number): FlowPlace | undefined {
  const path = pathTo(root, offset);
  const outermost = path.findIndex(({ name }) => name === 'w:p');
  if (outermost === -1) return undefined;
  let at = outermost + 1;
  while (isLookedInto(path[at])) at += 1;
  const [paragraph, unit, content] = [path[outermost], path[at], path[at + 1]];
  if (paragraph === undefined || unit === undefined) return undefined;
  return { paragraph, unit, content, isBoxed: path.slice(at).some(({ name }) => name === 'w:p') };
}

/** The paragraph of the text itself that an offset lies in. */
export function paragraphInFlow(root: XmlElement, offset: number): XmlElement | undefined {
  return pathTo(root, offset).find(({ name }) => name === 'w:p');
}

function isLookedInto(element: XmlElement | undefined): boolean {
  if (element === undefined) return false;
  if (element.name !== 'w:sdt') return holders.has(element.name);
  const properties = element.children.find(({ name }) => name === 'w:sdtPr');
  return properties === undefined || !properties.children.some(({ name }) => plainControls.has(name));
}

/** The elements that hold an offset, the root first. */
function pathTo(root: XmlElement, offset: number): XmlElement[] {
  const path = [root];
  for (let inner = childAt(root, offset); inner !== undefined; inner = childAt(inner, offset)) path.push(inner);
  return path;
}

/** The child that an offset lies in. */
export function childAt({ children }: XmlElement, offset: number): XmlElement | undefined {
  let low = 0;
  let high = children.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const child = children[middle] as XmlElement;
    if (offset < child.range.start) high = middle - 1;
    else if (offset >= child.range.end) low = middle + 1;
    else return child;
  }
  return undefined;
}

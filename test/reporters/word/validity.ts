import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';

/** An element by its namespace-free name, as the prefix `w` is the only one that matters here. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  readonly parent: Node | undefined;
}

const word =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)$/;

/** Reads XML with another parser than the program; what is not well formed, or has a prefix of nothing, throws. */
function parse(xml: string): Node {
  const parser = sax.parser(true, { xmlns: true });
  const root: Node = { name: '', attributes: {}, children: [], parent: undefined };
  let at = root;
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = (tag) => {
    const { local, uri, attributes } = tag as sax.QualifiedTag;
    const list = Object.values(attributes).map(({ local: key, uri: of, value }) => [
      word.test(of) ? `w:${key}` : key,
      value,
    ]);
    const node = {
      name: word.test(uri) ? `w:${local}` : local,
      attributes: Object.fromEntries(list),
      children: [],
      parent: at,
    };
    at.children.push(node);
    at = node;
  };
  parser.onclosetag = () => {
    at = at.parent as Node;
  };
  parser.write(xml).close();
  return root.children[0] as Node;
}

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* all(child);
}

/** Where the schema has `EG_RangeMarkupElements` and `w:r` side by side. */
const holders = new Set(
  'p ins del moveTo moveFrom hyperlink smartTag customXml sdtContent dir bdo fldSimple rubyBase rt'
    .split(' ')
    .map((name) => `w:${name}`),
);
const marks = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'] as const;

/** What is wrong with a document for a program that takes the schema seriously, as far as comments go. */
export function faultsOf(bytes: Uint8Array): string[] {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const main = parse(files['word/document.xml'] ?? '');
  const comments = files['word/comments.xml'] === undefined ? undefined : parse(files['word/comments.xml']);
  return [
    ...faultsOfRuns(main),
    ...faultsOfMarks(main, comments),
    ...(comments === undefined ? [] : faultsOfComments(comments)),
    ...faultsOfPackage(files),
  ];
}

/** Properties come first and once; runs are not in runs, nor texts in texts; no two changes have one number. */
function faultsOfRuns(main: Node): string[] {
  const faults: string[] = [];
  for (const { name, children, parent } of all(main)) {
    const isFormat = (name === 'w:rPr' && parent?.name === 'w:r') || (name === 'w:pPr' && parent?.name === 'w:p');
    if (isFormat) {
      const isFirst =
        parent?.children[0]?.name === name && parent.children.filter((one) => one.name === name).length === 1;
      if (!isFirst) faults.push(`${name} is not the first in ${parent?.name}`);
    }
    if (name === 'w:r' && !holders.has(parent?.name ?? '') && parent?.name !== 'Choice' && parent?.name !== 'Fallback')
      faults.push(`w:r in ${parent?.name}`);
    if (name === 'w:t' && children.length > 0) faults.push('w:t has children');
  }
  return faults;
}

function faultsOfMarks(main: Node, comments: Node | undefined): string[] {
  const faults: string[] = [];
  const order = new Map<string, string[]>();
  let codes = 0;
  for (const node of all(main)) {
    const { name, attributes, parent } = node;
    const kind = attributes['w:fldCharType'];
    if (kind === 'begin') codes += 1;
    else if (kind === 'separate') codes -= 1;
    if (!(marks as readonly string[]).includes(name)) continue;
    const id = attributes['w:id'] ?? '';
    order.set(id, [...(order.get(id) ?? []), name]);
    const isRun = name === 'w:commentReference';
    if (isRun ? parent?.name !== 'w:r' : !holders.has(parent?.name ?? '')) faults.push(`${name} in ${parent?.name}`);
    if (codes > 0) faults.push(`${name} in the code of a field`);
    for (let outer = parent; outer !== undefined; outer = outer.parent)
      if (outer.name === 'w:txbxContent') faults.push(`${name} in a text box`);
  }
  const ids = (comments?.children ?? []).map(({ attributes }) => attributes['w:id'] ?? '');
  for (const [id, names] of order) {
    if (names.join() !== marks.join()) faults.push(`comment ${id} has the marks ${names.join()}`);
    if (!ids.includes(id)) faults.push(`there is no comment ${id}`);
  }
  for (const id of ids) if (!order.has(id)) faults.push(`nothing refers to comment ${id}`);
  return faults;
}

function faultsOfComments(root: Node): string[] {
  const faults: string[] = [];
  const ids = root.children.map(({ attributes }) => attributes['w:id']);
  if (root.name !== 'w:comments') faults.push(`the root of the comments is ${root.name}`);
  if (new Set(ids).size !== ids.length) faults.push('two comments have one number');
  for (const { name, attributes, children } of root.children) {
    if (name !== 'w:comment' || attributes['w:author'] === undefined) faults.push(`${name} without author`);
    if (children.length === 0 || children.some((child) => child.name !== 'w:p'))
      faults.push('a comment is not of paragraphs');
  }
  return faults;
}

function faultsOfPackage(files: Readonly<Record<string, string>>): string[] {
  if (files['word/comments.xml'] === undefined || files['[Content_Types].xml'] === undefined) return [];
  const types = parse(files['[Content_Types].xml']).children.filter(
    ({ attributes }) => attributes.PartName === '/word/comments.xml',
  );
  const relations = parse(files['word/_rels/document.xml.rels'] ?? '<x/>').children;
  const targets = relations.filter(({ attributes }) => attributes.Type?.endsWith('/comments'));
  const ids = relations.map(({ attributes }) => attributes.Id);
  return [
    ...(types.length === 1 ? [] : [`${types.length} content types of the comments`]),
    ...(targets.length === 1 ? [] : [`${targets.length} relations to the comments`]),
    ...(new Set(ids).size === ids.length ? [] : ['two relations have one id']),
  ];
}

export interface XmlNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  text: string;
}

const NAME = '[A-Za-z][\\w-]*';
const TOKEN = new RegExp(
  `<(?<close>/)?(?<name>${NAME})(?<attributes>(?:\\s+${NAME}="[^"<]*")*)\\s*(?<empty>/)?>|(?<text>[^<]+)`,
  'gyu',
);
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A strict reader of the little XML that is written here: whatever is not well-formed throws. */
export function parseXml(xml: string): XmlNode {
  if (!xml.startsWith(DECLARATION)) throw new Error('no XML declaration');
  const body = xml.slice(DECLARATION.length);
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let end = 0;
  for (const token of body.matchAll(TOKEN)) {
    end = token.index + token[0].length;
    take(token.groups as Record<string, string | undefined>, open);
  }
  if (end !== body.length) throw new Error(`not well-formed at: ${body.slice(end, end + 40)}`);
  const [document, ...others] = root.children;
  if (open.length !== 1 || document === undefined || others.length > 0) throw new Error('elements do not nest');
  return document;
}

function take({ close, name, attributes, empty, text }: Record<string, string | undefined>, open: XmlNode[]) {
  const parent = open.at(-1) as XmlNode;
  if (text !== undefined) {
    parent.text += unescaped(text);
  } else if (close !== undefined) {
    if (open.length === 1 || parent.name !== name) throw new Error(`unexpected end of ${name}`);
    open.pop();
  } else {
    const node = { name: name as string, attributes: readAttributes(attributes ?? ''), children: [], text: '' };
    parent.children.push(node);
    if (empty === undefined) open.push(node);
  }
}

function readAttributes(list: string): Record<string, string> {
  const found = [...list.matchAll(/([\w-]+)="([^"]*)"/g)];
  const names = new Set(found.map(([, name]) => name));
  if (names.size !== found.length) throw new Error(`repeated attribute in ${list}`);
  return Object.fromEntries(found.map(([, name, value]) => [name, unescaped(value as string)]));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const allowed =
      code >= 0x20 ? code < 0xd800 || (code >= 0xe000 && (code & 0xfffe) !== 0xfffe) : '\t\n\r'.includes(character);
    if (!allowed) throw new Error(`U+${code.toString(16)} is not allowed in XML`);
  }
  return text.replace(/&(?:#(\d+)|(\w+))?(;)?/g, (whole, code, name, semicolon) => {
    const character = code === undefined ? ENTITIES[name ?? ''] : String.fromCodePoint(Number(code));
    if (semicolon === undefined || character === undefined) throw new Error(`bad reference ${whole}`);
    return character;
  });
}

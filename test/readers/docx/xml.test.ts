import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../../../src/readers/decode.ts';
import { referenceAt } from '../../../src/readers/docx/references.ts';
import { parseXml, type XmlElement } from '../../../src/readers/docx/xml.ts';
import { strict, transitional } from './documents.ts';

const declared = `xmlns:w="${transitional}"`;

describe('the tree of a part', () => {
  it('names elements and attributes by their namespace, whatever their prefix', () => {
    const root = parseXml(
      `<x:a xmlns:x="${strict}" x:val="1" val="2"><b xmlns="${transitional}" val="3"/><c/></x:a>`,
      'x',
    );
    expect(root).toMatchObject({ name: 'w:a', attributes: { 'w:val': '1', val: '2' } });
    expect(root.children.map(({ name }) => name)).toEqual(['w:b', 'c']);
    expect(root.children[0]?.attributes).toEqual({ val: '3' });
  });

  it('keeps declarations to the element that makes them', () => {
    const root = parseXml(`<a xmlns="u"><w:b xmlns:w="${transitional}"/><b xmlns=""/><b/></a>`, 'x');
    expect(root.children.map(({ name }) => name)).toEqual(['w:b', 'b', '?:b']);
    expect(() => parseXml(`<a><w:b ${declared}/><w:b/></a>`, 'x')).toThrow(UnreadableError);
  });

  it('knows where elements and their contents stand', () => {
    const text = `<?xml version="1.0"?><!-- < --><w:a ${declared}>甲<w:b w:c='>' >乙</w:b ><w:d/></w:a>\n`;
    const slices: [string, string][] = [];
    const visit = ({ range, content, children }: XmlElement): void => {
      slices.push([text.slice(range.start, range.end), text.slice(content.start, content.end)]);
      for (const child of children) visit(child);
    };
    visit(parseXml(text, 'x'));
    expect(slices.slice(1)).toEqual([
      ["<w:b w:c='>' >乙</w:b >", '乙'],
      ['<w:d/>', ''],
    ]);
    expect(slices[0]?.[0]).toBe(text.slice(text.indexOf('<w:a'), -1));
  });

  it.each([
    '',
    '甲',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>甲',
    '甲<a/>',
    '<a b/>',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a b="1" c="1" b="1" d="1"/>',
    '<:a/>',
    '<a b="<"/>',
    '<a b="1"c="2"/>',
    '<a b="&nbsp;"/>',
    '<a>&</a>',
    '<a>&#0;</a>',
    '<a>&#x110000;</a>',
    '<a><!-- -- --></a>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<![CDATA[x]]><a/>',
    '<a><?x</a>',
    '<a><?xml version="1.0"?></a>',
    ' <?xml version="1.0"?><a/>',
    '<a><</a>',
    '<1/>',
    '<a:b:c/>',
    '<w:a/>',
    '<a w:b=""/>',
    '<a>\u0001</a>',
    '<a>\uffff</a>',
  ])('is refused where it is not well formed: %j', (text) => {
    expect(() => parseXml(text, 'word/x.xml')).toThrow('“word/x.xml”不是合法的 XML');
  });

  it.each(['<!DOCTYPE a><a/>', '<!DOCTYPE a [<a/>', '<a><!DOCTYPE a></a>'])(
    'is refused where it declares anything: %j',
    (text) => {
      expect(() => parseXml(text, 'word/x.xml')).toThrow('“word/x.xml”含有 DOCTYPE');
    },
  );

  it('has attributes of the names that objects have, of any usual length, in one line', () => {
    const long = '甲'.repeat(300_000);
    const { attributes } = parseXml(`<a hasOwnProperty="1" b="${long}" constructor='&#10;2\n'/>`, 'x');
    expect(attributes).toEqual({ hasOwnProperty: '1', b: long, constructor: ' 2 ' });
  });

  it('is read back as it was written, with the places of its elements', () => {
    let elements = 0;
    fc.assert(
      fc.property(element, (written) => {
        const text = `<?xml version="1.0"?>\n${xmlOf(written)}\n<!-- < -->`;
        const visit = ({ name, attributes, content, children }: Written, read: XmlElement): void => {
          elements += 1;
          expect(read).toMatchObject({ name, attributes });
          expect(text.slice(read.range.start, read.range.end)).toBe(xmlOf({ name, attributes, content, children }));
          expect(text.slice(read.content.start, read.content.end)).toBe(contentOf({ content, children }));
          expect(read.children).toHaveLength(children.length);
          for (const [index, child] of children.entries()) visit(child, read.children[index] as XmlElement);
        };
        visit(written, parseXml(text, 'x'));
      }),
      { numRuns: 300 },
    );
    expect(elements).toBeGreaterThan(600);
  });

  it('has places that count code units, across the chunks in which it is read', () => {
    const filler = '𠮷甲a'.repeat(50_000);
    const text = `<a>${filler}<b c="${filler}">${filler}</b></a>`;
    const [b] = parseXml(text, 'x').children;
    expect(text.slice(b?.content.start, b?.content.end)).toBe(filler);
    expect(b?.range).toEqual({ start: 3 + filler.length, end: text.length - 4 });
  });
});

describe('a reference in text', () => {
  it.each(['&amp;', '&LT;', '&#65;', '&#x000000004E00;', '&#134071;', '&#x20bb7;'])(
    'stands for what it does in an attribute: %s',
    (reference) => {
      const { attributes } = parseXml(`<a b="${reference}"/>`, 'x');
      expect(referenceAt(`甲${reference}乙`, 1)).toEqual({ character: attributes.b, length: reference.length });
    },
  );

  it.each(['&', '&nbsp;', '&#0;', '&#x110000;', '&#9999999;', '&#;', '&amp'])('is none: %s', (text) => {
    expect(referenceAt(text, 0)).toBeUndefined();
  });
});

interface Written {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Before its children, as XML. */
  readonly content: string;
  readonly children: readonly Written[];
}

const names = fc.string({ unit: fc.constantFrom('a', 'b', '-', '甲'), maxLength: 4 }).map((rest) => `x${rest}`);
const values = fc.string({ unit: fc.constantFrom('a', ' ', '&', '<', '>', '"', "'", '甲', '𠮷'), maxLength: 6 });
const contents = fc
  .array(fc.constantFrom('甲', '&lt;', '&#65;', '>', '\n', '<!-- <x> -->', '<![CDATA[</x>]]>', '<?x <?>'), {
    maxLength: 4,
  })
  .map((pieces) => pieces.join(''));
const { element } = fc.letrec<{ element: Written }>((tie) => ({
  element: fc.record({
    name: names,
    attributes: fc.dictionary(names, values, { maxKeys: 3, noNullPrototype: true }),
    content: contents,
    children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('element'), { maxLength: 3 })),
  }),
}));

function xmlOf(written: Written): string {
  const { name, attributes } = written;
  const list = Object.entries(attributes).map(([key, value]) => ` ${key} =\n"${escaped(value)}"`);
  const content = contentOf(written);
  return content === '' ? `<${name}${list.join('')} />` : `<${name}${list.join('')}>${content}</${name} >`;
}

function contentOf({ content, children }: Pick<Written, 'content' | 'children'>): string {
  return content + children.map(xmlOf).join('');
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#x22;');
}

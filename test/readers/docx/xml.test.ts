import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../../../src/readers/decode.ts';
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
    '<a b="<"/>',
    '<a b="1"c="2"/>',
    '<a b="&nbsp;"/>',
    '<a>&</a>',
    '<a>&#0;</a>',
    '<a>&#x110000;</a>',
    '<a>]]></a>',
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
    '<!ELEMENT a><a/>',
  ])('is refused where it is not well formed: %j', (text) => {
    expect(() => parseXml(text, 'word/x.xml')).toThrow('“word/x.xml”不是合法的 XML');
  });

  it('agrees with another parser on what is well formed, and on what it says', () => {
    const pieces = [
      '<a>',
      '</a>',
      '<b x="1">',
      "<b y='&amp;'>",
      '</b>',
      '<c/>',
      '<c z="甲" />',
      '甲',
      '&lt;',
      '&#65;',
      '&',
      '<',
      '>',
      ' ',
      '\n',
      '<!-- x -->',
      '<![CDATA[<]]>',
      '<?p q?>',
      ']]>',
      '"',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => `<r>${parts.join('')}</r>`);
    let accepted = 0;
    fc.assert(
      fc.property(text, (xml) => {
        const own = ownEvents(xml);
        const other = saxEvents(xml);
        // sax lets `]]>` pass in text, which XML forbids.
        if (own === undefined && xml.replace(/<!\[CDATA\[<\]\]>/g, '').includes(']]>')) return;
        expect(own).toEqual(other);
        if (own !== undefined) accepted += 1;
      }),
      { numRuns: 1500 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});

/** Elements in the order in which they begin, with attributes and places. */
type Event = [name: string, attributes: Record<string, string>, start: number, end: number];

function ownEvents(xml: string): Event[] | undefined {
  const events: Event[] = [];
  const visit = ({ name, attributes, range, children }: XmlElement): void => {
    events.push([name, attributes, range.start, range.end]);
    for (const child of children) visit(child);
  };
  try {
    visit(parseXml(xml, 'x'));
  } catch {
    return undefined;
  }
  return events;
}

function saxEvents(xml: string): Event[] | undefined {
  const parser = sax.parser(true);
  const events: Event[] = [];
  const open: Event[] = [];
  let isSound = true;
  parser.onerror = () => {
    isSound = false;
    parser.resume();
  };
  parser.onopentag = ({ name, attributes }) => {
    const event: Event = [name, attributes as Record<string, string>, parser.startTagPosition - 1, parser.position];
    events.push(event);
    open.push(event);
  };
  parser.onclosetag = () => {
    const event = open.pop();
    if (event !== undefined) event[3] = parser.position;
  };
  parser.write(xml).close();
  return isSound ? events : undefined;
}

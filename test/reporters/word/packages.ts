import { partXml, zipBytes } from '../../readers/docx/documents.ts';

const types: Readonly<Record<string, string>> = {
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  styles: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
  numbering: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
  footnotes: 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml',
  endnotes: 'application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml',
  comments: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
};
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A whole package, as Word and LibreOffice want it: content types, relations, the body and other parts. */
export function wordPackage(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = ['document', ...Object.keys(parts)];
  const overrides = names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${types[name]}"/>`);
  const targets = Object.keys(parts).map((name, index) => relation(index + 1, name, `${name}.xml`));
  const contents = Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, partXml(name, content)]);
  return zipBytes({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([relation(1, 'officeDocument', 'word/document.xml')]),
    'word/document.xml': partXml('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...Object.fromEntries(contents),
    'word/_rels/document.xml.rels': relationships(targets),
  });
}

function relationships(list: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelations}">${list.join('')}</Relationships>`;
}

function relation(number: number, kind: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${relations}/${kind}" Target="${target}"/>`;
}

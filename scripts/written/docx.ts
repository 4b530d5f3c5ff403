import { strToU8, zipSync } from 'fflate';
import { escaped, type Written } from './words.ts';

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word document: a paragraph a line, headings by their outline level, tables as tables. */
export function docxFile(written: readonly Written[]): Uint8Array {
  const body = written.map((one) => (one.kind === 'line' ? paragraphXml(one) : tableXml(one.rows))).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${wordprocessing}"><w:body>${body}</w:body></w:document>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
  ]);
  return zipSync(Object.fromEntries(files));
}

function paragraphXml({ words, headingDepth }: { words: string; headingDepth?: number | undefined }): string {
  const level = headingDepth === undefined ? '' : `<w:pPr><w:outlineLvl w:val="${headingDepth - 1}"/></w:pPr>`;
  return `<w:p>${level}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
}

function tableXml(rows: readonly (readonly string[])[]): string {
  const cell = (words: string) => `<w:tc>${paragraphXml({ words })}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

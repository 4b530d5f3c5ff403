import { strToU8, zipSync } from 'fflate';
import { readDocx, type WordDocument } from '../../../src/readers/docx/read-docx.ts';

/** Contents of parts by their names: `styles` stands for `word/styles.xml`. */
export type Parts = Readonly<Record<string, string>>;

export const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const otherNamespaces = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');

/** A part whose root is of the namespace of Word. */
export function partXml(root: string, content: string, namespace = transitional): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${namespace}" ${otherNamespaces}>${content}</w:${root}>`;
}

/** The bytes of a document with this body and other parts. */
export function docxBytes(body: string, parts: Parts = {}): Uint8Array {
  const named = Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, partXml(name, content)] as const);
  return zipBytes({
    'word/document.xml': partXml('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(named),
  });
}

export function zipBytes(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 1 });
}

export function readBody(body: string, parts: Parts = {}): WordDocument {
  return readDocx(docxBytes(body, parts), '稿.docx');
}

export function textOf(body: string, parts: Parts = {}): string {
  return readBody(body, parts).document.source.text;
}

/** A run of text, with the XML of its properties. */
export function r(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const format = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${format}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A paragraph of runs, or of plain text. */
export function p(content: string, properties = ''): string {
  const format = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${format}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;
}

export const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

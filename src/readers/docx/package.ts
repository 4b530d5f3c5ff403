import { damaged, foreign } from './refusals.ts';
import { parseXml, type XmlElement } from './xml.ts';
import { Archive } from './zip.ts';

/** A part of an office document: its decoded XML and the tree of it. */
export interface Part {
  readonly name: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** A Word document as a package of parts that name each other. */
export class WordPackage {
  readonly main: Part;
  readonly #archive: Archive;
  readonly #targets: ReadonlyMap<string, string>;

  /** @throws UnreadableError when the bytes are no Word document. */
  constructor(bytes: Uint8Array) {
    this.#archive = new Archive(bytes);
    const name = relationsOf(this.#read('_rels/.rels'), '').get('officeDocument') ?? 'word/document.xml';
    const main = this.#read(name) ?? this.#read('word/document.xml');
    if (main === undefined || main.root.name !== 'w:document') throw notWord(this.#archive);
    this.main = main;
    const [folder, file] = splitName(main.name);
    this.#targets = relationsOf(this.#read(`${folder}_rels/${file}.rels`), folder);
  }

  /** A part that belongs to the document, by the kind of their relation; its usual name where none is declared. */
  related(kind: 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments'): Part | undefined {
    return this.#read(this.#targets.get(kind) ?? `word/${kind}.xml`);
  }

  #read(name: string): Part | undefined {
    const bytes = this.#archive.read(name);
    if (bytes === undefined) return undefined;
    const text = decodeXml(bytes, name);
    return { name, text, root: parseXml(text, name) };
  }
}

/** Whether the package carries a digital signature, which holds only for the bytes that were signed. */
export function isSigned(bytes: Uint8Array): boolean {
  return [...new Archive(bytes).names].some((name) => name.startsWith('_xmlsignatures/'));
}

/** Office documents are UTF-8, or UTF-16 with a mark. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
}

/** @throws UnreadableError when a part is not in its encoding. */
export function decodeXml(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw damaged({ zh: `“${name}”的编码不对`, en: `the encoding of "${name}" is wrong` });
  }
}

/** Targets by the last word of their type: strict and transitional documents write the rest differently. */
function relationsOf(part: Part | undefined, folder: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { name, attributes } of part?.root.children ?? []) {
    const { Type: type, Target: target, TargetMode: mode } = attributes;
    if (name !== 'rel:Relationship' || type === undefined || target === undefined || mode === 'External') continue;
    const kind = type.slice(type.lastIndexOf('/') + 1);
    if (!targets.has(kind)) targets.set(kind, resolveName(target, folder));
  }
  return targets;
}

/** The part that a relation leads to. */
export function resolveName(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function splitName(name: string): [folder: string, file: string] {
  const slash = name.lastIndexOf('/') + 1;
  return [name.slice(0, slash), name.slice(slash)];
}

/** Says what the archive is instead. */
function notWord(archive: Archive) {
  const names = new Set(archive.names);
  if (names.has('xl/workbook.xml')) return foreign({ zh: 'Excel 表格', en: 'an Excel workbook' });
  if (names.has('ppt/presentation.xml')) return foreign({ zh: 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' });
  if (names.has('content.xml')) return foreign({ zh: 'OpenDocument 文件（.odt 等）', en: 'an OpenDocument file' });
  if (names.has('[content_types].xml')) return damaged({ zh: '缺少正文部分', en: 'its main part is missing' });
  return foreign({ zh: '压缩包，不是 Word 文档', en: 'a zip archive, not a Word document' });
}

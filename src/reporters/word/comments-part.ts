import { type Part, resolveName, splitName } from '../../readers/docx/package.ts';
import { parseXml, type XmlElement } from '../../readers/docx/xml.ts';
import { escapeAttribute } from '../xml.ts';
import type { EditedPackage } from './edited-package.ts';
import { appendTo, applyEdits, rawPrefix } from './edits.ts';

const typesPart = '[Content_Types].xml';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What the two kinds of documents call the same things. */
const transitional = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  comments: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
};
const strict: typeof transitional = {
  main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  comments: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
};

/** The part that holds the comments of a document. Where there is none it is made, and the document told of it. */
export class CommentsPart {
  readonly part: Part;
  readonly #files: EditedPackage;
  readonly #relations: Part;
  readonly #isNew: boolean;
  readonly #isRelated: boolean;
  readonly #uris: typeof transitional;

  /** @param main name of the main part. */
  constructor(files: EditedPackage, main: string, isStrict: boolean) {
    const [folder, file] = splitName(main);
    this.#files = files;
    this.#uris = isStrict ? strict : transitional;
    const relations = `${folder}_rels/${file}.rels`;
    this.#relations =
      files.part(relations) ?? emptyPart(relations, `<Relationships xmlns="${relationshipsNamespace}"/>`);
    const target = commentsTarget(this.#relations);
    this.#isRelated = target !== undefined;
    const name = resolveName(target ?? 'comments.xml', folder);
    const existing = files.part(name);
    this.#isNew = existing === undefined;
    this.part = existing ?? emptyPart(name, `<w:comments xmlns:w="${this.#uris.main}"/>`);
  }

  /** @param comments elements `<w:comment>`; those that were there stay before them as they are. */
  append(comments: string): void {
    this.#grow(this.part, comments);
    if (!this.#isRelated) this.#grow(this.#relations, this.#relation());
    const types = this.#files.part(typesPart);
    if (this.#isNew && types !== undefined) this.#declareType(types);
  }

  #grow(part: Part, inner: string): void {
    this.#files.write(part, applyEdits(part.text, [appendTo(part.root, part.text, inner)]));
  }

  #relation(): string {
    const { root, text } = this.#relations;
    const ids = new Set(root.children.map(({ attributes }) => attributes.Id));
    let number = root.children.length + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const [, target] = splitName(this.part.name);
    return `<${rawPrefix(root, text)}Relationship Id="rId${number}" Type="${this.#uris.comments}" Target="${target}"/>`;
  }

  #declareType(types: Part): void {
    const { root, text } = types;
    const name = `/${this.part.name}`;
    const isDeclared = root.children.some(
      ({ attributes }) => attributes.PartName?.toLowerCase() === name.toLowerCase(),
    );
    const override = `${rawPrefix(root, text)}Override PartName="${escapeAttribute(name)}" ContentType="${contentType}"`;
    if (!isDeclared) this.#grow(types, `<${override}/>`);
  }
}

function emptyPart(name: string, root: string): Part {
  const text = declaration + root;
  return { name, text, root: parseXml(text, name) };
}

function commentsTarget({ root }: Part): string | undefined {
  const relation = root.children.find(isOfComments);
  return relation?.attributes.Target;
}

function isOfComments({ attributes: { Type: type, TargetMode: mode } }: XmlElement): boolean {
  return type?.endsWith('/comments') === true && mode !== 'External';
}

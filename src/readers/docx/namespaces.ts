/** The prefix by which each namespace goes here. Transitional and strict documents differ in nothing else that matters. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
};
const unknown = '?';

/** The namespaces that are declared at a place of a part, and the names that they give. */
export class Scope {
  /** Prefix of the file to the prefix that is used here. */
  readonly #prefixes: Readonly<Record<string, string>>;
  /** Names as written to names as used here: a part has few, and uses them often. */
  readonly #elements = new Map<string, string | undefined>();
  readonly #attributes = new Map<string, string | undefined>();

  constructor(known?: Readonly<Record<string, string>>) {
    this.#prefixes = known ?? Object.assign(Object.create(null), { xml: 'xml', '': '' });
  }

  /** The scope of an element that declares namespaces. */
  with(declarations: Iterable<readonly [prefix: string, uri: string]>): Scope {
    // Inherited, not copied: an attacker may declare many.
    const inner = Object.create(this.#prefixes) as Record<string, string>;
    for (const [prefix, uri] of declarations) inner[prefix] = uri === '' ? '' : (prefixes[uri] ?? unknown);
    return new Scope(inner);
  }

  /** Undefined where the prefix is not declared. */
  elementName(raw: string): string | undefined {
    if (!this.#elements.has(raw)) this.#elements.set(raw, this.#resolve(raw));
    return this.#elements.get(raw);
  }

  /** Undefined where the prefix is not declared. An attribute without prefix belongs to no namespace. */
  attributeName(raw: string): string | undefined {
    if (!raw.includes(':')) return raw;
    if (!this.#attributes.has(raw)) this.#attributes.set(raw, this.#resolve(raw));
    return this.#attributes.get(raw);
  }

  #resolve(raw: string): string | undefined {
    const [local, prefix, ...more] = raw.split(':').reverse();
    const known = this.#prefixes[prefix ?? ''];
    if (!local || prefix === '' || more.length > 0 || known === undefined) return undefined;
    return known === '' ? local : `${known}:${local}`;
  }
}

import { decodeXml, encodingOf, type Part } from '../../readers/docx/package.ts';
import { parseXml } from '../../readers/docx/xml.ts';
import { Archive } from '../../readers/docx/zip.ts';
import { reencode } from '../../readers/encode.ts';
import { withParts } from './zip-writer.ts';

/** An office document of which some parts are written anew; all others stay as they are, byte for byte. */
export class EditedPackage {
  readonly #bytes: Uint8Array;
  readonly #archive: Archive;
  readonly #written = new Map<string, Uint8Array>();

  /** @throws UnreadableError when the bytes are no archive. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#archive = new Archive(bytes);
  }

  /** @throws UnreadableError when it is no sound XML. */
  part(name: string): Part | undefined {
    const bytes = this.#archive.read(name);
    if (bytes === undefined) return undefined;
    const text = decodeXml(bytes, name);
    return { name, text, root: parseXml(text, name) };
  }

  /** Writes a part anew, in the encoding that it had, or a new one. */
  write({ name, text: before }: Part, text: string): void {
    const original = this.#archive.read(name);
    const bytes =
      original === undefined ? new TextEncoder().encode(text) : reencode(text, before, original, encodingOf(original));
    if (bytes === undefined) throw new Error(`${name} cannot be written in its encoding`);
    this.#written.set(name, bytes);
  }

  toBytes(): Uint8Array {
    return withParts(this.#bytes, this.#written);
  }
}

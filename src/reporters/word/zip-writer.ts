import { deflateSync } from 'fflate';
import { crc32 } from '../../readers/docx/crc32.ts';
import { type Entry, packedBytes, readDirectory } from '../../readers/docx/zip.ts';

/** The fields of an entry stand in its record in the directory from here on, in its header from there on. */
const fieldsInRecord = 6;
const recordLength = 46;
const headerLength = 30;
const endLength = 22;
const headerSignature = 0x04034b50;
const recordSignature = 0x02014b50;
const endSignature = 0x06054b50;
const deflated = 8;
/** The header does not know the sizes: they stand behind the bytes. */
const sizesBehind = 8;
/** Entries of ours are as old as an archive can tell: the same input makes the same bytes. */
const oldestDate = 0x21;
const versionForDeflate = 20;
const utf8Names = 0x800;

/**
 * The archive with some parts replaced and others added at its end. What is not replaced is not even packed anew.
 *
 * @param parts by their names.
 * @throws UnreadableError when the archive is broken.
 */
export function withParts(archive: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const left = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), { name, bytes }]));
  const writer = new ZipWriter();
  for (const [key, entry] of readDirectory(archive)) {
    const record = archive.slice(entry.record.start, entry.record.end);
    const replaced = left.get(key);
    left.delete(key);
    if (replaced === undefined) writer.copy(record, entry, packedBytes(archive, entry));
    else writer.pack(record, replaced.bytes);
  }
  for (const { name, bytes } of left.values()) writer.pack(newRecord(name), bytes);
  return writer.end();
}

/** Writes entries one behind the other, and then the directory of their records. */
class ZipWriter {
  readonly #pieces: Uint8Array[] = [];
  readonly #records: Uint8Array[] = [];
  #length = 0;

  copy(
    record: Uint8Array,
    { method, crc, packed, size }: Pick<Entry, 'method' | 'crc' | 'packed' | 'size'>,
    bytes: Uint8Array,
  ): void {
    const view = viewOf(record);
    view.setUint16(8, view.getUint16(8, true) & ~sizesBehind, true);
    view.setUint16(10, method, true);
    view.setUint32(16, crc, true);
    view.setUint32(20, packed, true);
    view.setUint32(24, size, true);
    view.setUint32(42, this.#length, true);
    this.#records.push(record);
    this.#push(headerOf(record));
    this.#push(bytes);
  }

  pack(record: Uint8Array, bytes: Uint8Array): void {
    const packed = deflateSync(bytes);
    this.copy(record, { method: deflated, crc: crc32(bytes), packed: packed.length, size: bytes.length }, packed);
  }

  end(): Uint8Array {
    const start = this.#length;
    for (const record of this.#records) this.#push(record);
    const last = new Uint8Array(endLength);
    const view = viewOf(last);
    view.setUint32(0, endSignature, true);
    view.setUint16(8, this.#records.length, true);
    view.setUint16(10, this.#records.length, true);
    view.setUint32(12, this.#length - start, true);
    view.setUint32(16, start, true);
    this.#push(last);
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  #push(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

/** What stands before the bytes of an entry: what its record says of them, and its name. */
function headerOf(record: Uint8Array): Uint8Array {
  const nameLength = viewOf(record).getUint16(28, true);
  const header = new Uint8Array(headerLength + nameLength);
  header.set(record.subarray(fieldsInRecord, fieldsInRecord + headerLength - 6), 4);
  header.set(record.subarray(recordLength, recordLength + nameLength), headerLength);
  const view = viewOf(header);
  view.setUint32(0, headerSignature, true);
  // What programs add to a header is for them, and stays in the record.
  view.setUint16(28, 0, true);
  return header;
}

function newRecord(name: string): Uint8Array {
  const bytes = new TextEncoder().encode(name);
  const record = new Uint8Array(recordLength + bytes.length);
  const view = viewOf(record);
  view.setUint32(0, recordSignature, true);
  view.setUint16(4, versionForDeflate, true);
  view.setUint16(6, versionForDeflate, true);
  view.setUint16(8, utf8Names, true);
  view.setUint16(14, oldestDate, true);
  view.setUint16(28, bytes.length, true);
  record.set(bytes, recordLength);
  return record;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

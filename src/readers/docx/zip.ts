import { Inflate } from 'fflate';
import type { Range } from '../source.ts';
import { crc32 } from './crc32.ts';
import { damaged, encrypted, tooLarge, unsafe } from './refusals.ts';

/** An entry as the central directory of an archive promises it; nothing is believed before it is unpacked. */
export interface Entry {
  readonly name: string;
  /** Its record in the directory. */
  readonly record: Range;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** More than any document has, counting its pictures. */
const mostEntries = 10_000;
/** What all parts that are read may hold together: five hundred times a usual report. */
const mostBytes = 32 * 1024 * 1024;
/** So little is unpacked at a time that a bomb is noticed before it fills the memory: deflate packs 1032 to 1 at most. */
const chunkLength = 16 * 1024;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/** A zip archive whose parts are unpacked when they are asked for. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left = mostBytes;

  /** @throws UnreadableError when the directory of the archive is broken, or nothing that an office program writes. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = readDirectory(bytes);
  }

  get names(): Iterable<string> {
    return this.#entries.keys();
  }

  /**
   * The unpacked bytes of a part, undefined where there is none of that name.
   *
   * @throws UnreadableError when it is damaged, encrypted, or larger than it says or than is sensible.
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    if ((entry.flags & 1) !== 0) throw encrypted();
    if (entry.size > this.#left) throw tooMuch();
    this.#left -= entry.size;
    const packed = packedBytes(this.#bytes, entry);
    const unpacked = entry.method === 0 ? packed : inflate(packed, entry);
    if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw brokenPart(entry.name);
    return unpacked;
  }
}

/**
 * The entries by their names in lower case, in the order of the directory.
 *
 * @throws UnreadableError
 */
export function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw tooLarge({ zh: '压缩包里的文件过多', en: 'too many entries' });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw brokenDirectory();
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw brokenDirectory();
    const entry = entryAt(view, { start: at, end: next }, bytes.subarray(at + 46, at + 46 + nameLength));
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw unsafe({ zh: `“${entry.name}”出现两次`, en: `"${entry.name}" occurs twice` });
    entries.set(key, entry);
    at = next;
  }
  return entries;
}

/** The record at the end of the archive that says where the directory is; a comment may stand behind it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  }
  throw brokenDirectory();
}

const latin = new TextDecoder('latin1');

function entryAt(view: DataView, record: Range, name: Uint8Array): Entry {
  const { start: at } = record;
  return {
    // Parts have plain names. Any byte is some character here, so that no two names are taken for one.
    name: partName(latin.decode(name)),
    record,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** Names are paths from the root of the archive. Old programs on Windows write them with backslashes. */
function partName(raw: string): string {
  const name = raw.replaceAll('\\', '/');
  if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name))
    throw unsafe({ zh: '压缩包里有越出目录的路径', en: 'a path leads out of the archive' });
  return name;
}

/** @throws UnreadableError when they are not where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) throw brokenPart(entry.name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packed > bytes.length) throw brokenPart(entry.name);
  return bytes.subarray(start, start + entry.packed);
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.method !== 8)
    throw unsafe({ zh: `“${entry.name}”的压缩方法不明`, en: `"${entry.name}" is packed in an unknown way` });
  const unpacked = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > entry.size)
      throw unsafe({ zh: `“${entry.name}”比它声明的大`, en: `"${entry.name}" is larger than it says` });
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += chunkLength)
      inflater.push(packed.subarray(at, at + chunkLength), at + chunkLength >= packed.length);
  } catch (error) {
    // fflate throws plain errors with a code for bytes that no deflate stream has.
    throw error instanceof Error && 'code' in error && typeof error.code === 'number' ? brokenPart(entry.name) : error;
  }
  return unpacked.subarray(0, length);
}

function brokenDirectory() {
  return damaged({ zh: '压缩包目录不完整，可能没有下载完', en: 'the zip directory is incomplete' });
}

function brokenPart(name: string) {
  return damaged({ zh: `其中的“${name}”无法解压`, en: `"${name}" cannot be unpacked` });
}

function tooMuch() {
  return tooLarge({
    zh: `解压后超过 ${mostBytes / 1024 / 1024} MiB`,
    en: `more than ${mostBytes / 1024 / 1024} MiB unpacked`,
  });
}

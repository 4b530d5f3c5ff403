import type { Decoded } from './decode.ts';

type Encoding = Decoded['encoding'];

/**
 * The bytes of a changed text, in the encoding and with the byte order mark of the bytes that it was read from;
 * undefined where they would not say the same: a character has no bytes in the encoding, or the old bytes were written
 * in a way that could not be kept.
 *
 * @param before the text that `original` was decoded to.
 */
export function reencode(
  text: string,
  before: string,
  original: Uint8Array,
  encoding: Encoding,
): Uint8Array | undefined {
  const mark = byteOrderMark(original);
  if (!areSame(encode(before, encoding, mark), original)) return undefined;
  const bytes = encode(text, encoding, mark);
  return new TextDecoder(encoding).decode(bytes) === text ? bytes : undefined;
}

const marks: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function byteOrderMark(bytes: Uint8Array): readonly number[] {
  return marks.find((mark) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function encode(text: string, encoding: Encoding, mark: readonly number[]): Uint8Array {
  const bytes = encodeText(text, encoding);
  if (mark.length === 0) return bytes;
  const marked = new Uint8Array(mark.length + bytes.length);
  marked.set(mark);
  marked.set(bytes, mark.length);
  return marked;
}

function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return encoding === 'gb18030' ? encodeGb18030(text) : encodeUtf16(text, encoding === 'utf-16le');
}

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 * index, text.charCodeAt(index), isLittleEndian);
  return bytes;
}

function encodeGb18030(text: string): Uint8Array {
  gb18030 ??= new Gb18030Encoder();
  return gb18030.encode(text);
}

let gb18030: Gb18030Encoder | undefined;

/** Four bytes hold a number to the bases 126, 10, 126, 10; the basic plane takes the first ones, the others these on. */
const fourByteBasic = 39_420;
const fourByteOthers = 189_000;

/** The platform only decodes GB18030: its decoder, turned round. */
class Gb18030Encoder {
  /** The two bytes of a code unit; 0 where it has none. */
  readonly #two = new Uint16Array(0x10000);
  /** The number of a code unit in the four-byte range, plus one; 0 where it has none. */
  readonly #four = new Uint16Array(0x10000);

  constructor() {
    const twos = twoByteSequences();
    for (const [index, unit] of unitsOf(twos)) {
      const [lead = 0, trail = 0] = twos[index] as readonly number[];
      this.#two[unit] = lead * 0x100 + trail;
    }
    const fours = Array.from({ length: fourByteBasic }, (_, number) => fourBytes(number));
    for (const [number, unit] of unitsOf(fours)) this.#four[unit] = number + 1;
  }

  encode(text: string): Uint8Array {
    const bytes: number[] = [];
    for (const char of text) this.#push(char.codePointAt(0) as number, bytes);
    return Uint8Array.from(bytes);
  }

  #push(code: number, bytes: number[]): void {
    if (code < 0x80) bytes.push(code);
    else if (code > 0xffff) bytes.push(...fourBytes(code - 0x10000 + fourByteOthers));
    else {
      const two = this.#two[code] as number;
      // What has no bytes, half of a character, becomes a question mark, as in any encoder: `reencode` sees it.
      if (two !== 0) bytes.push(two >> 8, two & 0xff);
      else if (this.#four[code] === 0) bytes.push(0x3f);
      else bytes.push(...fourBytes((this.#four[code] as number) - 1));
    }
  }
}

function fourBytes(number: number): readonly number[] {
  return [
    0x81 + Math.floor(number / 12_600),
    0x30 + (Math.floor(number / 1260) % 10),
    0x81 + (Math.floor(number / 10) % 126),
    0x30 + (number % 10),
  ];
}

function twoByteSequences(): (readonly number[])[] {
  const sequences: (readonly number[])[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) sequences.push([lead, trail]);
  return sequences;
}

/** The code unit of each sequence that stands for one, with the number of the sequence. */
function* unitsOf(sequences: readonly (readonly number[])[]): Generator<readonly [number, number]> {
  // A line feed behind each keeps them apart, also where one is no character.
  const bytes = Uint8Array.from(sequences.flatMap((sequence) => [...sequence, 0x0a]));
  const decoded = new TextDecoder('gb18030').decode(bytes).split('\n');
  for (const [index, char] of decoded.entries()) {
    if (char.length === 1 && char !== '\ufffd') yield [index, char.charCodeAt(0)];
  }
}

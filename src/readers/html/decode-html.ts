import { type Decoded, decode } from '../decode.ts';

/** Where a page may say what it is written in: the first kilobyte of it, as browsers look no further. */
const searched = 1024;

const declaration = /<meta[^>]{0,200}?charset\s{0,4}=[\s"']{0,4}([A-Za-z0-9_:-]{1,40})/i;

/** The encodings that the text decoder recognises by itself, whatever the page says. */
const recognised = /^(?:utf-?8|utf-?16.*|gb.*|x-gbk|unicode.*|iso-8859-1|us-ascii|windows-1252)$/i;

export interface DecodedPage {
  readonly text: string;
  /** Lower-case name of the encoding. */
  readonly encoding: string;
}

/**
 * Decodes a page. What its bytes say of themselves counts more than its `meta`, which often outlives a conversion; only
 * an encoding that cannot be recognised, such as Big5, is taken from there.
 *
 * @throws UnreadableError as {@link decode} does.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const declared = declaration.exec(String.fromCharCode(...bytes.subarray(0, searched)))?.[1]?.toLowerCase();
  if (declared !== undefined && !recognised.test(declared) && !isUtf8(bytes)) {
    const page = attempt(declared, bytes);
    if (page !== undefined) return page;
  }
  const decoded: Decoded = decode(bytes);
  return { text: decoded.text.replace(/^\ufeff/, ''), encoding: decoded.encoding };
}

function isUtf8(bytes: Uint8Array): boolean {
  return attempt('utf-8', bytes) !== undefined;
}

function attempt(encoding: string, bytes: Uint8Array): DecodedPage | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

import { reencode } from '../../../src/readers/encode.ts';
import { utf8, type VariantKind } from '../variant.ts';

/** The same text in other bytes. */
export const encodingVariants: readonly VariantKind[] = [
  {
    name: 'gb18030',
    does: 'encoded as GB18030',
    concerns: [],
    make: ({ name, text }) => {
      const bytes = reencode(text, '', new Uint8Array(), 'gb18030');
      return bytes && { name, bytes };
    },
  },
  {
    name: 'utf-16',
    does: 'encoded as UTF-16 with a byte order mark',
    concerns: [],
    make: ({ name, text }) => ({ name, bytes: Buffer.from(`\ufeff${text}`, 'utf16le') }),
  },
  {
    name: 'crlf',
    does: 'lines end with CR LF',
    concerns: [],
    make: ({ name, text }) => utf8(name, text.replace(/\r?\n/g, '\r\n')),
  },
];

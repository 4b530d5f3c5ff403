import type { Finding } from '../../../src/engine/result.ts';
import type { Range, Source } from '../../../src/readers/source.ts';
import { finding } from '../sample.ts';

/** A finding about a range, told from others by its message. */
export function findingAt(source: Source, range: Range, message: string, rest: Partial<Finding> = {}): Finding {
  const where = {
    start: source.positionAt(range.start),
    end: source.positionAt(range.end),
    quote: source.slice(range),
  };
  return finding(where, { message, ...rest });
}

/** A finding about words that the text holds once. */
export function findingOn(source: Source, quote: string, message = quote): Finding {
  const start = source.text.indexOf(quote);
  if (start === -1 || source.text.indexOf(quote, start + 1) !== -1) throw new Error(`“${quote}” is not there once`);
  return findingAt(source, { start, end: start + quote.length }, message);
}

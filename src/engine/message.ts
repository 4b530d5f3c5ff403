import type { Bilingual, Language } from '../readers/bilingual.ts';
import { lineName, type Range, type Source } from '../readers/source.ts';

export type Values = Readonly<Record<string, Bilingual | string>>;

/** Puts values into the placeholders of a message; one without a value is left out. */
export function renderMessage(template: Bilingual, values: Values, language: Language): string {
  const text = template[language];
  if (!text.includes('{')) return text;
  return text.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = values[name];
    return value === undefined ? '' : typeof value === 'string' ? value : value[language];
  });
}

const longestQuote = 40;

/** The passages that came nearest, as a message tells them; empty where there are none. */
export function nearestClause(nearest: readonly Range[], source: Source): Bilingual | string {
  const [first] = nearest;
  if (first === undefined) return '';
  const place = lineName(source.positionAt(first.start).line, source.format);
  const quote = shortQuote(source.slice(first));
  return { zh: `；最接近：${place.zh}“${quote}”`, en: `; nearest: ${place.en} “${quote}”` };
}

/** One line, at most 40 characters. */
export function shortQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`;
}

import type { Bilingual, Language } from '../readers/bilingual.ts';
import { lineName, type Range, type Source } from '../readers/source.ts';

export type Values = Readonly<Record<string, Bilingual | string>>;

/** Puts values into the placeholders of a message; one without a value is left out. */
export function renderMessage(template: Bilingual, values: Values, language: Language): string {
  let message = '';
  for (const [index, part] of partsOf(template[language]).entries()) {
    const value = index % 2 === 0 ? part : values[part];
    message += value === undefined ? '' : typeof value === 'string' ? value : value[language];
  }
  return message;
}

/** Messages are those of the rules: each is taken apart once. */
const knownParts = new Map<string, readonly string[]>();

/** Words and names of placeholders in turn. */
function partsOf(template: string): readonly string[] {
  let parts = knownParts.get(template);
  if (parts === undefined) {
    parts = template.split(/\{([a-z]+)\}/);
    knownParts.set(template, parts);
  }
  return parts;
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

import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckContext, Hit } from '../check.ts';
import { sentenceMarks, wordsAround } from './stretch.ts';

/** A kind of body that was renamed: its old and its new names, without the place. */
export interface RenamedBody {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** Old names of a body that the report calls by its new one elsewhere; not where it tells of the change. */
export function formerNames(
  renamed: readonly RenamedBody[],
  historic: readonly CompiledPhrase[],
  context: CheckContext,
): Hit[] {
  return renamed.flatMap((body) => {
    const old = placesOf(body.old, context.report.phrases);
    if (old.length === 0) return [];
    const byLevel = new Map<string, NamedBody>();
    for (const place of placesOf(body.new, context.report.phrases)) {
      for (const level of [place.level, '']) if (!byLevel.has(level)) byLevel.set(level, place);
    }
    return old.flatMap((place) => hitsOf(place, byLevel.get(place.level), historic, context));
  });
}

function hitsOf(
  old: NamedBody,
  present: NamedBody | undefined,
  historic: readonly CompiledPhrase[],
  { report, matcher }: CheckContext,
): Hit[] {
  const { phrases } = report;
  const range = phrases.rangeOf(old.start, old.end);
  if (present === undefined || report.isInLawTitle(range)) return [];
  if (matcher.matchesAny(historic, wordsAround(phrases.text, old, sentenceMarks))) return [];
  const values = {
    name: phrases.text.slice(old.start, old.end),
    other: phrases.text.slice(present.start, present.end),
  };
  const message = { zh: '现名', en: 'the present name' };
  const related = [{ range: phrases.rangeOf(present.start, present.end), message }];
  return [{ outcome: 'former', range, nearest: [], values, related }];
}

interface NamedBody {
  readonly start: number;
  readonly end: number;
  /** 省, 市, 县 or 区 before the name; empty where none stands there. */
  readonly level: string;
}

function placesOf(names: readonly string[], { text }: MappedText): NamedBody[] {
  const places: NamedBody[] = [];
  for (const name of names) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const before = text[start - 1] ?? '';
      const level = /[省市县区旗州]/.test(before) ? before : '';
      places.push({ start: level === '' ? start : start - 1, end: start + name.length, level });
    }
  }
  return places;
}

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
  const { report, matcher } = context;
  const { phrases } = report;
  return renamed.flatMap((body) =>
    placesOf(body.old, phrases).flatMap((old): Hit[] => {
      const current = placesOf(body.new, phrases).find((other) => other.level === old.level || old.level === '');
      const range = phrases.rangeOf(old.start, old.end);
      if (current === undefined || report.isInLawTitle(range)) return [];
      if (matcher.matchesAny(historic, wordsAround(phrases.text, old, sentenceMarks))) return [];
      const other = phrases.text.slice(current.start, current.end);
      const values = { name: phrases.text.slice(old.start, old.end), other };
      const message = { zh: '现名', en: 'the present name' };
      const related = [{ range: phrases.rangeOf(current.start, current.end), message }];
      return [{ outcome: 'former', range, nearest: [], values, related }];
    }),
  );
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

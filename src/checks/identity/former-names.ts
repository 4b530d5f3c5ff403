import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { MappedText } from '../../report/mapped-text.ts';
import type { CheckContext, Hit, RelatedPlace } from '../check.ts';
import { placeOfBody } from './own-body.ts';
import { sentenceMarks, wordsAround } from './stretch.ts';

/** A kind of body that was renamed: its old and its new names, without the place. */
export interface RenamedBody {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** Old names of a body that the report calls by its new one elsewhere, or that reports; not where it tells of the change. */
export function formerNames(
  renamed: readonly RenamedBody[],
  historic: readonly CompiledPhrase[],
  context: CheckContext,
): Hit[] {
  return renamed.flatMap((body) => {
    const old = placesOf(body.old, context.report.phrases);
    if (old.length === 0) return [];
    const byLevel = new Map<string, PresentName>();
    const own = ownName(body, context);
    if (own !== undefined) for (const level of [own.level, '']) byLevel.set(level, own);
    for (const name of presentNames(body.new, context.report.phrases)) {
      for (const level of [name.level, '']) if (!byLevel.has(level)) byLevel.set(level, name);
    }
    return old.flatMap((place) => hitsOf(place, byLevel.get(place.level), historic, context));
  });
}

function hitsOf(
  old: NamedBody,
  present: PresentName | undefined,
  historic: readonly CompiledPhrase[],
  { report, matcher }: CheckContext,
): Hit[] {
  const { phrases } = report;
  const range = phrases.rangeOf(old.start, old.end);
  if (present === undefined || report.isInLawTitle(range)) return [];
  if (matcher.matchesAny(historic, wordsAround(phrases.text, old, sentenceMarks))) return [];
  const values = { name: phrases.text.slice(old.start, old.end), other: present.text };
  return [{ outcome: 'former', range, nearest: [], values, related: present.related }];
}

/** The name of the body that reports, where it is one of the new ones. */
function ownName(body: RenamedBody, { report, facts }: CheckContext): PresentName | undefined {
  const { organisation } = report.identity;
  if (organisation === undefined || !body.new.some((name) => organisation.endsWith(name))) return undefined;
  const { divisions, unlisted } = facts.places.own;
  const level = (divisions[0]?.name ?? unlisted ?? '').slice(-1);
  return { level, text: organisation, related: placeOfBody(report) };
}

function presentNames(names: readonly string[], phrases: MappedText): PresentName[] {
  const message = { zh: '现名', en: 'the present name' };
  return placesOf(names, phrases).map(({ level, start, end }) => ({
    level,
    text: phrases.text.slice(start, end),
    related: [{ range: phrases.rangeOf(start, end), message }],
  }));
}

/** The name that a body has now, and where it stands. */
interface PresentName {
  readonly level: string;
  readonly text: string;
  readonly related: readonly RelatedPlace[];
}

interface NamedBody {
  readonly start: number;
  readonly end: number;
  /** 省, 市, 县 or 区 before the name; empty where none stands there. */
  readonly level: string;
}

function placesOf(names: readonly string[], phrases: MappedText): NamedBody[] {
  const { text } = phrases;
  const places: NamedBody[] = [];
  for (const name of names) {
    if (!phrases.mayHold(name)) continue;
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      // 农业局部 is no 农业局.
      if (/[部面势域限]/.test(text[start + name.length] ?? '')) continue;
      const before = text[start - 1] ?? '';
      const level = /[省市县区旗州]/.test(before) ? before : '';
      places.push({ start: level === '' ? start : start - 1, end: start + name.length, level });
    }
  }
  return places;
}

import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { CheckKind, PhraseCompiler } from '../check.ts';
import { type Foreign, type ForeignFrames, findForeign } from './foreign-names.ts';
import type { ForeignPlaceParameters } from './foreign-place.schema.ts';
import { pathsOf, placeOfBody } from './own-body.ts';
import { wrongLevels } from './own-level.ts';
import type { Wording } from './reasons.ts';

/** Places of another body's report: 法治××建设, 我××市, ××市卫生健康局 as the subject; and places that nothing explains. */
export const foreignPlace: CheckKind<ForeignPlaceParameters, ForeignFrames> = {
  name: 'foreign-place',
  outcomes: ['own', 'foreign', 'level'],
  placeholders: {
    place: 'the name as it stands there',
    where: 'the place with the divisions around it',
    own: 'the place of the body, or its name',
    allowed: 'for `level`: what the body may say instead',
  },
  compile: ({ led, named, reasons }, phrase) => {
    const all = compiler(phrase);
    const wording = ({ words, phrases }: ForeignPlaceParameters['reasons']['clause'], where: string): Wording => ({
      words,
      phrases: all(phrases, ['reasons', where, 'phrases']),
    });
    return {
      led: led.map(({ outcome, after, before, clauseEnd, nearby }) => ({
        outcome,
        pattern: ledPattern(after, before, clauseEnd),
        nearby: nearby ?? false,
      })),
      named: named.map((frame, index) => ({
        outcome: frame.outcome,
        before: all(frame.before ?? [], ['named', index, 'before']),
        after: all(frame.after ?? [], ['named', index, 'after']),
        ownBody: frame.ownBody ?? false,
        inTitle: frame.inTitle ?? false,
      })),
      reasons: {
        sentence: wording(reasons.sentence, 'sentence'),
        partner: wording(reasons.partner, 'partner'),
        clause: wording(reasons.clause, 'clause'),
        before: wording(reasons.before, 'before'),
        behind: wording(reasons.behind, 'behind'),
      },
    };
  },
  run: (frames, context) => {
    const { report, facts } = context;
    const { own } = facts.places;
    if (own.divisions.length === 0 && own.unlisted === undefined) return { hits: [] };
    const ownName = own.unlisted ?? pathsOf(own.divisions);
    const related = placeOfBody(report);
    const hits = findForeign(frames, context).map(({ outcome, start, end, divisions }: Foreign) => {
      const range = report.phrases.rangeOf(start, end);
      const values = { place: report.phrases.text.slice(start, end), where: pathsOf(divisions), own: ownName };
      return { outcome, range, nearest: [], values, related };
    });
    return { hits: [...hits, ...wrongLevels(context)] };
  },
};

function compiler(phrase: PhraseCompiler) {
  return (phrases: readonly string[], path: readonly (string | number)[]): CompiledPhrase[] =>
    phrases.map((text, index) => phrase(text, [...path, index]));
}

/**
 * The name is the shortest stretch behind one of the words: names hold none of those that may follow. Of two words that
 * begin alike the longer one leads to it.
 */
function ledPattern(after: readonly string[], before: readonly string[], clauseEnd: boolean): string {
  const behind = [...before.map(escaped), ...(clauseEnd ? ['[，。、；：！？）\\n]', '$'] : [])];
  const leading = [...after].sort((a, b) => b.length - a.length).map(escaped);
  return `(?:${leading.join('|')})([\\u3400-\\u9fff]{2,7}?)(?=${behind.join('|')})`;
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}

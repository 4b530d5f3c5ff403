import type { Range, Source } from '../../readers/source.ts';
import type { NumberedHeading } from '../../report/numbered-headings.ts';
import type { CheckKind, Hit } from '../check.ts';
import { gluedHeadings, tornHeadings } from './heading-lines.ts';
import { type MixedStyle, mixedBrackets, mixedItems, mixedMarks, mixedRunIn, oddBrackets } from './heading-styles.ts';
import type { HeadingsParameters } from './headings.schema.ts';
import { splitHeadings } from './split-headings.ts';
import { strayedHeadings } from './strayed.ts';

/** Headings as they are set: their levels, the form of their numbers, and whether each has a line of its own. */
export const headings: CheckKind<HeadingsParameters, null> = {
  name: 'headings',
  outcomes: ['brackets', 'odd-pair', 'marks', 'run-in', 'level', 'strayed', 'torn', 'glued'],
  placeholders: {
    quote: 'the number of the heading, or the torn heading',
    usual: 'the number of a heading that is set in the usual way, or of the one before in the list',
    count: 'how many headings are set like this one',
  },
  compile: () => null,
  run: (_, { report }) => {
    const numbered = report.numberedHeadings;
    const strayed = strayedHeadings(numbered, report);
    const isStrayed = new Set(strayed.map(({ heading }) => heading));
    const all = numbered.filter((heading) => !isStrayed.has(heading));
    const told = new Telling(report.source);
    return {
      hits: [
        ...mixedBrackets(all).map((style) => told.mixed('brackets', style)),
        ...oddBrackets(all).map(({ number }) => told.one('odd-pair', number)),
        ...mixedMarks(all).map((style) => told.mixed('marks', style)),
        ...mixedRunIn(all).map((style) => told.mixed('run-in', style)),
        ...mixedItems(all).map((style) => told.mixed('marks', style)),
        ...strayed.map(({ heading, before }) => told.mixed('strayed', { rarer: [heading], usual: [before] })),
        ...skippingLevels(all).map((style) => told.mixed('level', style)),
        ...tornHeadings(all, report).map(({ section, number }) => told.one('torn', section.heading ?? number)),
        ...splitHeadings(report).map((range) => told.one('torn', range)),
        ...gluedHeadings(all, report).map((number) => told.one('glued', number)),
      ],
    };
  },
};

class Telling {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  one(outcome: string, range: Range): Hit {
    return { outcome, range, nearest: [], values: { quote: this.#source.slice(range) } };
  }

  /** One hit at the first heading that is set in the rarer way, with the others beside it. */
  mixed(outcome: string, { rarer, usual }: MixedStyle): Hit {
    const [first, ...others] = rarer as [NumberedHeading, ...NumberedHeading[]];
    const place = outcome === 'run-in' ? (first.section.heading ?? first.number) : first.number;
    const values = {
      quote: this.#source.slice(first.number),
      usual: this.#source.slice((usual[0] as NumberedHeading).number),
      count: String(rarer.length),
    };
    const related = others.map(({ number }) => ({ range: number, message: { zh: '另一处', en: 'another one' } }));
    return { ...this.one(outcome, place), values, related };
  }
}

/**
 * Headings right below one two levels up, by level, where others of their level stand below the level between: 1. below
 * 一、 is a level left out only where 1. below （一） is the rule.
 */
function skippingLevels(all: readonly NumberedHeading[]): MixedStyle[] {
  return [3, 4].flatMap((level) => {
    const own = all.filter(
      ({ numbering, section, isAlone }) => isAlone && numbering.level === level && section.parent?.numbering,
    );
    const rarer = own.filter(({ section }) => (section.parent?.level ?? 0) < level - 1);
    const usual = own.filter(({ section }) => section.parent?.level === level - 1);
    return rarer.length > 0 && usual.length > rarer.length ? [{ rarer, usual }] : [];
  });
}

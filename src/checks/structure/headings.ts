import type { Range } from '../../readers/source.ts';
import type { CheckKind, Hit } from '../check.ts';
import { gluedHeadings, tornHeadings } from './heading-lines.ts';
import { type NumberedHeading, numberedHeadings } from './heading-list.ts';
import { type MixedStyle, mixedBrackets, mixedMarks, mixedRunIn } from './heading-styles.ts';
import type { HeadingsParameters } from './headings.schema.ts';

/** Headings as they are set: their levels, the form of their numbers, and whether each has a line of its own. */
export const headings: CheckKind<HeadingsParameters, null> = {
  name: 'headings',
  outcomes: ['brackets', 'marks', 'run-in', 'level', 'torn', 'glued'],
  placeholders: {
    quote: 'the number of the heading, or the torn heading',
    usual: 'the number of a heading that is set in the usual way',
    count: 'how many headings are set like this one',
  },
  compile: () => null,
  run: (_, { report }) => {
    const all = numberedHeadings(report);
    const number = ({ number }: NumberedHeading) => number;
    const heading = ({ section, number }: NumberedHeading) => section.heading ?? number;
    const quote = (range: Range) => report.source.slice(range);
    const one = (outcome: string) => (range: Range) => hitOf(outcome, [range], { quote: quote(range) });
    const mixed = (outcome: string, place: (heading: NumberedHeading) => Range) => (style: MixedStyle) =>
      hitOf(outcome, style.rarer.map(place), {
        quote: quote((style.rarer[0] as NumberedHeading).number),
        usual: quote((style.usual[0] as NumberedHeading).number),
        count: String(style.rarer.length),
      });
    const skipped = skippingLevels(all);
    return {
      hits: [
        ...mixedBrackets(all).map(mixed('brackets', number)),
        ...mixedMarks(all).map(mixed('marks', number)),
        ...mixedRunIn(all).map(mixed('run-in', heading)),
        ...skipped.map(mixed('level', number)),
        ...tornHeadings(all, report).map(heading).map(one('torn')),
        ...gluedHeadings(all, report).map(one('glued')),
      ],
    };
  },
};

/** One hit at the first place, with the others beside it. */
function hitOf(outcome: string, [first, ...others]: readonly Range[], values: Hit['values']): Hit {
  return {
    outcome,
    range: first as Range,
    nearest: [],
    values,
    related: others.map((range) => ({ range, message: { zh: '另一处', en: 'another one' } })),
  };
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

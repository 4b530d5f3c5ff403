import type { Range } from '../../readers/source.ts';
import type { OrdinalItem } from '../../report/series.ts';
import type { CheckContext, CheckKind, Hit } from '../check.ts';
import { type List, listsOf } from './lists.ts';
import { firstMember, hasOtherShape, ordinalWord } from './ordinal-words.ts';
import type { OrdinalsParameters } from './ordinals.schema.ts';
import { problemsOf, type SequenceProblem } from './sequence.ts';
import { placesAroundStrayed } from './strayed.ts';
import { openingMember } from './unmarked.ts';

interface Compiled {
  /** Source of an expression for the words with which members begin. */
  readonly openings: string;
}

/** Lists that do not count 一、二、三: told twice, left out, alone, out of their order, or without 是. */
export const ordinals: CheckKind<OrdinalsParameters, Compiled> = {
  name: 'ordinals',
  outcomes: ['duplicate', 'skipped', 'misplaced', 'lonely', 'unmarked'],
  placeholders: {
    quote: 'the ordinal as it stands',
    expected: 'the ordinal that belongs there',
    series: 'the ordinals of the list as they stand',
  },
  compile: ({ openings }) => ({ openings: `(?:${openings.join('|')})` }),
  run: ({ openings }, context) => {
    const judge = new Judge(context, openings);
    const hits = toldOnce(listsOf(context.report).flatMap((list) => judge.hitsOf(list)));
    return { hits: hits.length === 0 ? hits : withoutStrayed(hits, context) };
  },
};

/** Two lists in a row may both miss the member that follows them. */
function toldOnce(hits: readonly Hit[]): readonly Hit[] {
  const places = new Set<string>();
  return hits.filter(({ outcome, range }) => {
    const place = `${outcome} ${range.start}`;
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
}

/** A number in the form of another level breaks two lists; that is told once, as a matter of headings. */
function withoutStrayed(hits: readonly Hit[], { report }: CheckContext): Hit[] {
  const places = placesAroundStrayed(report);
  return hits.filter(
    ({ range, related = [] }) =>
      ![range, ...related.map((place) => place.range)].some(({ start }) => places.has(start)),
  );
}

/** The next member of a list is looked for no farther away. */
const longestMember = 600;

class Judge {
  readonly #context: CheckContext;
  readonly #openings: string;

  constructor(context: CheckContext, openings: string) {
    this.#context = context;
    this.#openings = openings;
  }

  hitsOf(list: List): Hit[] {
    if (list.items.length === 1) return this.#single(list);
    const problems = problemsOf(list.items.map(({ value }) => value));
    // A list that is wrong at every turn was not understood.
    if (2 * problems.length > list.items.length) return [];
    const hits = problems.flatMap((problem) => this.#problem(list, problem));
    return [...this.#lacksFirst(list), ...hits, ...this.#lastUnmarked(list)];
  }

  #problem(list: List, { kind, index, expected }: SequenceProblem): Hit[] {
    const before = list.items[index - 1] as OrdinalItem;
    const { range } = list.items[index] as OrdinalItem;
    if (kind === 'misplaced') return [this.#hit(list, kind, range, expected, before.range)];
    const between = { start: before.range.end, end: range.start };
    if (kind === 'duplicate' && this.#beginsAnew(list, index)) return [];
    if (kind === 'skipped') {
      const unmarked = this.#unmarked(list, expected, between);
      if (unmarked.length > 0) return unmarked;
      if (this.#has(list, expected, between)) return [];
    }
    return [this.#hit(list, kind, range, expected, before.range)];
  }

  /** A list inside this one, or right after it, whose first member does not stand where ordinals stand. */
  #beginsAnew(list: List, index: number): boolean {
    const from = list.items[Math.max(0, index - 2)] as OrdinalItem;
    const to = list.items[index] as OrdinalItem;
    const between = { start: from.range.end, end: to.range.start };
    return firstMember(list.form).test(this.#context.report.phrases.slice(between));
  }

  /** A list that begins with 二是, where nothing before it can be its first member. */
  #lacksFirst(list: List): Hit[] {
    const [first] = list.items as [OrdinalItem];
    if (first.value !== 2 || list.continues || list.before === undefined) return [];
    if (this.#has(list, 1, list.before)) return [];
    return [this.#hit(list, 'skipped', first.range, 1)];
  }

  #single(list: List): Hit[] {
    const [first] = list.items as [OrdinalItem];
    if (list.repeatedBy !== undefined) return [this.#hit(list, 'duplicate', list.repeatedBy, 2, first.range)];
    if (first.value !== 1) return this.#lacksFirst(list);
    if (!list.canBeLonely) return [];
    const rest = { start: first.range.end, end: list.end };
    const unmarked = this.#unmarked(list, 2, rest);
    if (unmarked.length > 0) return unmarked;
    return this.#has(list, 2, rest) ? [] : [this.#hit(list, 'lonely', first.range, 2)];
  }

  /** 一是…；二是…；三加强…: the last member lacks its 是. */
  #lastUnmarked(list: List): Hit[] {
    const last = list.items[list.items.length - 1] as OrdinalItem;
    const paragraph = this.#context.report.paragraphAt(last.range.start);
    if (paragraph === undefined) return [];
    const end = Math.min(paragraph.range.end, last.range.end + longestMember);
    return this.#unmarked(list, last.value + 1, { start: last.range.end, end });
  }

  #unmarked(list: List, value: number, within: Range): Hit[] {
    if (list.form !== 'is' || within.end <= within.start) return [];
    const range = openingMember(value, this.#openings, within, this.#context.report.phrases);
    return range === undefined ? [] : [this.#hit(list, 'unmarked', range, value)];
  }

  #has(list: List, value: number, within: Range): boolean {
    return hasOtherShape(list.form, value, this.#context.report.phrases.slice(within));
  }

  #hit(list: List, outcome: string, range: Range, expected: number, before?: Range): Hit {
    const { source } = this.#context.report;
    const series = list.items.map((item) => ordinalWord(list.form, item.value)).join(' ');
    return {
      outcome,
      range,
      nearest: [],
      values: { quote: source.slice(range), expected: ordinalWord(list.form, expected), series },
      evidence: series,
      ...(before === undefined
        ? {}
        : { related: [{ range: before, message: { zh: '前一项', en: 'the member before' } }] }),
    };
  }
}

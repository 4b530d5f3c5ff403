import { departmentsAt, departmentsOf } from '../../facts/bodies/departments.ts';
import { gazetteer } from '../../facts/places/gazetteer.ts';
import type { PlaceMention } from '../../facts/places/mentions.ts';
import { isNeighbour, isOwn } from '../../facts/places/own-place.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { CheckContext } from '../check.ts';
import { clauseMarks, sentenceMarks, stretchAround, wordsAround } from './stretch.ts';

type Outcome = 'own' | 'foreign';

/** The words around a name that tell how the report names a place. */
export interface ForeignFrames {
  /** Regular expressions whose first group is a name, full or short. */
  readonly led: readonly { readonly outcome: Outcome; readonly pattern: string }[];
  readonly named: readonly NamedFrame[];
  /** Why another place stands in a clause. */
  readonly legitimate: readonly CompiledPhrase[];
  /** What may have to do with another place, in a sentence that names one and fits no frame. */
  readonly occasions: readonly CompiledPhrase[];
  /** What a place has behind its name: a company, a court. */
  readonly belongings: readonly CompiledPhrase[];
}

interface NamedFrame {
  readonly outcome: Outcome;
  readonly before: readonly CompiledPhrase[];
  readonly after: readonly CompiledPhrase[];
  readonly ownBody: boolean;
  readonly inTitle: boolean;
}

/** A place that the report names and that is not its own, and how it names it. */
export interface Foreign extends PlaceMention {
  readonly outcome: Outcome;
}

/** How many characters before and behind a name its frame may take. */
const reach = 40;

/** Names of places that are not the body's own, where the words around make them a slip; in the order of the text. */
export function findForeign(frames: ForeignFrames, context: CheckContext): Foreign[] {
  const search = new Search(frames, context);
  const found = new Map<number, Foreign>();
  for (const foreign of [...search.ledNames(), ...search.fullNames()]) {
    if (found.get(foreign.start)?.outcome !== 'own') found.set(foreign.start, foreign);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

class Search {
  readonly #frames: ForeignFrames;
  readonly #context: CheckContext;
  readonly #text: string;
  #departments: ReadonlySet<string> | undefined;

  constructor(frames: ForeignFrames, context: CheckContext) {
    this.#frames = frames;
    this.#context = context;
    this.#text = context.report.phrases.text;
  }

  /** Names behind the words that lead to one: 法治××建设. */
  *ledNames(): Generator<Foreign> {
    for (const { outcome, pattern } of this.#frames.led) {
      let from = 0;
      for (;;) {
        // Expressions are shared, so their state is set before each use and never relied on after a yield.
        const expression = expressionOf(pattern);
        expression.lastIndex = from;
        const match = expression.exec(this.#text);
        if (match === null) break;
        const name = match[1] as string;
        const end = match.index + match[0].length;
        // One of the words may begin inside what was taken for a name: 平安法治××建设.
        from = end - name.length;
        yield* this.#judged({ start: from, end, divisions: gazetteer().withName(name) }, outcome);
      }
    }
  }

  /** Names with 市, 县 or 区, by the first frame that fits; without one, a place that nothing explains. */
  *fullNames(): Generator<Foreign> {
    const { own, mentions } = this.#context.facts.places;
    const foreign = mentions.filter(({ divisions }) => !isOwn(own, divisions));
    const unexplained = new Set<string>();
    for (const [index, mention] of foreign.entries()) {
      const name = this.#nameOf(mention);
      const frame = this.#frames.named.find((other) => this.#fits(other, mention));
      if (frame !== undefined) yield* this.#judged(mention, frame.outcome, frame.inTitle);
      else if (!unexplained.has(name) && this.#isUnexplained(index, foreign)) {
        unexplained.add(name);
        yield* this.#judged(mention, 'foreign');
      }
    }
  }

  /** Nothing where the place is the body's own, where a title names it, or where the clause says why it stands there. */
  *#judged(mention: PlaceMention, outcome: Outcome, inTitle = false): Generator<Foreign> {
    const { report, facts } = this.#context;
    const { own } = facts.places;
    if (mention.divisions.length === 0 || isOwn(own, mention.divisions)) return;
    if (!inTitle && report.isInLawTitle(report.phrases.rangeOf(mention.start, mention.end))) return;
    if (this.#isLegitimate(mention, outcome === 'own' ? clauseMarks : sentenceMarks)) return;
    if (own.divisions.length > 0) yield { ...mention, outcome: this.#softened(mention, outcome) };
    else if (outcome === 'own' && this.#isOutlier(mention)) yield { ...mention, outcome: 'foreign' };
  }

  /** A city goes by the name of its old district now and then: 法治夷陵 may be said of all 宜昌. */
  #softened({ start, end, divisions }: PlaceMention, outcome: Outcome): Outcome {
    const { own } = this.#context.facts.places;
    const isShort = divisions.every(({ name }) => !this.#text.slice(start, end).endsWith(name));
    const isDistrict = divisions.every(({ name }) => name.endsWith('区'));
    return isShort && isDistrict && isNeighbour(own, divisions) ? 'foreign' : outcome;
  }

  /** Where the body's own place is in no list, its superiors are not known: a place named once is none of them. */
  #isOutlier(mention: PlaceMention): boolean {
    const { unlisted } = this.#context.facts.places.own;
    const name = this.#nameOf(mention).replace(/[省市县区]$/, '');
    const isOnce = this.#text.indexOf(name) === this.#text.lastIndexOf(name);
    return isOnce && unlisted !== undefined && !unlisted.startsWith(name);
  }

  #fits({ before, after, ownBody, inTitle }: NamedFrame, { start, end }: PlaceMention): boolean {
    const { matcher } = this.#context;
    if (inTitle !== (this.#text[start - 1] === '《')) return false;
    if (before.length > 0 && !matcher.matchesAny(before, this.#wordsBefore(start))) return false;
    if (after.length > 0 && !matcher.matchesAny(after, this.#wordsBehind(end))) return false;
    return !ownBody || this.#isOwnKind(end);
  }

  /** Of the same paragraph: the edges of a phrase are those of paragraphs. */
  #wordsBefore(index: number): string {
    const words = this.#text.slice(Math.max(0, index - reach), index);
    return words.slice(words.lastIndexOf('\n') + 1);
  }

  #wordsBehind(index: number): string {
    const words = this.#text.slice(index, index + reach);
    const lineFeed = words.indexOf('\n');
    return lineFeed === -1 ? words : words.slice(0, lineFeed);
  }

  /** Whether a body of the kind of the one that reports stands at an index: 卫健局 in the report of a 卫生健康委员会. */
  #isOwnKind(index: number): boolean {
    this.#departments ??= departmentsOf(this.#context.report.identity.organisation ?? '');
    const departments = this.#departments;
    return [...departmentsAt(this.#text, index)].some((kind) => departments.has(kind));
  }

  /** Whether nothing in its sentence gives a reason for a place, not even another foreign one beside it. */
  #isUnexplained(index: number, foreign: readonly PlaceMention[]): boolean {
    const mention = foreign[index] as PlaceMention;
    const { own } = this.#context.facts.places;
    if (own.divisions.length === 0 || isNeighbour(own, mention.divisions)) return false;
    if (this.#context.matcher.matchesAny(this.#frames.belongings, this.#wordsBehind(mention.end))) return false;
    const clause = wordsAround(this.#text, mention, clauseMarks);
    if (this.#context.matcher.matchesAny(this.#frames.occasions, clause)) return false;
    const { start, end } = stretchAround(this.#text, mention, sentenceMarks);
    const isOther = (other: PlaceMention | undefined) =>
      other !== undefined && start <= other.start && other.end <= end && other.divisions[0] !== mention.divisions[0];
    return !isOther(foreign[index - 1]) && !isOther(foreign[index + 1]);
  }

  #isLegitimate(mention: PlaceMention, marks: ReadonlySet<string>): boolean {
    return this.#context.matcher.matchesAny(this.#frames.legitimate, wordsAround(this.#text, mention, marks));
  }

  #nameOf({ start, end }: PlaceMention): string {
    return this.#text.slice(start, end);
  }
}

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  let expression = expressions.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern, 'g');
    expressions.set(pattern, expression);
  }
  return expression;
}

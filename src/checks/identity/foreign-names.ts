import { departmentsAt, departmentsOf } from '../../facts/bodies/departments.ts';
import { areNeighbours, type Division, provinceOf } from '../../facts/places/division.ts';
import { gazetteer } from '../../facts/places/gazetteer.ts';
import type { PlaceMention } from '../../facts/places/mentions.ts';
import { isOwn, mayLieOutside, overlapsOwn } from '../../facts/places/own-place.ts';
import type { CompiledPhrase } from '../../phrases/compile.ts';
import type { CheckContext } from '../check.ts';
import { expressionOf } from '../expression.ts';
import { ReasonSearch, type Reasons } from './reasons.ts';
import { strayMembers } from './stray-members.ts';
import { wordsBefore, wordsBehind } from './stretch.ts';
import { unexplained } from './unexplained.ts';

type Outcome = 'own' | 'foreign';

/** The words around a name that tell how the report names a place. */
export interface ForeignFrames {
  /** Regular expressions whose first group is a name, full or short. */
  readonly led: readonly LedFrame[];
  readonly named: readonly NamedFrame[];
  /** Why another place stands in a sentence. */
  readonly reasons: Reasons;
}

interface LedFrame {
  readonly outcome: Outcome;
  readonly pattern: string;
  /** Names that are words as well count where they are of a division beside the own one: 法治路桥 for 法治黄岩. */
  readonly nearby: boolean;
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
  readonly #reasons: ReasonSearch;
  #departments: ReadonlySet<string> | undefined;

  constructor(frames: ForeignFrames, context: CheckContext) {
    this.#frames = frames;
    this.#context = context;
    this.#text = context.report.phrases.text;
    this.#reasons = new ReasonSearch(frames.reasons, context.matcher, this.#text);
  }

  /** Names behind the words that lead to one: 法治××建设. */
  *ledNames(): Generator<Foreign> {
    for (const { outcome, pattern, nearby } of this.#frames.led) {
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
        const divisions = nearby ? this.#besideOwn(name) : gazetteer().withName(name);
        if (divisions.length > 0) yield* this.#judged({ start: from, end, divisions }, outcome);
      }
    }
  }

  /** Divisions beside the own one that a short name means. */
  #besideOwn(name: string): readonly Division[] {
    const { own } = this.#context.facts.places;
    return gazetteer()
      .withShortName(name)
      .filter((division) => own.divisions.some((other) => areNeighbours(division, other)));
  }

  /** Names with 市, 县 or 区: by the first frame that fits, and those that nothing explains. */
  *fullNames(): Generator<Foreign> {
    const { own, mentions } = this.#context.facts.places;
    const foreign = mentions.filter(({ divisions }) => !isOwn(own, divisions));
    for (const mention of foreign) {
      const frame = this.#frames.named.find((other) => this.#fits(other, mention));
      if (frame === undefined || (frame.ownBody && this.#reasons.namesPartner(mention))) continue;
      yield* this.#judged(mention, frame.outcome, frame.inTitle);
    }
    const bare = foreign.filter((mention) => !this.#isInLawTitle(mention));
    const strays = strayMembers(this.#text, mentions, own).filter((mention) => !this.#reasons.inWords(mention));
    for (const mention of strays) yield { ...mention, outcome: 'foreign' };
    const isExplained = (place: PlaceMention) => this.#namesOtherProvince(place) || this.#reasons.inSentence(place);
    for (const mention of unexplained(this.#text, bare, isExplained)) {
      if (mayLieOutside(own, mention.divisions) && !overlapsOwn(own, mention.divisions))
        yield { ...mention, outcome: 'foreign' };
    }
  }

  /**
   * Who writes of the own place leaves its province out: 福建省漳州市, in Jiangsu, was written by one who meant it. A
   * province is left in only where another one reports.
   */
  #namesOtherProvince({ start, divisions }: PlaceMention): boolean {
    const { own } = this.#context.facts.places;
    const ofProvince = own.divisions.some(({ level }) => level === 'province');
    if (ofProvince && divisions.some(({ level }) => level === 'province')) return false;
    const provinces = divisions.map(provinceOf).filter(({ name }) => this.#text.startsWith(name, start));
    return provinces.length > 0 && !isOwn(own, provinces);
  }

  /** Nothing where the place is the body's own, where a title names it, or where the clause says why it stands there. */
  *#judged(mention: PlaceMention, outcome: Outcome, inTitle = false): Generator<Foreign> {
    const { own } = this.#context.facts.places;
    if (isOwn(own, mention.divisions)) return;
    if (!inTitle && this.#isInLawTitle(mention)) return;
    if (this.#reasons.inClause(mention)) return;
    if (own.divisions.length > 0) yield { ...mention, outcome };
    else if (outcome === 'own' && this.#isOutlier(mention)) yield { ...mention, outcome: 'foreign' };
  }

  /** Where the body's own place is in no list, its superiors are not known: a place named once is none of them. */
  #isOutlier(mention: PlaceMention): boolean {
    const { unlisted } = this.#context.facts.places.own;
    const name = this.#text.slice(mention.start, mention.end).replace(/[省市县区]$/, '');
    const isOnce = this.#text.indexOf(name) === this.#text.lastIndexOf(name);
    return isOnce && unlisted !== undefined && !unlisted.startsWith(name);
  }

  #fits({ before, after, ownBody, inTitle }: NamedFrame, { start, end }: PlaceMention): boolean {
    const { matcher } = this.#context;
    if (inTitle !== (this.#text[start - 1] === '《')) return false;
    if (before.length > 0 && !matcher.matchesAny(before, wordsBefore(this.#text, start))) return false;
    if (after.length > 0 && !matcher.matchesAny(after, wordsBehind(this.#text, end))) return false;
    return !ownBody || this.#isOwnKind(end);
  }

  /** Whether a body of the kind of the one that reports stands at an index: 卫健局 in the report of a 卫生健康委员会. */
  #isOwnKind(index: number): boolean {
    this.#departments ??= departmentsOf(this.#context.report.identity.organisation ?? '');
    const departments = this.#departments;
    return [...departmentsAt(this.#text, index)].some((kind) => departments.has(kind));
  }

  #isInLawTitle({ start, end }: PlaceMention): boolean {
    const { report } = this.#context;
    return report.isInLawTitle(report.phrases.rangeOf(start, end));
  }
}

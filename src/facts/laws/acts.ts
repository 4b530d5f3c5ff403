import type { Act, ActTable, NameKind, Period } from './act.ts';
import { actTable } from './laws.generated.ts';
import { type NearMiss, NearMisses } from './near-miss.ts';
import { documentStem, type TitleParts, type WrittenPeriod } from './title.ts';
import { type WordSlip, WordSlips } from './word-slips.ts';

/** An act that bears a cited name. */
export interface NamedAct {
  readonly act: Act;
  readonly kind: NameKind;
}

/** The acts of a table, looked up by what they are called. */
export class Acts {
  readonly all: readonly Act[];
  /** Nothing later than this day is known. */
  readonly knownUntil: string;
  readonly #byName = new Map<string, NamedAct[]>();
  readonly #localTitles: ReadonlySet<string>;
  #nearMisses: NearMisses | undefined;
  #wordSlips: WordSlips | undefined;
  #byStem: ReadonlyMap<string, Act> | undefined;

  constructor({ groups, names, knownUntil, localTitles }: ActTable) {
    this.knownUntil = knownUntil;
    this.#localTitles = new Set(localTitles);
    this.all = groups.flatMap(({ acts, ...shared }) =>
      acts.map((act): Act => ({ ...shared, ...(typeof act === 'string' ? { title: act } : act) })),
    );
    for (const act of this.all) if (act.period === undefined) this.#add(act.title, { act, kind: 'title' });
    for (const [key, kind, index] of names) {
      const act = this.all[index];
      if (act !== undefined) this.#add(key, { act, kind });
    }
  }

  /**
   * The act that a title names. Where several of one name differ by their years, it is the one of the years written,
   * or else of the year that the text is about.
   */
  find({ key, period }: TitleParts, year: number | undefined): NamedAct | undefined {
    const named = this.#byName.get(key);
    if (named === undefined) return undefined;
    if (period === undefined) return named.length === 1 ? named[0] : ofYear(named, year);
    const dated = named.filter(({ act }) => act.period !== undefined);
    return (
      dated.find(({ act }) => coversSame(act.period, period)) ??
      dated.find(({ act }) => act.period?.from === period.from || act.period?.to === period.to) ??
      dated[0]
    );
  }

  /** The act whose title a name that nothing bears comes close to; `isNational` as the name itself says. */
  nearest(name: string, isNational = false): NearMiss | undefined {
    if (this.#isTaken(name)) return undefined;
    this.#nearMisses ??= new NearMisses(this.#titles());
    return this.#nearMisses.find(name, isNational);
  }

  /** The act whose title a name that nothing bears has but for one word. */
  nearestButOneWord(name: string): WordSlip | undefined {
    if (this.#isTaken(name)) return undefined;
    this.#wordSlips ??= new WordSlips(this.#titles());
    return this.#wordSlips.find(name);
  }

  /** The document whose title differs from a name only in what it says that it is: a 通知 instead of an 意见. */
  ofOtherKind(name: string): Act | undefined {
    const stem = documentStem(name);
    if (stem === undefined || this.#isTaken(name)) return undefined;
    this.#byStem ??= new Map([...this.#titles()].flatMap(([key, act]) => stemEntry(key, act)));
    return this.#byStem.get(stem);
  }

  /** The act that took the place of another one. */
  successorOf({ repealed, displaced }: Act): Act | undefined {
    const index = repealed?.by ?? displaced?.by;
    return index === undefined ? undefined : this.all[index];
  }

  /** The act of a period whose name, without its years, ends a text. */
  datedAtEnd(text: string, period: Period): { readonly act: Act; readonly length: number } | undefined {
    for (const [key, named] of this.#byName) {
      if (!text.endsWith(key)) continue;
      const found = named.find(({ act }) => coversSame(act.period, period));
      if (found !== undefined) return { act: found.act, length: key.length };
    }
    return undefined;
  }

  #isTaken(name: string): boolean {
    return this.#byName.has(name) || this.#localTitles.has(name);
  }

  *#titles(): Iterable<readonly [string, Act]> {
    for (const [key, named] of this.#byName) {
      const titled = named.find(({ kind }) => kind === 'title');
      if (titled !== undefined) yield [key, titled.act];
    }
  }

  #add(key: string, named: NamedAct): void {
    const others = this.#byName.get(key);
    if (others === undefined) this.#byName.set(key, [named]);
    else others.push(named);
  }
}

let builtin: Acts | undefined;

/** The acts of `rules/data/laws.yml`, indexed when they are first asked for. */
export function knownActs(): Acts {
  builtin ??= new Acts(actTable);
  return builtin;
}

function stemEntry(key: string, act: Act): [string, Act][] {
  const stem = act.kind === 'document' ? documentStem(key) : undefined;
  return stem === undefined ? [] : [[stem, act]];
}

/** The act whose period a year lies in; the first, which is the newest, where it lies in none. */
function ofYear(named: readonly NamedAct[], year = Number.POSITIVE_INFINITY): NamedAct | undefined {
  return (
    named.find(({ act: { period } }) => period !== undefined && period.from <= year && year <= period.to) ?? named[0]
  );
}

export function coversSame(period: Period | undefined, written: Period | WrittenPeriod): boolean {
  return period !== undefined && period.from === written.from && period.to === written.to;
}

import type { Act, ActName, ActTable, NameKind, Period } from './act.ts';
import { actTable } from './laws.generated.ts';
import { type NearMiss, NearMisses } from './near-miss.ts';
import { documentStem, type TitleParts, type WrittenPeriod } from './title.ts';
import { Titles } from './titles.ts';
import { type WordSlip, WordSlips } from './word-slips.ts';

/** An act that bears a cited name. */
export interface NamedAct {
  readonly act: Act;
  readonly kind: NameKind;
}

/** The acts of a table, looked up by what they are called. Most are never asked for: they are read one by one. */
export class Acts {
  /** Nothing later than this day is known. */
  readonly knownUntil: string;
  readonly #groups: ActTable['groups'];
  readonly #acts: Act[] = [];
  /** Acts that are looked up by their titles as these stand there. */
  readonly #byTitle = new Map<string, number>();
  readonly #byName = new Map<string, ActName[]>();
  readonly #localTitles: ReadonlySet<string>;
  #titles: Titles | undefined;
  #byStem: ReadonlyMap<string, number> | undefined;

  constructor({ groups, names, knownUntil, localTitles }: ActTable) {
    this.knownUntil = knownUntil;
    this.#groups = groups;
    this.#localTitles = new Set(localTitles);
    let index = 0;
    for (const { acts } of groups) {
      for (const act of acts) {
        if (typeof act === 'string') this.#byTitle.set(act, index);
        else if (act.period === undefined) this.#byTitle.set(act.title, index);
        index += 1;
      }
    }
    for (const name of names) {
      const others = this.#byName.get(name[0]);
      if (others === undefined) this.#byName.set(name[0], [name]);
      else others.push(name);
    }
  }

  get all(): readonly Act[] {
    const count = this.#groups.reduce((sum, { acts }) => sum + acts.length, 0);
    return Array.from({ length: count }, (_, index) => this.#actAt(index));
  }

  /**
   * The act that a title names. Where several of one name differ by their years, it is the one of the years written,
   * or else of the year that the text is about.
   */
  find({ key, period }: Pick<TitleParts, 'key' | 'period'>, year: number | undefined): NamedAct | undefined {
    const named = this.#named(key);
    if (named.length === 0) return undefined;
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
    if (this.isTaken(name)) return undefined;
    return new NearMisses(this.#allTitles()).find(name, isNational);
  }

  /** The act whose title a name that nothing bears has but for one word. */
  nearestButOneWord(name: string): WordSlip | undefined {
    if (this.isTaken(name)) return undefined;
    return new WordSlips(this.#allTitles()).find(name);
  }

  /** The document whose title differs from a name only in what it says that it is: a 通知 instead of an 意见. */
  ofOtherKind(name: string): Act | undefined {
    const stem = documentStem(name);
    if (stem === undefined || this.isTaken(name)) return undefined;
    this.#byStem ??= new Map(
      [...this.#keys()].flatMap(([key, index]) => {
        const titleStem = documentStem(key);
        return titleStem === undefined ? [] : [[titleStem, index] as const];
      }),
    );
    const index = this.#byStem.get(stem);
    return index === undefined ? undefined : this.#actAt(index);
  }

  /** The act that took the place of another one. */
  successorOf({ repealed, displaced }: Act): Act | undefined {
    const index = repealed?.by ?? displaced?.by;
    return index === undefined ? undefined : this.#actAt(index);
  }

  /** The act of a period whose name, without its years, ends a text. */
  datedAtEnd(text: string, period: Period): { readonly act: Act; readonly length: number } | undefined {
    for (const key of this.#byName.keys()) {
      if (!text.endsWith(key)) continue;
      const found = this.#named(key).find(({ act }) => coversSame(act.period, period));
      if (found !== undefined) return { act: found.act, length: key.length };
    }
    return undefined;
  }

  /** Whether an act or a document of a place bears a name. */
  isTaken(name: string): boolean {
    return this.#byTitle.has(name) || this.#byName.has(name) || this.#localTitles.has(name);
  }

  #named(key: string): NamedAct[] {
    const names = this.#byName.get(key)?.map(([, kind, index]): NamedAct => ({ act: this.#actAt(index), kind })) ?? [];
    const index = this.#byTitle.get(key);
    return index === undefined ? names : [{ act: this.#actAt(index), kind: 'title' }, ...names];
  }

  #actAt(index: number): Act {
    const known = this.#acts[index];
    if (known !== undefined) return known;
    const act = readAct(this.#groups, index);
    this.#acts[index] = act;
    return act;
  }

  #allTitles(): Titles {
    this.#titles ??= new Titles(this.#keys(), (index) => this.#actAt(index));
    return this.#titles;
  }

  /** What each act is looked up by, of acts that differ by their years only the first. */
  *#keys(): Iterable<readonly [key: string, index: number]> {
    yield* this.#byTitle;
    for (const [key, names] of this.#byName) {
      const titled = names.find(([, kind]) => kind === 'title');
      if (titled !== undefined) yield [key, titled[2]];
    }
  }
}

/** @throws RangeError where there are fewer acts */
function readAct(groups: ActTable['groups'], index: number): Act {
  let rest = index;
  for (const { acts, ...shared } of groups) {
    const act = acts[rest];
    if (act !== undefined) return { ...shared, ...(typeof act === 'string' ? { title: act } : act) };
    rest -= acts.length;
  }
  throw new RangeError(`there is no act ${index}`);
}

let builtin: Acts | undefined;

/** The acts of `rules/data/laws.yml`, indexed when they are first asked for. */
export function knownActs(): Acts {
  builtin ??= new Acts(actTable);
  return builtin;
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

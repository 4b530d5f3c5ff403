import type { Division } from './division.ts';
import { placeTable } from './places.generated.ts';

/** A division under its names. */
interface Entry {
  readonly division: Division;
  readonly short: string;
  /** The full name, and the middle form of an autonomous division (酉阳县, 恩施州). */
  readonly full: readonly string[];
}

/** The names of the divisions of China, read from the table as texts ask for them. */
export class Gazetteer {
  readonly #around: readonly string[] = placeTable.around.split(' ');
  readonly #aroundRead: Division[] = [];
  /** Lines of the table by what they begin with. */
  readonly #lines = new Map(
    placeTable.index.split('\n').map((line) => [line.slice(0, line.startsWith('~') ? 2 : 1), line] as const),
  );
  readonly #linesRead = new Map<string, readonly Entry[]>();
  readonly #shortNamesRead = new Map<string, readonly string[]>();
  /** Divisions by the full names that texts held: a report names few, again and again. */
  readonly #fullNamesRead = new Map<string, readonly Division[]>();
  readonly #vague = new Set(placeTable.vague.split(' '));
  readonly #sure = new Set(placeTable.sure.split(' '));
  readonly #words = new Set(placeTable.words.split(' '));
  readonly #chance = new Map(placeTable.chance.split(' ').map((row) => row.split(':') as [string, string]));

  /** The divisions that bear a full name, or the middle form of an autonomous one. */
  withFullName(name: string): readonly Division[] {
    if (!fullNameEndings.includes(name.slice(-1))) return none;
    const known = this.#fullNamesRead.get(name);
    if (known !== undefined) return known;
    const divisions = this.#ending(name, name.length).flatMap(({ full, division }) =>
      full.includes(name) ? [division] : [],
    );
    if (divisions.length > 0) this.#fullNamesRead.set(name, divisions);
    return divisions;
  }

  /** Start of the longest full name that ends at an index of a text and begins at `earliest` or later. */
  startOfName(text: string, end: number, earliest: number): number | undefined {
    let longest = 0;
    for (const { full } of this.#ending(text, end)) {
      for (const name of full) {
        const { length } = name;
        const start = end - length;
        if (length <= longest || start < earliest) continue;
        // Most are dismissed by their first character.
        if (name.charCodeAt(0) === text.charCodeAt(start) && text.startsWith(name, start)) longest = length;
      }
    }
    return longest === 0 ? undefined : end - longest;
  }

  /** The divisions that a short name may mean, whatever else it means. */
  withShortName(name: string): readonly Division[] {
    const key = name.slice(-1);
    if (!this.#lines.get(key)?.includes(name.slice(0, -1))) return none;
    return this.#entries(key)
      .filter(({ short }) => short === name)
      .map(({ division }) => division);
  }

  /** The divisions that a full or a short name may mean; none where it is a word as well. */
  withName(name: string): readonly Division[] {
    const full = this.withFullName(name);
    if (full.length > 0) return this.#vague.has(name) ? none : full;
    return this.#words.has(name) ? none : this.withShortName(name);
  }

  /** Whether a full name is a word as well, or too short to be told from one; it counts only behind a name around it. */
  isVague(name: string): boolean {
    return name.length < 3 ? !this.#sure.has(name) : this.#vague.has(name);
  }

  /** Whether a full name came about where a word that ends with a character met the next one: 适应城市. */
  isChance(name: string, before: string | undefined): boolean {
    return before !== undefined && this.#chance.get(name)?.includes(before) === true;
  }

  /** Entries that a full name which ends at an index may be of, by the characters before its last. */
  #ending(text: string, end: number): readonly Entry[] {
    const key = text[end - 2] ?? '';
    const plain = this.#mayHold(key, text[end - 3] ?? '', text[end - 1] ?? '') ? this.#entries(key) : none;
    // 依法治市 and 依法治区 stand all over these reports; all autonomous divisions end like them.
    const mayBeLonger = this.#lines.has(`~${key}`) && (key !== '治' || text[end - 3] === '自');
    return mayBeLonger ? [...plain, ...this.#longer(key, text.slice(Math.max(0, end - longestName), end))] : plain;
  }

  /** Whether the line of a character has a name with these beside it: most lines that a text asks for need not be read. */
  #mayHold(key: string, before: string, ending: string): boolean {
    const line = this.#lines.get(key);
    return line !== undefined && (line.includes(before + ending) || line.includes(`${before}|`));
  }

  /** Entries whose short name stands in some words, with another character before the last one of the full name. */
  #longer(key: string, words: string): readonly Entry[] {
    return this.#shortNames(key)
      .filter((short) => words.includes(short))
      .flatMap((short) => this.#entries(short.slice(-1)).filter((entry) => entry.short === short))
      .filter(({ division }) => division.name.at(-2) === key);
  }

  /** Short names of the divisions whose full name has a character before its last one that does not end the short one. */
  #shortNames(key: string): readonly string[] {
    let names = this.#shortNamesRead.get(key);
    if (names === undefined) {
      names = [...new Set(this.#lines.get(`~${key}`)?.slice(3).split(' '))];
      this.#shortNamesRead.set(key, names);
    }
    return names;
  }

  #entries(key: string): readonly Entry[] {
    const line = this.#lines.get(key);
    if (line === undefined) return none;
    let entries = this.#linesRead.get(key);
    if (entries === undefined) {
      entries = this.#read(line);
      this.#linesRead.set(key, entries);
    }
    return entries;
  }

  #read(line: string): Entry[] {
    const key = line[0] as string;
    return [...line.slice(1).matchAll(entryForm)].map(([, name = '', mark, number]) =>
      this.#entry(namesOf(name, key), mark, number),
    );
  }

  #entry({ name, short }: Pick<Division, 'name'> & Pick<Entry, 'short'>, mark = '', number = ''): Entry {
    const index = Number.parseInt(number, 36);
    const division = mark === '=' ? this.#divisionAround(index) : this.#county(name, index);
    const isAutonomous = /自治[县州旗]$/.test(name);
    return { division, short, full: isAutonomous ? [name, short + name.slice(-1)] : [name] };
  }

  #county(name: string, around: number): Division {
    return { name, level: 'county', parent: this.#divisionAround(around) };
  }

  /** A province or prefecture by its number. */
  #divisionAround(index: number): Division {
    const known = this.#aroundRead[index];
    if (known !== undefined) return known;
    const [, name = '', number = ''] = aroundForm.exec(this.#around[index] ?? '') ?? [];
    const division: Division =
      number === ''
        ? { name, level: 'province', parent: undefined }
        : { name, level: 'prefecture', parent: this.#divisionAround(Number.parseInt(number, 36)) };
    this.#aroundRead[index] = division;
    return division;
  }
}

/** The names of an entry of the table: the character of its line ends the short one, before the last one or the bar. */
function namesOf(entry: string, key: string): { name: string; short: string } {
  const bar = entry.indexOf('|');
  const at = bar === -1 ? entry.length - 1 : bar;
  const short = entry.slice(0, at) + key;
  return { name: short + entry.slice(bar === -1 ? at : bar + 1), short };
}

const none: readonly never[] = [];
/** What full names end with, 新疆生产建设兵团 among them: most words are told by it to be none. */
const fullNameEndings = '省市县区旗州盟团';
/** 积石山保安族东乡族撒拉族自治县 and 双江拉祜族佤族布朗族傣族自治县 are the longest. */
const longestName = 16;
const entryForm = /([^0-9a-z=-]+)([=-]?)([0-9a-z]*)/g;
const aroundForm = /^([^0-9a-z]+)([0-9a-z]*)$/;

let shared: Gazetteer | undefined;

/** The one gazetteer of the process, made when a text first asks for it. */
export function gazetteer(): Gazetteer {
  shared ??= new Gazetteer();
  return shared;
}

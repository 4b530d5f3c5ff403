import type { Division, DivisionLevel } from './division.ts';
import { placeTable } from './places.generated.ts';
import { lostEndings } from './short-name.ts';

/** The names of the divisions of China. */
export class Gazetteer {
  readonly #byName = new Map<string, Division[]>();
  /** Full names by short names that no ending makes whole again: 酉阳. */
  readonly #irregular = new Map<string, string>();
  /** Code units that names begin with, and that they have before the last. */
  readonly #mayBegin = new Uint8Array(codeUnits);
  readonly #mayEnd = new Uint8Array(codeUnits);
  readonly #vague = new Set(placeTable.vague.split(' '));
  readonly #words = new Set(placeTable.words.split(' '));

  constructor() {
    let province: Division | undefined;
    for (const line of placeTable.divisions.split('\n')) {
      if (!line.startsWith(' ')) province = this.#add(line, 'province', undefined);
      else {
        const names = line.split(' ');
        const prefecture = names[1] as string;
        const around = prefecture === '-' ? province : this.#add(prefecture, 'prefecture', province);
        for (let index = 2; index < names.length; index += 1) this.#add(names[index] as string, 'county', around);
      }
    }
  }

  /** The divisions that bear a full name, or the middle form of an autonomous one (酉阳县). */
  withFullName(name: string): readonly Division[] {
    const direct = this.#byName.get(name);
    if (direct !== undefined) return direct;
    const full = middleForm.test(name) ? this.#irregular.get(name.slice(0, -1)) : undefined;
    return full?.endsWith(name.slice(-1)) === true ? (this.#byName.get(full) ?? none) : none;
  }

  /**
   * Start of the longest full name that ends at an index of a text and begins at `earliest` or later; undefined where none
   * does. Its first character and the last but one are looked at before the name is: most words have others.
   */
  startOfName(text: string, end: number, earliest: number): number | undefined {
    if (this.#mayEnd[text.charCodeAt(end - 2)] !== 1) return undefined;
    const longest = text.startsWith('自治', end - 3) ? longestAutonomousName : longestName;
    for (let start = Math.max(earliest, end - longest); start <= end - 2; start += 1) {
      if (this.#mayBegin[text.charCodeAt(start)] !== 1) continue;
      if (this.withFullName(text.slice(start, end)).length > 0) return start;
    }
    return undefined;
  }

  /** The divisions that a full or a short name may mean; none where it is a word as well. */
  withName(name: string): readonly Division[] {
    const full = this.withFullName(name);
    if (full.length > 0) return this.#vague.has(name) ? none : full;
    return this.#words.has(name) ? none : this.withShortName(name);
  }

  /** The divisions that a short name may mean, whatever else it means. */
  withShortName(name: string): readonly Division[] {
    if (name.length < 2) return none;
    const full = this.#irregular.get(name);
    const found = full === undefined ? [] : [...(this.#byName.get(full) ?? none)];
    for (const ending of lostEndings) found.push(...(this.#byName.get(name + ending) ?? none));
    return found;
  }

  /** Whether a full name is a word as well, or too short to be told from one; it counts only behind a name around it. */
  isVague(name: string): boolean {
    return name.length < 3 || this.#vague.has(name);
  }

  #add(marked: string, level: DivisionLevel, parent: Division | undefined): Division {
    const bar = marked.indexOf('|');
    const name = bar === -1 ? marked : marked.slice(0, bar) + marked.slice(bar + 1);
    if (bar !== -1) {
      this.#irregular.set(marked.slice(0, bar), name);
      this.#mayEnd[marked.charCodeAt(bar - 1)] = 1;
    }
    this.#mayBegin[name.charCodeAt(0)] = 1;
    this.#mayEnd[name.charCodeAt(name.length - 2)] = 1;
    const division = { name, level, parent };
    const list = this.#byName.get(name);
    if (list === undefined) this.#byName.set(name, [division]);
    else list.push(division);
    return division;
  }
}

const codeUnits = 0x10000;

const longestName = 7;
/** Only autonomous divisions have longer ones: 双江拉祜族佤族布朗族傣族自治县. */
const longestAutonomousName = 16;

/** 酉阳县, 恩施州 and 鄂伦春旗 stand between the short and the full name. */
const middleForm = /[县州旗]$/;

const none: readonly Division[] = [];

let shared: Gazetteer | undefined;

/** The one gazetteer of the process, made when a text first asks for it. */
export function gazetteer(): Gazetteer {
  shared ??= new Gazetteer();
  return shared;
}

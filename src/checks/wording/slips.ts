import type { MappedText } from '../../report/mapped-text.ts';
import { mayBeAmong, pairFilter } from '../../report/pair-filter.ts';
import { PairSet } from '../../report/pair-set.ts';
import type { SlipTable } from './typo.schema.ts';

/** Words of two characters, and what slips into the place of the first and of the second one. */
export interface CompiledSlips {
  /** The words and those that stand beside them, apart by spaces. */
  readonly words: string;
  /** A word each, then what slips into the place of its first character, a stroke, and what slips into that of its second. */
  readonly rows: readonly string[];
  /** The damaged words, for a first look. */
  readonly filter: string;
  /** Damaged formulations that other rules tell. */
  readonly elsewhere: readonly string[];
}

/** A damaged word: where it begins in the text, and what it should be. */
export interface Slip {
  readonly start: number;
  readonly right: string;
}

export function compileSlips({ slips, neighbours, elsewhere }: SlipTable): CompiledSlips {
  const damaged = slips.flatMap(([word, first, second]) => [
    ...Array.from(first, (character) => character + word[1]),
    ...Array.from(second, (character) => word[0] + character),
  ]);
  return {
    words: [...slips.map(([word]) => word), ...neighbours.trim().split(/\s+/)].join(' '),
    rows: slips.map(([word, first, second]) => `${word}${first}/${second}`),
    filter: pairFilter(damaged),
    elsewhere,
  };
}

/**
 * Words of official texts with one wrong character: 矛盾级纷 for 矛盾纠纷. The damaged form is no word, but its characters may
 * meet where one word ends and the next begins. It counts only between what words end and begin at, and beside a known word.
 */
export function slipsIn({ text }: MappedText, compiled: CompiledSlips): Slip[] {
  const slips: Slip[] = [];
  const { filter } = compiled;
  const tables = tablesOf(compiled);
  let first = text.charCodeAt(0);
  for (let start = 0; start + 1 < text.length; start += 1) {
    const second = text.charCodeAt(start + 1);
    if (mayBeAmong(filter, first, second) && standsAlone(start, text, tables.words)) {
      const right = wordFor(first, second, tables);
      if (right !== undefined && !isToldElsewhere(start, text, compiled)) slips.push({ start, right });
    }
    first = second;
  }
  return slips;
}

interface Tables {
  readonly words: PairSet;
  /** What slips into the second place, by the first character of the word. */
  readonly byFirst: ReadonlyMap<number, Damage>;
  /** What slips into the first place, by the second character. */
  readonly bySecond: ReadonlyMap<number, Damage>;
}

/** Characters that slip into words, and the word of each at twice its index. */
interface Damage {
  characters: string;
  words: string;
}

/** The tables are the same for all drafts. */
const knownTables = new WeakMap<CompiledSlips, Tables>();

function tablesOf(compiled: CompiledSlips): Tables {
  const known = knownTables.get(compiled);
  if (known !== undefined) return known;
  const byFirst = new Map<number, Damage>();
  const bySecond = new Map<number, Damage>();
  for (const row of compiled.rows) {
    const word = row.slice(0, 2);
    const stroke = row.indexOf('/');
    addDamage(byFirst, row.charCodeAt(0), row.slice(stroke + 1), word);
    addDamage(bySecond, row.charCodeAt(1), row.slice(2, stroke), word);
  }
  const words = new PairSet(compiled.words.split(' '));
  const tables = { words, byFirst, bySecond };
  knownTables.set(compiled, tables);
  return tables;
}

function addDamage(damages: Map<number, Damage>, sound: number, characters: string, word: string): void {
  const words = word.repeat(characters.length);
  const damage = damages.get(sound);
  if (damage === undefined) damages.set(sound, { characters, words });
  else {
    damage.characters += characters;
    damage.words += words;
  }
}

/** Characters that end what stands before a word, and that begin what follows one, without being words of two themselves. */
const leads: ReadonlySet<string> = new Set('的和与及或等了已对将在不各其为于以由被把并未是性化员者人');
const trails: ReadonlySet<string> = new Set('的和与及或等了已对将在不各其为于以由被把并未是性化员者书率制');

/** Whether two characters stand as a word, and neither belongs to the word before or behind: 系统|依法 is no slip of 统一. */
function standsAlone(start: number, text: string, words: PairSet): boolean {
  if (isWord(start - 1, text, words) || isWord(start + 1, text, words) || isWord(start, text, words)) return false;
  const before = isWord(start - 2, text, words);
  const after = isWord(start + 2, text, words);
  if (!before && !after) return false;
  return (before || isBorder(text[start - 1], leads)) && (after || isBorder(text[start + 2], trails));
}

function isWord(start: number, text: string, words: PairSet): boolean {
  return words.has(text.charCodeAt(start), text.charCodeAt(start + 1));
}

function isBorder(character: string | undefined, particles: ReadonlySet<string>): boolean {
  return character === undefined || particles.has(character) || !/[\u4e00-\u9fff]/.test(character);
}

/** The word that two characters are with one of them wrong. */
function wordFor(first: number, second: number, { byFirst, bySecond }: Tables): string | undefined {
  return damagedBy(second, byFirst.get(first)) ?? damagedBy(first, bySecond.get(second));
}

function damagedBy(character: number, damage: Damage | undefined): string | undefined {
  if (damage === undefined) return undefined;
  const { characters, words } = damage;
  for (let index = 0; index < characters.length; index += 1) {
    if (characters.charCodeAt(index) === character) return words.slice(2 * index, 2 * index + 2);
  }
  return undefined;
}

function isToldElsewhere(start: number, text: string, { elsewhere }: CompiledSlips): boolean {
  const form = text.slice(start, start + 2);
  return elsewhere.some((whole) => whole.includes(form) && text.startsWith(whole, start - whole.indexOf(form)));
}

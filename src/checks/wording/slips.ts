import type { MappedText } from '../../report/mapped-text.ts';
import { mayBeAmong, pairFilter } from '../../report/pair-filter.ts';
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
export function* slipsIn({ text }: MappedText, compiled: CompiledSlips): Generator<Slip> {
  const { filter } = compiled;
  let first = text.charCodeAt(0);
  for (let start = 0; start + 1 < text.length; start += 1) {
    const second = text.charCodeAt(start + 1);
    const isDamaged = mayBeAmong(filter, first, second);
    first = second;
    if (!isDamaged) continue;
    const tables = tablesOf(compiled);
    if (!standsAlone(start, text, tables.words)) continue;
    const right = wordFor(text.slice(start, start + 2), tables);
    if (right !== undefined && !isToldElsewhere(start, text, compiled)) yield { start, right };
  }
}

interface Tables {
  /** The words as `pairKey` has them: to look up numbers takes no part of the text. */
  readonly words: ReadonlySet<number>;
  /** Rows by the first and by the second character of their word. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly bySecond: ReadonlyMap<string, readonly string[]>;
}

/** The tables are the same for all drafts. */
const knownTables = new WeakMap<CompiledSlips, Tables>();

function tablesOf(compiled: CompiledSlips): Tables {
  let tables = knownTables.get(compiled);
  if (tables === undefined) {
    const { words, rows } = compiled;
    tables = {
      words: new Set(words.split(' ').map((word) => pairKey(word, 0))),
      byFirst: rowsBy(0, rows),
      bySecond: rowsBy(1, rows),
    };
    knownTables.set(compiled, tables);
  }
  return tables;
}

/** Two characters of a text as one number. */
function pairKey(text: string, start: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
}

function rowsBy(index: 0 | 1, rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const group = groups.get(row.charAt(index));
    if (group === undefined) groups.set(row.charAt(index), [row]);
    else group.push(row);
  }
  return groups;
}

/** Characters that end what stands before a word, and that begin what follows one, without being words of two themselves. */
const leads: ReadonlySet<string> = new Set('的和与及或等了已对将在不各其为于以由被把并未是性化员者人');
const trails: ReadonlySet<string> = new Set('的和与及或等了已对将在不各其为于以由被把并未是性化员者书率制');

/** Whether two characters stand as a word, and neither belongs to the word before or behind: 系统|依法 is no slip of 统一. */
function standsAlone(start: number, text: string, words: ReadonlySet<number>): boolean {
  if (isWord(start - 1, text, words) || isWord(start + 1, text, words) || isWord(start, text, words)) return false;
  const before = isWord(start - 2, text, words);
  const after = isWord(start + 2, text, words);
  if (!before && !after) return false;
  return (before || isBorder(text[start - 1], leads)) && (after || isBorder(text[start + 2], trails));
}

function isWord(start: number, text: string, words: ReadonlySet<number>): boolean {
  return words.has(pairKey(text, start));
}

function isBorder(character: string | undefined, particles: ReadonlySet<string>): boolean {
  return character === undefined || particles.has(character) || !/[\u4e00-\u9fff]/.test(character);
}

/** The word that a form damages. */
function wordFor(form: string, { byFirst, bySecond }: Tables): string | undefined {
  const first = form.charAt(0);
  const second = form.charAt(1);
  const row =
    byFirst.get(first)?.find((row) => row.indexOf(second, row.indexOf('/')) !== -1) ??
    bySecond.get(second)?.find((row) => row.lastIndexOf(first, row.indexOf('/')) > 1);
  return row?.slice(0, 2);
}

function isToldElsewhere(start: number, text: string, { elsewhere }: CompiledSlips): boolean {
  const form = text.slice(start, start + 2);
  return elsewhere.some((whole) => whole.includes(form) && text.startsWith(whole, start - whole.indexOf(form)));
}

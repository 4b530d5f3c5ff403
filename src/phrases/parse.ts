import type { Bilingual } from '../readers/bilingual.ts';

/**
 * The language of phrases, in which rule files say what they look for:
 *
 * | written | means |
 * |---|---|
 * | `谁执法谁普法` | these words; quotation marks, spaces and widths of the draft do not matter |
 * | `not found` | Latin words, apart by a space or not |
 * | `(甲\|乙\|丙)` | one of these |
 * | `推进?` `(推进)?` | the character or group before, or nothing |
 * | `…{0,30}` | up to 30 characters of the same clause: none of 。！？； |
 * | `[0-9]{1,4}` | a run of so many characters of a set, with none more of them behind it |
 * | `[^，。]{0,9}` | up to so many characters, none of them in the set |
 * | `<count>` | a named part of `rules/data/parts.yml`, or `<report-year>`, `<next-year>`, `<last-year>` |
 * | `^` `$` | the beginning and the end of a paragraph or heading |
 *
 * Every repetition is bounded, so what a phrase matches is a finite set of words and its cost a character is bounded.
 */
export type PhraseNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sequence'; readonly nodes: readonly PhraseNode[] }
  | { readonly kind: 'choice'; readonly nodes: readonly PhraseNode[] }
  | { readonly kind: 'optional'; readonly node: PhraseNode }
  | {
      readonly kind: 'set';
      readonly chars: string;
      readonly negated: boolean;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'part'; readonly name: string; readonly at: number }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' };

/** A mistake in a phrase, and where in it. */
export class PhraseError extends Error {
  /** 0-based offset in the phrase. */
  readonly offset: number;
  readonly explanation: Bilingual;

  constructor(offset: number, explanation: Bilingual) {
    super(explanation.en);
    this.name = 'PhraseError';
    this.offset = offset;
    this.explanation = explanation;
  }
}

/** Gaps and sets longer than this would find words that have nothing to do with each other. */
export const longestRepetition = 80;
const gapBorders = '。！？；\n';

/** @throws PhraseError */
export function parsePhrase(phrase: string): PhraseNode {
  const parser = new Parser(phrase);
  const node = parser.choice();
  parser.expectEnd();
  return node;
}

class Parser {
  readonly #phrase: string;
  #at = 0;
  #depth = 0;

  constructor(phrase: string) {
    this.#phrase = phrase;
  }

  choice(): PhraseNode {
    const nodes = [this.#sequence()];
    while (this.#take('|')) nodes.push(this.#sequence());
    return nodes.length === 1 ? (nodes[0] as PhraseNode) : { kind: 'choice', nodes };
  }

  expectEnd(): void {
    if (this.#at < this.#phrase.length) this.#fail('多余的“)”', 'unmatched ")"');
  }

  #sequence(): PhraseNode {
    const nodes: PhraseNode[] = [];
    while (this.#at < this.#phrase.length && !'|)'.includes(this.#peek)) {
      const node = this.#atom();
      if (node !== undefined) nodes.push(this.#take('?') ? { kind: 'optional', node } : node);
    }
    if (nodes.length === 0) this.#fail('此处缺少文字', 'words are missing here');
    return nodes.length === 1 ? (nodes[0] as PhraseNode) : { kind: 'sequence', nodes };
  }

  #atom(): PhraseNode | undefined {
    const char = this.#next();
    switch (char) {
      case ' ':
        return this.#isBetweenLatin ? { kind: 'text', text: ' ' } : undefined;
      case '\n':
        return undefined;
      case '(':
        return this.#group();
      case '[':
        return this.#set();
      case '<':
        return this.#part();
      case '…':
        return { kind: 'set', chars: gapBorders, negated: true, ...this.#bounds() };
      case '^':
        return { kind: 'edge', edge: 'start' };
      case '$':
        return { kind: 'edge', edge: 'end' };
      case '?':
      case '{':
      case '}':
      case ']':
      case '>':
        this.#at -= 1;
        return this.#fail(`此处不应出现“${char}”`, `unexpected "${char}"`);
      default:
        return { kind: 'text', text: char };
    }
  }

  #group(): PhraseNode {
    this.#depth += 1;
    if (this.#depth > 50) this.#fail('括号嵌套太深', 'brackets are nested too deeply');
    const node = this.choice();
    this.#depth -= 1;
    if (!this.#take(')')) this.#fail('缺少“)”', 'missing ")"');
    return node;
  }

  #part(): PhraseNode {
    const at = this.#at;
    const name = this.#until('>');
    if (!/^[a-z][a-z0-9-]{0,40}$/.test(name))
      this.#fail(`“<${name}>”不是部件名`, `"<${name}>" is no name of a part`, at);
    return { kind: 'part', name, at };
  }

  #set(): PhraseNode {
    const negated = this.#take('^');
    const at = this.#at;
    const chars = expandRanges(this.#until(']'));
    if (chars === '') this.#fail('“[]”内没有字符', 'empty set "[]"', at);
    const bounds = this.#peek === '{' ? this.#bounds() : { min: 1, max: 1 };
    return { kind: 'set', chars: negated ? `${chars}\n` : chars, negated, ...bounds };
  }

  #bounds(): { min: number; max: number } {
    const at = this.#at;
    if (!this.#take('{')) this.#fail('省略号后要写范围，如 …{0,30}', 'a gap needs bounds, such as …{0,30}');
    const match = /^([0-9]{1,3})(?:,([0-9]{1,3}))?$/.exec(this.#until('}'));
    const min = Number(match?.[1]);
    const max = match?.[2] === undefined ? min : Number(match[2]);
    if (match === null || max < min || max > longestRepetition) {
      this.#fail(
        `范围应写作 {少,多}，不超过 ${longestRepetition}`,
        `bounds are {min,max}, at most ${longestRepetition}`,
        at,
      );
    }
    return { min, max };
  }

  #until(close: string): string {
    const end = this.#phrase.indexOf(close, this.#at);
    if (end === -1) this.#fail(`缺少“${close}”`, `missing "${close}"`);
    const text = this.#phrase.slice(this.#at, end);
    this.#at = end + 1;
    return text;
  }

  /** Folding leaves a space there, so a phrase may have one. */
  get #isBetweenLatin(): boolean {
    return /^[A-Za-z] [A-Za-z]$/.test(this.#phrase.slice(Math.max(0, this.#at - 2), this.#at + 1));
  }

  get #peek(): string {
    return this.#phrase[this.#at] ?? '';
  }

  #next(): string {
    const char = this.#peek;
    this.#at += 1;
    return char;
  }

  #take(char: string): boolean {
    if (this.#peek !== char) return false;
    this.#at += 1;
    return true;
  }

  #fail(zh: string, en: string, at = this.#at): never {
    throw new PhraseError(at, { zh: `第 ${at + 1} 个字符：${zh}`, en: `character ${at + 1}: ${en}` });
  }
}

/** `0-9` in a set stands for the digits between. */
function expandRanges(set: string): string {
  return set.replace(/([0-9A-Za-z])-([0-9A-Za-z])/g, (_, from: string, to: string) => {
    let chars = '';
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1) chars += String.fromCharCode(code);
    return chars;
  });
}

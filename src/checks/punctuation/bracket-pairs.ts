/** One bracket or quotation mark of the text. */
export interface Mark {
  readonly char: string;
  readonly index: number;
}

export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
  /** Opening mark of the pair around it. */
  readonly outer: Mark | undefined;
}

/** How the brackets of a text pair off, in the order of their closing marks. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Without a partner, in the order of the text. */
  readonly lone: readonly Mark[];
}

/** Both widths of round brackets are one kind: which of them is right is another question. */
const closers: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '（': '）',
  '“': '”',
  '‘': '’',
  '〔': '〕',
  '【': '】',
  '「': '」',
  '『': '』',
};

const kindOf: ReadonlyMap<string, string> = new Map([
  ...Object.entries(closers).flatMap(([open, close]) => [[open, open] as const, [close, open] as const]),
  ['(', '（'],
  [')', '（'],
]);

const opening: ReadonlySet<string> = new Set([...Object.keys(closers), '(']);

/** The bracket that a kind of bracket closes with. */
export function closerOf(open: string): string {
  return closers[kindOf.get(open) as string] as string;
}

/** The bracket that a kind of bracket opens with. */
export function openerOf(close: string): string {
  return kindOf.get(close) as string;
}

export function isOpening(char: string): boolean {
  return opening.has(char);
}

export function isSameKind(one: string, other: string): boolean {
  return kindOf.get(one) === kindOf.get(other);
}

/**
 * Pairs the brackets of each paragraph. What is open at its end may be closed in the next one, and a quotation of
 * several paragraphs opens anew in each.
 */
export function pairBrackets(text: string, brackets: readonly number[]): Pairing {
  const reader = new PairReader(text);
  for (const index of brackets) reader.read({ char: text[index] as string, index });
  return reader.end();
}

class PairReader {
  readonly #text: string;
  readonly #pairs: Pair[] = [];
  readonly #lone: Mark[] = [];
  /** What is open in this paragraph, innermost last, and how often each kind. */
  #open: Mark[] = [];
  #openKinds = new Map<string, number>();
  /** What the paragraph before left open, by kind, innermost last. */
  #pending = new Map<string, Mark[]>();
  #paragraphStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(mark: Mark): void {
    const { char } = mark;
    if (char === '\n') this.#endParagraph(mark.index + 1);
    else if (char === "'") return;
    else if (char === '"') this.#readStraight(mark);
    else if (isOpening(char)) this.#push(mark);
    else if (!this.#isWord(mark)) this.#close(mark);
  }

  end(): Pairing {
    this.#endParagraph(this.#text.length);
    this.#leavePending();
    return { pairs: this.#pairs, lone: this.#lone.sort((one, other) => one.index - other.index) };
  }

  #push(mark: Mark): void {
    const isContinued = mark.char === '“' && mark.index === this.#paragraphStart;
    if (isContinued) this.#takePending(mark);
    this.#open.push(mark);
    this.#count(mark, 1);
  }

  #count({ char }: Mark, by: number): void {
    const kind = kindOf.get(char) as string;
    this.#openKinds.set(kind, (this.#openKinds.get(kind) ?? 0) + by);
  }

  /** Straight quotation marks are another rule's; one that stands for a closing mark closes all the same. */
  #readStraight(mark: Mark): void {
    if (this.#open.at(-1)?.char === '“') this.#pop(mark);
  }

  #close(mark: Mark): void {
    const kind = kindOf.get(mark.char) as string;
    if ((this.#openKinds.get(kind) ?? 0) > 0) {
      while (!isSameKind((this.#open.at(-1) as Mark).char, mark.char)) this.#drop();
      this.#pop(mark);
    } else if (this.#isMistaken(mark)) this.#pop(mark);
    else if (!this.#takePending(mark)) this.#lone.push(mark);
  }

  #pop(close: Mark): void {
    const open = this.#open.pop() as Mark;
    this.#count(open, -1);
    this.#pairs.push({ open, close, outer: this.#open.at(-1) });
  }

  #drop(): void {
    const mark = this.#open.pop() as Mark;
    this.#count(mark, -1);
    this.#lone.push(mark);
  }

  /** A closing mark of the wrong kind: what is open has no other one close by. */
  #isMistaken({ index }: Mark): boolean {
    const innermost = this.#open.at(-1);
    if (innermost === undefined || index - innermost.index > reach) return false;
    const clause = /^[^\n。]*/.exec(this.#text.slice(index + 1, index + 1 + reach))?.[0] ?? '';
    return !clause.includes(closerOf(innermost.char));
  }

  /** `1）` and `一）` number an item, `’s` is an apostrophe, `:)` a face. */
  #isWord({ char, index }: Mark): boolean {
    const before = this.#text.slice(Math.max(0, index - 4), index);
    if (char === '’') return /[A-Za-z]$/.test(before) && (this.#openKinds.get('‘') ?? 0) === 0;
    if (char !== '）' && char !== ')') return false;
    if (/[:;]-?$/.test(before)) return true;
    const isNumber = /(?:^|[\s，。；：、“])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z])$/.test(before);
    return isNumber && (this.#openKinds.get('（') ?? 0) === 0;
  }

  #takePending({ char }: Mark): boolean {
    return this.#pending.get(kindOf.get(char) as string)?.pop() !== undefined;
  }

  #leavePending(): void {
    for (const marks of this.#pending.values()) for (const mark of marks) this.#lone.push(mark);
  }

  #endParagraph(next: number): void {
    this.#leavePending();
    this.#pending = byKind(this.#open);
    this.#open = [];
    this.#openKinds = new Map();
    this.#paragraphStart = next;
  }
}

function byKind(marks: readonly Mark[]): Map<string, Mark[]> {
  const kinds = new Map<string, Mark[]>();
  for (const mark of marks) {
    const kind = kindOf.get(mark.char) as string;
    const others = kinds.get(kind);
    if (others === undefined) kinds.set(kind, [mark]);
    else others.push(mark);
  }
  return kinds;
}

/** Longer than most titles and quotations. */
const reach = 60;

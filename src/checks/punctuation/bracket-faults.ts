import { isOpening, isSameKind, type Mark, type Pair, type Pairing } from './bracket-pairs.ts';
import { isChinese } from './characters.ts';

/** Something wrong with brackets, in offsets of the text that was paired. */
export interface Fault {
  readonly outcome: 'unpaired' | 'repeated' | 'mismatched' | 'nested' | 'reversed' | 'only-years' | 'one-sided';
  readonly start: number;
  readonly end: number;
  /** The marks in question. */
  readonly marks: readonly Mark[];
  /** What should stand there, where that is certain. */
  readonly correct?: string;
}

export function faultsOf(text: string, { pairs, lone }: Pairing): Fault[] {
  const alone = new Set(lone);
  const faults = pairs.flatMap((pair) => faultOfPair(text, pair, alone) ?? []);
  const oneSided = quotedOnOneSide(pairs, lone);
  if (oneSided !== undefined) faults.push(oneSided);
  const others = oneSided === undefined ? lone : lone.filter(({ char }) => char !== oneSided.marks[0]?.char);
  return [...faults, ...faultsOfLone(text, others)].sort((one, other) => one.start - other.start);
}

/** So many quotation marks of one side and none of the other were typed, or converted, by habit. */
const habitFrom = 4;

function quotedOnOneSide(pairs: readonly Pair[], lone: readonly Mark[]): Fault | undefined {
  const quotes = lone.filter(({ char }) => char === '“' || char === '”');
  const [first] = quotes;
  if (first === undefined || quotes.length < habitFrom || quotes.some(({ char }) => char !== first.char))
    return undefined;
  if (pairs.some(({ open }) => open.char === '“')) return undefined;
  return { outcome: 'one-sided', start: first.index, end: first.index + 1, marks: quotes };
}

function faultOfPair(text: string, { open, close, outer }: Pair, alone: ReadonlySet<Mark>): Fault | undefined {
  if (!isSameKind(open.char, close.char) && close.char !== '"')
    return { outcome: 'mismatched', start: close.index, end: close.index + 1, marks: [open, close] };
  if (open.char === '《' && isOfYears(text, open, close)) return faultOver('only-years', open, close);
  const inner = innerMarks[open.char];
  if (inner === undefined || outer?.char !== open.char || alone.has(outer)) return undefined;
  if (close.index - open.index > longestInner) return undefined;
  const words = text.slice(open.index + 1, close.index);
  return open.char === '“' && betweenQuotations.test(words)
    ? faultOver('reversed', open, close, `”${words}“`)
    : faultOver('nested', open, close, inner[0] + words + inner[1]);
}

function faultOver(outcome: Fault['outcome'], open: Mark, close: Mark, correct?: string): Fault {
  const place = { outcome, start: open.index, end: close.index + 1, marks: [open, close] };
  return correct === undefined ? place : { ...place, correct };
}

/** `《2021—2025年》`: no title says so little. */
function isOfYears(text: string, open: Mark, close: Mark): boolean {
  const length = close.index - open.index - 1;
  return length >= 6 && length <= 13 && /^[0-9 年—–―－~～-]+$/.test(text.slice(open.index + 1, close.index));
}

/** Inside marks of their own kind, these become the others (GB/T 15834—2011: 双引号内用单引号，双书名号内用单书名号). */
const innerMarks: Readonly<Record<string, readonly [string, string]>> = { '《': ['〈', '〉'], '“': ['‘', '’'] };

/** Longer than this, marks of one kind in one another are rather two that lack their partners. */
const longestInner = 60;

/** `“甲“、”乙”`: what the inner marks hold is what stands between two quotations. */
const betweenQuotations = /^[、，和与及或]{0,2}$/;

/** Marks without a partner, those of one kind and sentence together: which of them is too much cannot be told. */
function faultsOfLone(text: string, lone: readonly Mark[]): Fault[] {
  const groups: Mark[][] = [];
  for (const mark of lone) {
    if (isForeign(text, mark)) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && isOneSentence(text, last, mark)) group.push(mark);
    else groups.push([mark]);
  }
  return groups.map((marks) => faultOfGroup(text, marks));
}

/** `[0,5)`: a half-width bracket among figures and Latin words. */
function isForeign(text: string, { char, index }: Mark): boolean {
  return (char === '(' || char === ')') && !isChinese(text[index - 1]) && !isChinese(text[index + 1]);
}

const longestSentence = 100;

function isOneSentence(text: string, one: Mark, other: Mark): boolean {
  if (!isSameKind(one.char, other.char) || other.index - one.index > longestSentence) return false;
  return !/[。！？\n]/.test(text.slice(one.index, other.index));
}

function faultOfGroup(text: string, marks: readonly Mark[]): Fault {
  const [first] = marks as [Mark];
  const place = { start: first.index, end: first.index + 1, marks };
  if (marks.length > 1 || !repeatable.has(first.char)) return { ...place, outcome: 'unpaired' };
  // The other one of the two has a partner, and they belong to one title or quotation.
  const [start, end] = isOpening(first.char) ? [first.index, first.index + 2] : [first.index - 1, first.index + 1];
  const isRepeated = text.slice(start, end) === first.char.repeat(2);
  return isRepeated
    ? { ...place, start, end, outcome: 'repeated', correct: first.char }
    : { ...place, outcome: 'unpaired' };
}

const repeatable: ReadonlySet<string> = new Set('《》“”');

/** What a message calls a mark. */
export function nameOf(char: string): { zh: string; en: string } {
  const side = isOpening(char) ? { zh: '左', en: 'opening' } : { zh: '右', en: 'closing' };
  const kind = kindNames.find(([chars]) => chars.includes(char))?.[1] ?? { zh: '括号', en: 'bracket' };
  return { zh: `${side.zh}${kind.zh}${char}`, en: `${side.en} ${kind.en} ${char}` };
}

const kindNames: readonly (readonly [string, { zh: string; en: string }])[] = [
  ['《》〈〉', { zh: '书名号', en: 'title mark' }],
  ['“”‘’「」『』', { zh: '引号', en: 'quotation mark' }],
];

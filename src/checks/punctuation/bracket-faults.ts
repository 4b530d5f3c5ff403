import { isOpening, isSameKind, type Mark, type Pair, type Pairing } from './bracket-pairs.ts';

/** Something wrong with brackets, in offsets of the text that was paired. */
export interface Fault {
  readonly outcome: 'unpaired' | 'repeated' | 'mismatched' | 'nested' | 'reversed' | 'only-years';
  readonly start: number;
  readonly end: number;
  /** The marks in question. */
  readonly marks: readonly Mark[];
  /** What should stand there, where that is certain. */
  readonly correct?: string;
}

export function faultsOf(text: string, pairing: Pairing): Fault[] {
  const paired = new Set(pairing.pairs.map(({ open }) => open));
  const faults = pairing.pairs.flatMap((pair) => faultOfPair(text, pair, paired) ?? []);
  return [...faults, ...faultsOfLone(text, pairing.lone)].sort((one, other) => one.start - other.start);
}

function faultOfPair(text: string, { open, close, outer }: Pair, paired: ReadonlySet<Mark>): Fault | undefined {
  const place = { start: open.index, end: close.index + 1, marks: [open, close] };
  const words = () => text.slice(open.index + 1, close.index);
  if (close.char !== '"' && !isSameKind(open.char, close.char))
    return { ...place, start: close.index, outcome: 'mismatched' };
  if (open.char === '《' && place.end - place.start < 16 && /^[0-9 年—–―－~～-]{6,13}$/.test(words()))
    return { ...place, outcome: 'only-years' };
  const inner = innerMarks[open.char];
  const isInner = outer?.char === open.char && paired.has(outer);
  if (inner === undefined || !isInner || place.end - place.start > longestInner) return undefined;
  if (open.char === '“' && isBetweenQuotations(text, open, close))
    return { ...place, outcome: 'reversed', correct: `”${words()}“` };
  return { ...place, outcome: 'nested', correct: inner[0] + words() + inner[1] };
}

/** Inside marks of their own kind, these become the others (GB/T 15834—2011: 双引号内用单引号，双书名号内用单书名号). */
const innerMarks: Readonly<Record<string, readonly [string, string]>> = { '《': ['〈', '〉'], '“': ['‘', '’'] };

/** Longer than this, marks of one kind in one another are rather two that lack their partners. */
const longestInner = 60;

/** `“甲“、”乙”`: what the inner marks hold is what stands between two quotations. */
function isBetweenQuotations(text: string, open: Mark, close: Mark): boolean {
  return close.index - open.index <= 3 && /^[、，和与及或]{0,2}$/.test(text.slice(open.index + 1, close.index));
}

/** Marks without a partner, those of one kind and sentence together: which of them is too much cannot be told. */
function faultsOfLone(text: string, lone: readonly Mark[]): Fault[] {
  const groups: Mark[][] = [];
  for (const mark of lone) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && isOneSentence(text, last, mark)) group.push(mark);
    else groups.push([mark]);
  }
  return groups.map((marks) => faultOfGroup(text, marks));
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

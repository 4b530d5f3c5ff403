import { fold } from '../report/fold.ts';
import { requiredLiteral } from './literal.ts';
import { PhraseError, type PhraseNode, parsePhrase } from './parse.ts';
import { type RequiredWords, tellingWords } from './required.ts';

/** A phrase ready to match: the source of a regular expression, in which marks stand for years of the report. */
export interface CompiledPhrase {
  readonly source: string;
  /** The expression depends on the report year. */
  readonly dated: boolean;
  /** Stands in every match; empty where nothing does. */
  readonly literal: string;
  /** Where nothing stands in every match: words of which one does. */
  readonly oneOf?: RequiredWords;
}

/** Named parts and what they stand for, as `rules/data/parts.yml` has them. */
export type PhraseParts = Readonly<Record<string, string>>;

export const yearParts = ['report-year', 'next-year', 'last-year'] as const;
export type YearPart = (typeof yearParts)[number];

/**
 * The most ways in which a phrase may try to match from one character on. Each phrase thus costs at most so many steps
 * a character, whatever the text: linear time with a known constant.
 */
export const mostPaths = 6000;

/** @throws PhraseError for a phrase that cannot be read, names an unknown part, or could cost too much. */
export function compilePhrase(phrase: string, parts: PhraseParts): CompiledPhrase {
  const node = parsePhrase(phrase);
  const compiled = new Compiler(parts).compile(node);
  if (compiled.paths > mostPaths) {
    throw new PhraseError(0, {
      zh: `短语的间隔太多太长（${compiled.paths} 种走法，最多 ${mostPaths}）；请缩短间隔或拆成几条`,
      en: `the gaps are too many or too long (${compiled.paths} paths, at most ${mostPaths}); shorten them or split the phrase`,
    });
  }
  const partNode = (name: string) => (parts[name] === undefined ? undefined : parsePhrase(parts[name]));
  const literal = requiredLiteral(node, partNode);
  const oneOf = literal === '' ? tellingWords(node, partNode) : undefined;
  return {
    source: compiled.source,
    dated: compiled.source.includes(yearMark),
    literal,
    ...(oneOf === undefined ? {} : { oneOf }),
  };
}

interface Compiled {
  readonly source: string;
  /** The most ways in which it can match from one place: an upper bound. */
  readonly paths: number;
  /** The character that every match begins with; undefined where there is more than one. */
  readonly first: string | undefined;
}

const yearMark = '@@';
const anyYear = '20[0-9]{2}';

/** Puts the years into a compiled phrase; an unknown year is any year. */
export function withYears(source: string, year: number | undefined): string {
  const yearOf = (offset: number) => (year === undefined ? anyYear : String(year + offset));
  return source
    .replaceAll(`${yearMark}report-year`, yearOf(0))
    .replaceAll(`${yearMark}next-year`, yearOf(1))
    .replaceAll(`${yearMark}last-year`, yearOf(-1));
}

class Compiler {
  readonly #parts: PhraseParts;
  readonly #open: string[] = [];

  constructor(parts: PhraseParts) {
    this.#parts = parts;
  }

  compile(node: PhraseNode): Compiled {
    switch (node.kind) {
      case 'text':
        return node.text === ' ' ? spaceOfLatin : textOf(fold(node.text));
      case 'edge':
        return { source: node.edge === 'start' ? startEdge : endEdge, paths: 1, first: undefined };
      case 'set':
        return setOf(node);
      case 'optional':
        return optional(this.compile(node.node));
      case 'sequence':
        return node.nodes.map((child) => this.compile(child)).reduce(inSequence);
      case 'choice':
        return choiceOf(node.nodes.map((child) => this.compile(child)));
      case 'part':
        return this.#part(node.name, node.at);
    }
  }

  #part(name: string, at: number): Compiled {
    if ((yearParts as readonly string[]).includes(name))
      return { source: `${yearMark}${name}`, paths: 1, first: undefined };
    const phrase = this.#parts[name];
    if (phrase === undefined || this.#open.includes(name))
      throw unknownPart(name, at, phrase !== undefined, this.#parts);
    this.#open.push(name);
    const compiled = this.compile(parsePhrase(phrase));
    this.#open.pop();
    if (compiled.source.length > longestSource) throw tooLong(name, at);
    return { ...compiled, source: `(?:${compiled.source})` };
  }
}

function unknownPart(name: string, at: number, isLoop: boolean, parts: PhraseParts): PhraseError {
  const known = [...yearParts, ...Object.keys(parts)].join('、');
  return isLoop
    ? new PhraseError(at, { zh: `部件“<${name}>”引用了自己`, en: `the part <${name}> refers to itself` })
    : new PhraseError(at, {
        zh: `没有名为“<${name}>”的部件；可用：${known}`,
        en: `no part is named <${name}>; known: ${known}`,
      });
}

const longestSource = 20_000;

function tooLong(name: string, at: number): PhraseError {
  return new PhraseError(at, { zh: `部件“<${name}>”展开后太长`, en: `the part <${name}> is too long when expanded` });
}

function setOf(node: PhraseNode & { kind: 'set' }): Compiled {
  const chars = [...node.chars].map((char) => (node.negated ? char : fold(char))).join('');
  const halves = node.negated ? '' : [...node.chars].filter((char) => foldedBetweenDigits.includes(char)).join('');
  const escaped = (chars + halves).replace(/[\\\]^-]/g, '\\$&').replaceAll('\n', '\\n');
  const set = `[${node.negated ? '^' : ''}${escaped}]`;
  if (node.negated)
    return { source: `${set}{${node.min},${node.max}}?`, paths: node.max - node.min + 1, first: undefined };
  // A run of digits or numerals is taken whole, for half a number is no number: there is one way to take it.
  return { source: `${set}{${node.min},${node.max}}(?!${set})`, paths: 1, first: undefined };
}

function optional(inner: Compiled): Compiled {
  return { source: `(?:${inner.source})?`, paths: inner.paths + 1, first: undefined };
}

function inSequence(left: Compiled, right: Compiled): Compiled {
  return { source: left.source + right.source, paths: left.paths * right.paths, first: left.first };
}

/** Of branches that begin with different characters only one can match: the costliest group counts. */
function choiceOf(branches: readonly Compiled[]): Compiled {
  const open = branches.filter(({ first }) => first === undefined);
  const groups = new Map<string, number>();
  for (const { first, paths } of branches) {
    if (first !== undefined) groups.set(first, (groups.get(first) ?? 0) + paths);
  }
  return {
    source: `(?:${branches.map((branch) => branch.source).join('|')})`,
    paths: open.reduce((sum, { paths }) => sum + paths, Math.max(0, ...groups.values())),
    first: open.length === 0 && groups.size === 1 ? branches[0]?.first : undefined,
  };
}

/** Marks that folding leaves half-width inside a number: 1,234 and 12:30. */
const foldedBetweenDigits = ',;:?!';

const startEdge = '(?<![^\\n])';
const endEdge = '(?![^\\n])';

/** Between Latin words, one of which must follow: there is one way to take it. */
const spaceOfLatin: Compiled = { source: ' ?', paths: 1, first: undefined };

/** A character of the text as drafts have it after folding; quotation marks are not there to be matched. */
function textOf(char: string): Compiled {
  if ('“”‘’'.includes(char)) return { source: '', paths: 1, first: undefined };
  const half = foldedBetweenDigits['，；：？！'.indexOf(char)];
  if (char !== '' && half !== undefined) return { source: `[${char}${half}]`, paths: 1, first: char };
  return { source: char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), paths: 1, first: char };
}

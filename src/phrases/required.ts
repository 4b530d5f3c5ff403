import { fold } from '../report/fold.ts';
import { type PhraseNode, parsePhrase } from './parse.ts';

/** Words of which one stands in every match of a phrase. */
export type RequiredWords = readonly string[];

/** A longer list tells little, and costs more to look for than the phrase itself. */
const mostWords = 24;

/**
 * What must stand in a text, beside the single literal of a phrase: one word out of each list. Phrases that begin with
 * a choice or a set have no literal, but each of their branches has one.
 */
export function requiredWords(phrase: string): RequiredWords[] {
  return listsOf(parsePhrase(phrase), () => undefined).filter((words) => words.length <= mostWords);
}

/** The list that tells most: its words are the longest; undefined where all hold single characters, as most texts do. */
export function tellingWords(node: PhraseNode, partNode: PartNode): RequiredWords | undefined {
  const lists = listsOf(node, partNode).filter((words) => words.length <= mostWords && shortest(words) > 1);
  return byTelling(lists)[0];
}

/** The parsed phrase of a named part; undefined for the parts that stand for years. */
type PartNode = (name: string) => PhraseNode | undefined;

function listsOf(node: PhraseNode, partNode: PartNode): RequiredWords[] {
  switch (node.kind) {
    case 'text':
      return isKept(node.text) ? [[fold(node.text)]] : [];
    case 'set':
      return node.negated || node.min === 0 || ![...node.chars].every(isKept) ? [] : [[...node.chars].map(fold)];
    case 'sequence':
      return listsOfSequence(node.nodes, partNode);
    case 'choice':
      return listsOfChoice(node.nodes, partNode);
    case 'part': {
      const part = partNode(node.name);
      return part === undefined ? [] : listsOf(part, partNode);
    }
    default:
      return [];
  }
}

/** Single characters that stand side by side are one word. */
function listsOfSequence(nodes: readonly PhraseNode[], partNode: PartNode): RequiredWords[] {
  const lists: RequiredWords[] = [];
  let run = '';
  for (const node of nodes) {
    const isWord = node.kind === 'text' && isKept(node.text);
    if (!isWord && run !== '') lists.push([run]);
    run = isWord ? run + fold(node.text) : '';
    if (!isWord) lists.push(...listsOf(node, partNode));
  }
  return run === '' ? lists : [...lists, [run]];
}

/** Of each branch its list of the longest words; nothing where a branch has none. */
function listsOfChoice(branches: readonly PhraseNode[], partNode: PartNode): RequiredWords[] {
  const tellings = branches.map((branch) => byTelling(listsOf(branch, partNode))[0]);
  return tellings.some((words) => words === undefined) ? [] : [tellings.flatMap((words) => words ?? [])];
}

function byTelling(lists: readonly RequiredWords[]): RequiredWords[] {
  return lists.toSorted((a, b) => shortest(b) - shortest(a));
}

function shortest(words: RequiredWords): number {
  return Math.min(...words.map((word) => word.length));
}

/** Folding leaves it, in one shape: quotation marks fall away, and these marks may stay half-width between digits. */
function isKept(char: string): boolean {
  return fold(char).length === 1 && !/[，；：？！,;:?!“”‘’"]/.test(fold(char));
}

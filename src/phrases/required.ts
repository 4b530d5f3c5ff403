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
  return listsOf(parsePhrase(phrase)).filter((words) => words.length <= mostWords);
}

function listsOf(node: PhraseNode): RequiredWords[] {
  switch (node.kind) {
    case 'text':
      return isKept(node.text) ? [[fold(node.text)]] : [];
    case 'set':
      return node.negated || node.min === 0 || ![...node.chars].every(isKept) ? [] : [[...node.chars].map(fold)];
    case 'sequence':
      return listsOfSequence(node.nodes);
    case 'choice':
      return listsOfChoice(node.nodes);
    default:
      return [];
  }
}

/** Single characters that stand side by side are one word. */
function listsOfSequence(nodes: readonly PhraseNode[]): RequiredWords[] {
  const lists: RequiredWords[] = [];
  let run = '';
  for (const node of nodes) {
    const isWord = node.kind === 'text' && isKept(node.text);
    if (!isWord && run !== '') lists.push([run]);
    run = isWord ? run + fold(node.text) : '';
    if (!isWord) lists.push(...listsOf(node));
  }
  return run === '' ? lists : [...lists, [run]];
}

/** Of each branch its list of the longest words; nothing where a branch has none. */
function listsOfChoice(branches: readonly PhraseNode[]): RequiredWords[] {
  const shortest = (words: RequiredWords) => Math.min(...words.map((word) => word.length));
  const tellings = branches.map((branch) => listsOf(branch).sort((a, b) => shortest(b) - shortest(a))[0]);
  return tellings.some((words) => words === undefined) ? [] : [tellings.flatMap((words) => words ?? [])];
}

/** Folding leaves it, in one shape: quotation marks fall away, and these marks may stay half-width between digits. */
function isKept(char: string): boolean {
  return fold(char).length === 1 && !/[，；：？！,;:?!“”‘’"]/.test(fold(char));
}

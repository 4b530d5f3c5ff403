import type { PhraseNode } from './parse.ts';

/** The parsed phrase of a named part; undefined for the parts that stand for years. */
type PartNode = (name: string) => PhraseNode | undefined;

/**
 * Words one of which stands in every match of a phrase; none where nothing can be told. Looking for them first is far
 * cheaper than trying the expression everywhere, and most phrases are not in most texts.
 */
export function requiredLiterals(node: PhraseNode, partNode: PartNode): readonly string[] {
  switch (node.kind) {
    case 'sequence':
      return rarestOf(node.nodes, partNode);
    case 'choice':
      return ofAll(node.nodes.map((branch) => requiredLiterals(branch, partNode)));
    case 'part': {
      const part = partNode(node.name);
      return part === undefined ? [] : requiredLiterals(part, partNode);
    }
    default:
      // What is optional may be missing, and a single character is nearly always there.
      return [];
  }
}

/** More words than this are nearly always there. */
const mostLiterals = 16;

/** A match of a choice has the words of one of its branches. */
function ofAll(branches: readonly (readonly string[])[]): readonly string[] {
  const all = [...new Set(branches.flat())];
  return branches.some((branch) => branch.length === 0) || all.length > mostLiterals ? [] : all;
}

function rarestOf(nodes: readonly PhraseNode[], partNode: PartNode): readonly string[] {
  let rarest: readonly string[] = [];
  let run = '';
  for (const node of nodes) {
    const isRun = node.kind === 'text' && isStable(node.text);
    run = isRun ? run + node.text : '';
    const candidate = run.length > 1 ? [run] : requiredLiterals(node, partNode);
    if (rarity(candidate) > rarity(rarest)) rarest = candidate;
  }
  return rarest;
}

/** Long words are rarer than short ones, and one word is rarer than one of many. */
function rarity(literals: readonly string[]): number {
  const shortest = Math.min(...literals.map((literal) => literal.length));
  return literals.length === 0 ? 0 : (shortest * shortest) / literals.length;
}

/** Characters that folding never changes: marks may stand in a draft in another width. */
function isStable(char: string): boolean {
  return /^[\u3400-\u9fff0-9A-Za-z]$/.test(char);
}

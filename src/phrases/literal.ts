import type { PhraseNode } from './parse.ts';

/**
 * The longest run of characters that stands in every match of a phrase; empty where there is none. Looking for it
 * first is far cheaper than trying the expression everywhere, and most phrases are not in most texts.
 *
 * @param partNode the parsed phrase of a named part; undefined for the parts that stand for years.
 */
export function requiredLiteral(node: PhraseNode, partNode: (name: string) => PhraseNode | undefined): string {
  switch (node.kind) {
    case 'text':
      return isStable(node.text) ? node.text : '';
    case 'sequence':
      return longestRun(node.nodes, partNode);
    case 'part': {
      const part = partNode(node.name);
      return part === undefined ? '' : requiredLiteral(part, partNode);
    }
    default:
      return '';
  }
}

function longestRun(nodes: readonly PhraseNode[], partNode: (name: string) => PhraseNode | undefined): string {
  let longest = '';
  let run = '';
  for (const node of nodes) {
    const isRun = node.kind === 'text' && isStable(node.text);
    run = isRun ? run + node.text : '';
    const candidate = isRun ? run : requiredLiteral(node, partNode);
    if (candidate.length > longest.length) longest = candidate;
  }
  return longest;
}

/** Characters that folding never changes: marks may stand in a draft in another width. */
function isStable(char: string): boolean {
  return /^[\u3400-\u9fff0-9A-Za-z]$/.test(char);
}

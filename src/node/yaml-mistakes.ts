import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';

/** Something that is written as YAML wants it, and yet means nothing. */
export interface YamlMistake {
  readonly at: number;
  readonly code: 'BAD_ALIAS' | 'BAD_MERGE' | 'FORBIDDEN_KEY';
  readonly message: string;
}

/** The first alias of nothing, merge of no map, or key that would not become one of the data. */
export function yamlMistake(document: Document.Parsed): YamlMistake | undefined {
  let first: YamlMistake | undefined;
  const found = (code: YamlMistake['code'], node: Node) => {
    first = { code, at: node.range?.[0] ?? 0, message: '' };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, alias) => (alias.resolve(document) === undefined ? found('BAD_ALIAS', alias) : undefined),
    Pair: (_, pair) => {
      const key = pair.key as Node;
      if (!isScalar(key)) return undefined;
      if (key.value === '__proto__') return found('FORBIDDEN_KEY', key);
      return key.value === '<<' && !mergesMaps(pair, document) ? found('BAD_MERGE', key) : undefined;
    },
  });
  return first;
}

function mergesMaps({ value }: Pair, document: Document): boolean {
  const merged = isAlias(value) ? value.resolve(document) : value;
  const sources = isSeq(merged) ? merged.items : [merged];
  return sources.every((source) => isMap(isAlias(source) ? source.resolve(document) : source));
}

/** Offset of the first alias: where data begins to unfold. */
export function firstAlias(document: Document.Parsed): number {
  let first: Alias | undefined;
  visit(document, {
    Alias: (_, alias) => {
      first = alias;
      return visit.BREAK;
    },
  });
  return first?.range?.[0] ?? 0;
}

import type { Citation } from '../../facts/citations.ts';

/** A shorter name says nothing of what it is short for. */
const shortestName = 4;

/** Names that may be short for local acts that a report cites: after 《东山市信访条例》, 《信访条例》 may be that one. */
export class LocalNamesakes {
  readonly #citations: readonly Citation[];
  #names: ReadonlySet<string> | undefined;

  constructor(citations: readonly Citation[]) {
    this.#citations = citations;
  }

  has({ parts }: Citation): boolean {
    this.#names ??= new Set(this.#citations.filter(({ local }) => local).flatMap(({ parts: { key } }) => endsOf(key)));
    return this.#names.has(parts.key);
  }
}

/** Every end of a title but the title itself. */
function endsOf(title: string): string[] {
  const count = Math.max(0, title.length - shortestName);
  return Array.from({ length: count }, (_, index) => title.slice(index + 1));
}

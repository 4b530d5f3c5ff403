import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { DataPath, Mistake } from '../engine/parse-data.ts';
import type { Bilingual } from '../readers/bilingual.ts';
import { decode, UnreadableError } from '../readers/decode.ts';
import { shownPath } from './paths.ts';
import { type Problem, ProblemError } from './problem.ts';
import { FileAccessError, readFileBytes } from './read-file.ts';
import { explainYaml } from './yaml-errors.ts';
import { firstAlias, yamlMistake } from './yaml-mistakes.ts';

const largestFile = 256 * 1024;
/** Enough for what people write; a file that unfolds to a thousand times its size is refused. */
const mostAliases = 100;
const longestExcerpt = 60;

/** A configuration or rule file: its data, and the way from a mistake in it back to a line. */
export class YamlFile {
  readonly path: string;
  readonly data: unknown;
  readonly #shown: string;
  readonly #lines: readonly string[];
  readonly #document: Document.Parsed;
  readonly #counter = new LineCounter();

  /** @throws ProblemError when the file cannot be read or is no YAML. */
  constructor(path: string, cwd: string) {
    this.path = path;
    this.#shown = shownPath(path, cwd);
    const text = this.#read();
    this.#lines = text.split(/\r\n|\n|\r/);
    this.#document = this.#parse(text);
    this.data = this.#toData();
  }

  /** A mistake as a finding is shown: where, what is wrong with it, and the line as it stands there. */
  problem(code: string, path: DataPath, explanation: Bilingual): Problem {
    const { line } = this.#counter.linePos(offsetOf(path, this.#document));
    const key = path.join('.');
    const prefix = { zh: key === '' ? '' : `${key}：`, en: key === '' ? '' : `${key}: ` };
    return this.#problemAt(code, line, { zh: prefix.zh + explanation.zh, en: prefix.en + explanation.en });
  }

  problems(code: string, mistakes: readonly Mistake[]): Problem[] {
    return mistakes.map(({ path, explanation }) => this.problem(code, path, explanation));
  }

  #problemAt(code: string, line: number, explanation: Bilingual): Problem {
    const written = (this.#lines[line - 1] ?? '').trim();
    const excerpt = written.length > longestExcerpt ? `${written.slice(0, longestExcerpt - 1)}…` : written;
    const shown = { zh: `（原文：${excerpt}）`, en: ` (it reads: ${excerpt})` };
    const full = excerpt === '' ? explanation : { zh: explanation.zh + shown.zh, en: explanation.en + shown.en };
    return { code, explanation: full, file: this.#shown, line };
  }

  #read(): string {
    try {
      const bytes = readFileBytes(this.path, largestFile);
      // A file that says nothing yet is a configuration without settings, not a mistake.
      return bytes.length === 0 ? '' : decode(bytes).text;
    } catch (error) {
      if (error instanceof UnreadableError && error.code === 'empty-file') return '';
      if (!(error instanceof UnreadableError || error instanceof FileAccessError)) throw error;
      throw new ProblemError([{ code: error.code, explanation: error.explanation, file: this.#shown }]);
    }
  }

  #parse(text: string): Document.Parsed {
    try {
      const document = parseDocument(text, {
        merge: true,
        lineCounter: this.#counter,
        prettyErrors: false,
        // A silent parser would not even say that it left a second document unread.
        logLevel: 'error',
      });
      // Whatever follows the first error is mostly its consequence.
      const [error] = document.errors;
      const mistake = error === undefined ? yamlMistake(document) : { ...error, at: error.pos[0] };
      if (mistake !== undefined) throw this.#yamlProblem(mistake.at, mistake.code, mistake.message);
      return document;
    } catch (error) {
      throw error instanceof ProblemError ? error : this.#yamlProblem(0, 'RESOURCE_EXHAUSTION');
    }
  }

  #toData(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: mostAliases });
    } catch {
      throw this.#yamlProblem(firstAlias(this.#document), 'TOO_MANY_ALIASES');
    }
  }

  #yamlProblem(offset: number, code: string, message = ''): ProblemError {
    const { line } = this.#counter.linePos(offset);
    return new ProblemError([this.#problemAt('yaml', line, explainYaml(code, message))]);
  }
}

/** Offset of the key or item that a path leads to, or of the innermost one on the way that exists. */
function offsetOf(path: DataPath, document: Document.Parsed): number {
  let offset = document.contents?.range[0] ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (pair === undefined) return offset;
      offset = (pair.key as ParsedNode).range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as ParsedNode | undefined)?.range[0] ?? offset;
    } else return offset;
  }
  return offset;
}

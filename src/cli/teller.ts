import type { FileResult } from '../engine/result.ts';
import { resultHead } from '../node/collected.ts';
import type { FileByFile, ReporterOptions, ResultEnd } from '../reporters/reporter.ts';

/** Tells the drafts of a run one by one, in a format in which none of them has to wait for the last. */
export class Teller {
  readonly #format: FileByFile;
  readonly #options: ReporterOptions;
  readonly #out: (text: string) => void;
  #hasBegun = false;

  constructor(format: FileByFile, options: ReporterOptions, out: (text: string) => void) {
    this.#format = format;
    this.#options = options;
    this.#out = out;
  }

  readonly tell = (file: FileResult): void => {
    const text = this.#begin() + this.#format.file(file, !this.#hasBegun, this.#options);
    this.#hasBegun = true;
    if (text !== '') this.#out(text);
  };

  /** What is left to be told when all drafts are. */
  end(end: ResultEnd): string {
    return this.#begin() + this.#format.end(end, this.#options);
  }

  #begin(): string {
    return this.#hasBegun ? '' : this.#format.begin(resultHead);
  }
}

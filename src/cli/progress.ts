import type { Terminal } from './terminal.ts';

const fewFiles = 50;
const clearLine = '\r\u001b[K';
/** More often than this the eye sees nothing new. */
const pause = 80;

/** One line that says how far a long run is; on a terminal only, and gone at the end. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #text: (done: number, total: number) => string;
  #shown = 0;
  #isVisible = false;

  constructor(terminal: Terminal, text: (done: number, total: number) => string) {
    this.#terminal = terminal;
    this.#text = text;
  }

  readonly update = (done: number, total: number): void => {
    if (total <= fewFiles || !this.#terminal.errIsTerminal || Date.now() - this.#shown < pause) return;
    this.#shown = Date.now();
    this.#terminal.err(clearLine + this.#text(done, total));
    this.#isVisible = true;
  };

  clear(): void {
    if (this.#isVisible) this.#terminal.err(clearLine);
    this.#isVisible = false;
  }
}

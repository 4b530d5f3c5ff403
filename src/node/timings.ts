/** Adds up how long the stages and rules of a run took. */
export class Timings {
  readonly #total = new Map<string, number>();

  readonly now = (): number => performance.now();

  readonly add = (name: string, milliseconds: number): void => {
    this.#total.set(name, (this.#total.get(name) ?? 0) + milliseconds);
  };

  /** Runs a stage and adds the time that it took. */
  async stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const started = this.now();
    try {
      return await work();
    } finally {
      this.add(name, this.now() - started);
    }
  }

  /** Rules have a slash in their name, stages have none. */
  get stages(): readonly { readonly name: string; readonly milliseconds: number }[] {
    return this.#entries().filter(({ name }) => !name.includes('/'));
  }

  get rules(): readonly { readonly ruleId: string; readonly milliseconds: number }[] {
    return this.#entries()
      .filter(({ name }) => name.includes('/'))
      .map(({ name, milliseconds }) => ({ ruleId: name, milliseconds }));
  }

  #entries() {
    return [...this.#total].map(([name, milliseconds]) => ({ name, milliseconds }));
  }
}

/**
 * Looks for drafts that break a law, for as long as it is told to: `npm run fuzz -- --minutes 10 --seed 7`. What it finds
 * is kept, made as small as it can be, in `fuzz-findings/`; the exit code is 1 then. `test/fuzz/` has the drafts and
 * the laws; a short run of them is part of the tests.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { chapterLaws } from '../test/fuzz/chapter-laws.ts';
import { chapters } from '../test/fuzz/chapters.ts';
import { draftLaws } from '../test/fuzz/draft-laws.ts';
import { type FuzzDraft, fuzzDrafts } from '../test/fuzz/drafts.ts';
import { minimise } from '../test/fuzz/minimise.ts';

const folder = fileURLToPath(new URL('../fuzz-findings/', import.meta.url));
const batch = 20;
const longestReason = 300;
const longestKind = 80;

/** One way in which a law is broken, told once however many drafts show it. */
interface Found {
  readonly law: string;
  readonly reason: string;
  readonly seed: number;
  /** The smallest input that was found. */
  readonly input: string;
  readonly format: string;
  drafts: number;
}

class Fuzzer {
  readonly found = new Map<string, Found>();
  drafts = 0;
  characters = 0;

  /** Tries drafts of one seed after the other until the time is up. */
  async run(first: number, until: number): Promise<void> {
    for (let seed = first; Date.now() < until; seed += 1) {
      for (const draft of fc.sample(fuzzDrafts, { seed, numRuns: batch })) await this.#tryDraft(draft, seed);
      for (const report of fc.sample(chapters, { seed, numRuns: batch })) await this.#tryChapters(report, seed);
    }
  }

  async #tryDraft(draft: FuzzDraft, seed: number): Promise<void> {
    this.drafts += 1;
    this.characters += draft.text.length;
    for (const [name, law] of Object.entries(draftLaws)) {
      const reason = await broken(() => law(draft));
      if (reason === undefined || this.#isKnown(name, reason)) continue;
      const { format } = draft;
      const isSame = (other: string | undefined) => other !== undefined && kindOf(other) === kindOf(reason);
      const least = await minimise(draft.text.split(''), async (characters) =>
        isSame(await broken(() => law({ text: characters.join(''), format }))),
      );
      this.#keep({ law: name, reason, seed, input: least.join(''), format, drafts: 1 });
    }
  }

  async #tryChapters(report: readonly string[], seed: number): Promise<void> {
    this.drafts += 1;
    for (const [name, law] of Object.entries(chapterLaws)) {
      const reason = await broken(() => law(report));
      if (reason === undefined || this.#isKnown(name, reason)) continue;
      const fewer = await minimise(report, async (some) => (await broken(() => law(some))) !== undefined);
      this.#keep({ law: name, reason, seed, input: fewer.join('\n\n'), format: 'chapters', drafts: 1 });
    }
  }

  #isKnown(law: string, reason: string): boolean {
    const known = this.found.get(`${law} ${kindOf(reason)}`);
    if (known !== undefined) known.drafts += 1;
    return known !== undefined;
  }

  #keep(found: Found): void {
    this.found.set(`${found.law} ${kindOf(found.reason)}`, found);
    mkdirSync(folder, { recursive: true });
    const name = `${found.law}-${this.found.size}`;
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(found, null, 2)}\n`);
    console.log(`${name} (seed ${found.seed}): ${found.reason.slice(0, longestReason)}`);
  }
}

async function broken(law: () => Promise<void>): Promise<string | undefined> {
  try {
    await law();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Two drafts break a law in the same way where only numbers and the words of the draft differ, and what follows. */
function kindOf(reason: string): string {
  return reason.replace(/[^ -~]+|[0-9]+/g, '#').slice(0, longestKind);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes > 0) || !Number.isSafeInteger(seed))
    throw new Error('--minutes is a number above 0, --seed an integer');
  const fuzzer = new Fuzzer();
  await fuzzer.run(seed, Date.now() + minutes * 60_000);
  const laws = Object.keys(draftLaws).length + Object.keys(chapterLaws).length;
  console.log(`Node ${process.version}: ${fuzzer.drafts} drafts from seed ${seed} on, ${laws} laws`);
  console.log(`${fuzzer.characters} characters of drafts without structure; ${fuzzer.found.size} ways to break a law`);
  for (const { law, drafts } of fuzzer.found.values()) console.log(`  ${law}: ${drafts} drafts`);
  process.exitCode = fuzzer.found.size === 0 ? 0 : 1;
}

await main();

import { markdownTable } from '../accuracy/table.ts';
import { type Mutant, scoreTable } from './score.ts';

/** How a run chose what to change. */
export interface Choice {
  readonly share: number;
  readonly seed: number;
  /** ISO 8601. */
  readonly day: string;
}

/** The page `docs/mutants.md`: the score, what survives, and how to get it again. */
export function mutantsPage(mutants: readonly Mutant[], choice: Choice): string {
  return `${[
    '<!-- Made by npm run mutants -- --write. -->',
    '# What the tests notice',
    introduction,
    chosen(mutants.length, choice),
    markdownTable(scoreTable(mutants)),
    '## What survives',
    survivors,
    '## What the score leaves out',
    limits,
    '## How to get it again',
    reproduction,
  ].join('\n\n')}\n`;
}

function chosen(count: number, { share, seed, day }: Choice): string {
  const part =
    share === 1 ? 'every declaration' : `every ${Math.round(1 / share)}th declaration, with the seed ${seed}`;
  return `${day}, Node ${process.version}, ${part}: ${count} mutants.`;
}

const introduction = `[Stryker](https://stryker-mutator.io) changes the facts and the checks at one place after the other: a condition is turned, a number,
a word, a regular expression altered, a block left empty. For each such mutant the tests run that reach the place; it is *killed* when one
fails or does not come to an end, and *survives* when all pass, or when none reaches it. Three in four have to be killed in \`src/facts\` and in
\`src/checks\`. The folders have the mutants of their own files; in a sample those of a small folder are few, and its score is rough.`;

const survivors = `All survivors of two samples, other than the one above (seeds 1 and 8, a twentieth each), were looked at. Where one showed that no test said what the code is for,
the test was written. The others are of these kinds:

| kind | example | verdict |
|---|---|---|
| what the compiler asks for, and never happens | \`match[1] ?? ''\`, \`section.heading === undefined\` | equivalent: without it the types do not hold |
| a shortcut | leaving a loop with enough evidence; looking for one character before a costly expression; a cache | equivalent: it saves time, and the tests of growth, which are not run here, are its tests |
| a bound of what is looked at | 40 or 41 characters before a name, 60 or 61 in a bracket | chosen, not exact: a test would repeat the number |
| the edge of a comparison that no input reaches | \`>=\` for \`>\` where equal lengths cannot be | equivalent |
| a second guard | a phrase is dismissed by the characters beside it and by its sentence | kept: each guards alone against texts that the other one lets through; only some have a test of their own |
| one alternative of an expression | \`年的?历\` without \`?\`, a class with one character less | data in the form of code; each word with a test of its own would be a copy of the list |
| words of messages | the English reason for a finding | tested to be there, in both languages; what they say is read by people |`;

const limits = `- Tables (\`*.generated.ts\`) and schemas are not changed: tables are data with tests of their own, and the schemas' words are for readers.
- Rules are compiled when the tool is built. A mutant in a \`compile\` function is noticed only by tests that compile rules anew, such as
  \`test/checks/compile.test.ts\`.
- What is made when a module is loaded (regular expressions, sets, tables) is a tenth of all mutants and takes most of the time, for it has
  to run all tests. Stryker would leave it out with \`ignoreStatic\`, and with it just what reads the text; it is in.
- What is made once and kept (the gazetteer, the acts by name) is reached, for Stryker, only by the first test of each file that asks for it.
  Mutants there are tried with these tests only: the score is rather too low than too high.
- How long something takes does not count: the tests of hostile texts are left out, and where others measure growth nothing is measured.
  Property tests draw the same texts every time.
- Mutants that the type checker would refuse are tried all the same.`;

const reproduction = `\`npm run mutants -- --share 0.05 --seed 1\` takes a quarter of an hour on one processor and prints all survivors with their places;
\`-- --files src/facts/dates\` takes a part of the program, \`-- --concurrency 2\` two processors. Without a share all is changed, some 12 000
mutants: four to six hours. A share of 0.05 takes every twentieth declaration of the list of all files, so that every mutant of a
declaration is in or none; twenty seeds in a row take all of them once. \`-- --write\` makes this page.`;

import type { Figures } from './figures.ts';
import { mutantKinds } from './mutants.ts';
import { markdownTable, tablesOf } from './table.ts';
import { variantKinds } from './variants.ts';

/** The page `docs/accuracy.md`: the figures, how they come about, and how to get them again. */
export function accuracyPage(figures: Figures): string {
  const tables = tablesOf(figures).flatMap((table) => [`## ${table.title}`, markdownTable(table)]);
  return `${[
    '<!-- Made by npm run accuracy -- --update. -->',
    '# How accurate the rules are',
    introduction,
    ...tables,
    '## How it is measured',
    method,
    '### What is planted',
    list(mutantKinds.map(({ name, does, rules }) => `\`${name}\`: ${does} (${rules[0]})`)),
    '### What must change nothing',
    list(variantKinds.map(({ name, does }) => `\`${name}\`: ${does}`)),
    '## How to get the figures again',
    reproduction,
  ].join('\n\n')}\n`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

const introduction = `Measured on the reports of \`test/corpus\`: complete reports of many departments, levels and years, written for this project
without a look at the rules, half of them without a defect. *Found*: told where it had to be. *Missed*: not told, or an error told as
info only. *False*: an error or a warning where nothing is wrong. *Precision* is the share of what was told that is right, *recall* the
share of what had to be told that was.`;

const method = `**Corpus.** Beside each report stands what a careful reader expects: the status of every element and every planted defect with its exact
words. A defect is found when an error or a warning of its rule (or of another one that its author allows) stands on these words or names
them as a related place; several findings on one defect count once. Elements count by their status in the checklist. Every other error
or warning is false. A rule is mended in general or not at all, never to fit a report.

**Planted defects.** A generator puts one defect into a clean report, about ten of each kind, drawn in turn from all reports with
pseudo-random numbers (mulberry32, seeded by the kind, the report and the place in it), so that every run plants the same, and one place
more changes nothing at the others. Defects go only
where nothing was told before, and only such are planted as a careful reviewer would certainly mark. Figures are changed where the tool
itself sees a relation that holds: what it does not see in a clean report is not counted here, but in the corpus. Forms that stand in the
tables of the rules (\`title-misnamed\`, \`formulation-wrong\`, \`typo-known\`) prove that the tables work, not that they are complete; \`typo-free\`,
\`title-character-dropped\` and \`formulation-damaged\` are drawn without a look at them. What is told elsewhere because of a defect is false,
unless it follows from it.

**Other forms.** The same words in another encoding, layout or format must get the same findings, statuses and relations; a report that
loses something counts as missed, one that gets something more as false. Rules about the very form that changes are left out.`;

const reproduction = `\`npm run accuracy\` prints the tables, with \`--verbose\` every miss and false alarm behind them. The figures are kept in
\`test/corpus/accuracy.json\`; \`npm run accuracy -- --check\`, a part of \`npm run check\`, fails when one of them is worse than there, and
\`npm run accuracy -- --update\` rewrites them and this page. \`npm run accuracy -- --reports FOLDER\` counts what is told of other reports, and
compares it with the marks of a reviewer where \`NAME.tsv\` stands beside \`NAME.txt\`.`;

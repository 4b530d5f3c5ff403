/**
 * Judges what every regular expression of the tool costs, bounded ones and phrases of rules among them: `npm run regexes`
 * takes some minutes. The tests judge those that may repeat something without end.
 */
import { builtExpressions } from '../test/regexes/built.ts';
import type { Expression } from '../test/regexes/expression.ts';
import { isUnbounded } from '../test/regexes/expression.ts';
import { judge } from '../test/regexes/judge.ts';
import { literalExpressions } from '../test/regexes/literals.ts';
import { phraseExpressions } from '../test/regexes/phrases.ts';

/** What is bounded and not decided in this time is too large for the checker, and linear by its form; the others have more. */
const patience = 3_000;

const groups: Readonly<Record<string, readonly Expression[]>> = {
  'in the code': literalExpressions(),
  built: await builtExpressions(),
  'of phrases': phraseExpressions(),
};
const judged = new Set<string>();
for (const [name, expressions] of Object.entries(groups)) {
  const counts = { linear: 0, undecided: 0, costly: 0 };
  for (const expression of expressions) {
    const key = `/${expression.source}/${expression.flags}`;
    if (judged.has(key)) continue;
    judged.add(key);
    const verdict = isUnbounded(expression) ? judge(expression) : judge(expression, patience);
    const kind = verdict === 'linear' ? verdict : verdict.startsWith('undecided') ? 'undecided' : 'costly';
    counts[kind] += 1;
    if (kind === 'linear') continue;
    console.log(`${expression.place}: ${verdict}${isUnbounded(expression) ? '' : ' (bounded)'}  ${key.slice(0, 100)}`);
    if (kind === 'costly' || isUnbounded(expression)) process.exitCode = 1;
  }
  console.log(`${name}: ${counts.linear} linear, ${counts.undecided} undecided, ${counts.costly} costly`);
}

import type { Finding } from '../../src/engine/result.ts';
import type { Range } from '../../src/readers/source.ts';
import type { Measured } from './measure.ts';

/** What stands behind the figures: every miss, false alarm and change, with the words that it is about. */
export function details(measured: Measured): string[] {
  return [...corpusDetails(measured), ...mutantDetails(measured), ...variantDetails(measured)];
}

function corpusDetails({ judged }: Measured): string[] {
  return judged.flatMap(({ sample: { draft, expected }, judgement }) => [
    ...judgement.missed.map((defect) => {
      const words = defect.range === undefined ? '' : excerpt(draft.text, defect.range);
      return `${draft.name}: missed ${defect.rule} ${defect.severity} ${words} ${defect.why}`.trimEnd();
    }),
    ...judgement.falseAlarms.map((finding) => `${draft.name}: false ${told(finding)}`),
    ...judgement.elements
      .filter((element) => element.told !== element.expected)
      .map((element) => `${draft.name}: ${element.ruleId} is ${element.expected}, told as ${element.told}`),
    ...judgement.misread.map(
      (key) => `${draft.name}: ${key} is ${expected.report[key]}, read as ${draft.result.report?.[key] ?? null}`,
    ),
  ]);
}

function mutantDetails({ mutants }: Measured): string[] {
  return mutants.flatMap(({ kind, draft, text, place, isFound, falseAlarms }) => {
    const where = `${kind.name} in ${draft.name}`;
    const words = excerpt(text, { start: Math.max(0, place.start - 16), end: place.end + 16 });
    return [
      ...(isFound ? [] : [`${where}: missed ${kind.rules[0]} ${words}`]),
      ...falseAlarms.map((finding) => `${where}: false ${told(finding)} because of ${words}`),
    ];
  });
}

function variantDetails({ comparisons }: Measured): string[] {
  return comparisons.flatMap(({ kind, draft, lost, added, elements, relations }) => {
    const where = `${kind.name} of ${draft.name}`;
    return [
      ...lost.map((finding) => `${where}: lost ${told(finding)}`),
      ...added.map((finding) => `${where}: added ${told(finding)}`),
      ...[...elements, ...relations].map((change) => `${where}: ${change}`),
    ];
  });
}

export function told({ ruleId, severity, quote, message }: Finding): string {
  return `${ruleId} ${severity} “${shortened(quote)}” ${message}`;
}

function excerpt(text: string, { start, end }: Range): string {
  return `“${shortened(text.slice(start, end))}”`;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

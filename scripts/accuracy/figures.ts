import { builtinRules } from '../../src/engine/builtin-rules.generated.ts';
import type { Sample } from './corpus.ts';
import type { ElementJudgement } from './judge.ts';
import type { Measured } from './measure.ts';
import { mutantKinds } from './mutants.ts';
import { variantKinds } from './variants.ts';

/** How often the tool was right, silent where it had to speak, and loud where it had to be silent. */
export interface Count {
  found: number;
  missed: number;
  false: number;
}

/** A table: what is counted, by its name. */
export type Counts = Record<string, Count>;

/** The figures of a measurement. Those that are kept in `accuracy.json` have the same shape. */
export interface Figures {
  /** By rule: the corpus as it is, planted defects, and findings that stay when only the form of a report changes. */
  readonly rules: Record<string, Readonly<Record<Source, Count>>>;
  /** Status of each element of the checklist; the right ones are found. */
  readonly elements: Counts;
  /** Defects of the corpus by their severity, and false alarms by theirs. */
  readonly severities: Counts;
  /** What the tool takes a report to be: title, body, year, date. */
  readonly identity: Counts;
  /** Planted defects by their kind. */
  readonly mutants: Counts;
  /** Reports by the form that they were given: unchanged ones are found; others lose or add something. */
  readonly variants: Counts;
}

export type Source = 'corpus' | 'mutants' | 'variants';

export function figuresOf(measured: Measured): Figures {
  return {
    rules: ruleFigures(measured),
    elements: elementFigures(measured),
    severities: severityFigures(measured),
    identity: identityFigures(measured),
    mutants: mutantFigures(measured),
    variants: variantFigures(measured),
  };
}

class Tally {
  readonly counts: Counts = {};

  constructor(names: readonly string[]) {
    for (const name of names) this.counts[name] = { found: 0, missed: 0, false: 0 };
  }

  add(name: string, what: keyof Count, times = 1): void {
    const count = this.counts[name];
    if (count === undefined) throw new RangeError(`nothing is counted under ${name}`);
    count[what] += times;
  }
}

const ruleIds = builtinRules.rules.map(({ id }) => id);

function ruleFigures({ judged, mutants, comparisons }: Measured): Figures['rules'] {
  const [corpus, planted, variants] = [new Tally(ruleIds), new Tally(ruleIds), new Tally(ruleIds)];
  for (const { judgement } of judged) {
    for (const { rule } of judgement.found) corpus.add(rule, 'found');
    for (const { rule } of judgement.missed) corpus.add(rule, 'missed');
    for (const { ruleId } of judgement.falseAlarms) corpus.add(ruleId, 'false');
    for (const element of judgement.elements) addElement(corpus, element);
  }
  for (const { kind, isFound, falseAlarms } of mutants) {
    planted.add(kind.rules[0], isFound ? 'found' : 'missed');
    for (const { ruleId } of falseAlarms) planted.add(ruleId, 'false');
  }
  for (const { kept, lost, added } of comparisons) {
    for (const { ruleId } of kept) variants.add(ruleId, 'found');
    for (const { ruleId } of lost) variants.add(ruleId, 'missed');
    for (const { ruleId } of added) variants.add(ruleId, 'false');
  }
  const rows = ruleIds.map((id) => [id, pick({ corpus, mutants: planted, variants }, id)] as const);
  return Object.fromEntries(rows.filter(([, row]) => Object.values(row).some(isAnything)));
}

function pick(tallies: Readonly<Record<Source, Tally>>, id: string): Record<Source, Count> {
  const row = Object.entries(tallies).map(([source, { counts }]) => [source, counts[id] as Count]);
  return Object.fromEntries(row) as Record<Source, Count>;
}

function isAnything({ found, missed, false: wrong }: Count): boolean {
  return found + missed + wrong > 0;
}

/** A lacking element told under the wrong status is missed, and said of one that lacks nothing a false alarm. */
function addElement(tally: Tally, { ruleId, expected, told, loud }: ElementJudgement): void {
  const lacks = expected === 'weak' || expected === 'missing';
  const toldToLack = told === 'weak' || told === 'missing';
  if (lacks) tally.add(ruleId, told === expected ? 'found' : 'missed');
  if (toldToLack && loud && told !== expected) tally.add(ruleId, 'false');
}

function elementFigures({ judged }: Measured): Counts {
  const elements = judged.flatMap(({ judgement }) => judgement.elements);
  const tally = new Tally([...new Set(elements.map(({ ruleId }) => ruleId))]);
  for (const { ruleId, expected, told } of elements) {
    const lacks = expected === 'weak' || expected === 'missing';
    tally.add(ruleId, told === expected ? 'found' : lacks ? 'missed' : 'false');
  }
  return tally.counts;
}

function severityFigures({ judged }: Measured): Counts {
  const tally = new Tally(['error', 'warning', 'info']);
  for (const { sample, judgement } of judged) {
    for (const { severity } of judgement.found) tally.add(severity, 'found');
    for (const { severity } of judgement.missed) tally.add(severity, 'missed');
    for (const { severity } of judgement.falseAlarms) tally.add(severity, 'false');
    for (const element of judgement.elements) addLackBySeverity(tally, element, sample);
  }
  return tally.counts;
}

function addLackBySeverity(
  tally: Tally,
  { ruleId, expected, told, loud }: ElementJudgement,
  { draft, expected: all }: Sample,
): void {
  const planted = all.defects.find(({ rule }) => rule === ruleId);
  if (planted !== undefined) tally.add(planted.severity, told === expected ? 'found' : 'missed');
  const finding = draft.result.findings.find((one) => one.ruleId === ruleId);
  if (finding !== undefined && loud && told !== expected) tally.add(finding.severity, 'false');
}

function identityFigures({ judged }: Measured): Counts {
  const keys = ['title', 'organisation', 'year', 'date'] as const;
  const tally = new Tally(keys);
  for (const { judgement } of judged) {
    for (const key of keys) tally.add(key, judgement.misread.includes(key) ? 'missed' : 'found');
  }
  return tally.counts;
}

function mutantFigures({ mutants }: Measured): Counts {
  const tally = new Tally(mutantKinds.map(({ name }) => name));
  for (const { kind, isFound, falseAlarms } of mutants) {
    tally.add(kind.name, isFound ? 'found' : 'missed');
    tally.add(kind.name, 'false', falseAlarms.length);
  }
  return tally.counts;
}

function variantFigures({ comparisons }: Measured): Counts {
  const tally = new Tally(variantKinds.map(({ name }) => name));
  for (const { kind, lost, added, elements, relations } of comparisons) {
    const isLosing = lost.length + elements.length + relations.length > 0;
    if (isLosing) tally.add(kind.name, 'missed');
    if (added.length > 0) tally.add(kind.name, 'false');
    if (!isLosing && added.length === 0) tally.add(kind.name, 'found');
  }
  return tally.counts;
}

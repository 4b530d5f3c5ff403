import { z } from 'zod';
import type { Count, Counts, Figures } from './figures.ts';

const count = z.strictObject({ found: z.int(), missed: z.int(), false: z.int() });
const counts = z.record(z.string(), count);
const recordSchema = z.strictObject({
  rules: z.record(z.string(), z.strictObject({ corpus: count, mutants: count, variants: count })),
  elements: counts,
  severities: counts,
  identity: counts,
  mutants: counts,
  variants: counts,
});

/** Figures as they are kept: JSON with one line a rule or kind, so that a change shows as one line. */
export function recordText(figures: Figures): string {
  const sections = Object.entries(figures).map(([name, rows]) => {
    const lines = Object.entries(rows as object).map(([key, row]) => `    ${JSON.stringify(key)}: ${oneLine(row)}`);
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${sections.join(',\n')}\n}\n`;
}

function oneLine(row: unknown): string {
  return JSON.stringify(row).replace(/[{,:]/g, '$& ').replaceAll('}', ' }');
}

/** @throws Error when the text is no record. */
export function readRecord(text: string): Figures {
  return recordSchema.parse(JSON.parse(text));
}

/** What became worse than it was, in words; a row that is gone, or found less of, is worse too. */
export function worsened(before: Figures, now: Figures): string[] {
  return differences(before, now, (old, current) =>
    worseKeys.filter((key) => (key === 'found' ? current[key] < old[key] : current[key] > old[key])),
  );
}

/** What became better than it was, in words. */
export function improved(before: Figures, now: Figures): string[] {
  return worsened(now, before).map((line) => line.replace(/(\d+) → (\d+)/g, '$2 → $1'));
}

const worseKeys = ['found', 'missed', 'false'] as const;
const nothing: Count = { found: 0, missed: 0, false: 0 };

function differences(
  before: Figures,
  now: Figures,
  changed: (old: Count, current: Count) => readonly (keyof Count)[],
): string[] {
  const [old, current] = [flat(before), flat(now)];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name) ?? nothing, current.get(name) ?? nothing];
    return changed(was, is).map((key) => `${name}: ${key} ${was[key]} → ${is[key]}`);
  });
}

/** All counts by the path to them. */
function flat(figures: Figures): Map<string, Count> {
  const rows = new Map<string, Count>();
  const { rules, ...tables } = figures;
  for (const [rule, bySource] of Object.entries(rules))
    for (const [source, row] of Object.entries(bySource)) rows.set(`${rule} (${source})`, row);
  for (const [table, counted] of Object.entries(tables))
    for (const [name, row] of Object.entries(counted as Counts)) rows.set(`${table} ${name}`, row);
  return rows;
}

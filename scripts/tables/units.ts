import type { Unit, UnitTable } from '../../src/facts/quantities/unit-table.ts';
import { type UnitsFile, unitsFile } from '../../src/facts/quantities/units.schema.ts';

/** Compiles `rules/data/units.yml`. */
export function compileUnits(data: unknown): UnitTable {
  const file = unitsFile.parse(data);
  return { units: unitsOf(file), words: file.words, names: file.names };
}

function unitsOf({ dimensions, shares }: UnitsFile): Unit[] {
  const units = Object.entries(dimensions).flatMap(([dimension, { role, units: written }]) =>
    written.map((text): Unit => ({ text, base: baseOf(text), dimension, role, factor: 1_000_000 })),
  );
  const parts = Object.entries(shares).map(
    ([text, percent]): Unit => ({
      text,
      base: '%',
      dimension: 'percent',
      role: 'percent',
      factor: Math.round(percent * 1_000_000),
    }),
  );
  const all = [...units, ...parts];
  const twice = all.find(({ text }, index) => all.findIndex((other) => other.text === text) !== index);
  if (twice !== undefined) throw new Error(`rules/data/units.yml: ${twice.text} has two dimensions`);
  return all;
}

/** Variants that mean no more than the plain unit. */
function baseOf(text: string): string {
  if (text.startsWith('元')) return '元';
  return text === '个百分点' ? '百分点' : text;
}

/** Compiles the units of figures into a module. It stands alone: what it writes, other modules of the build import. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Unit, UnitTable } from '../src/facts/unit-table.ts';
import { type UnitsFile, unitsFile } from '../src/facts/units.schema.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

export function buildUnits(): void {
  const file = unitsFile.parse(parse(readFileSync(`${root}rules/data/units.yml`, 'utf8')));
  const table: UnitTable = { units: unitsOf(file), words: file.words, names: file.names };
  const literal = JSON.stringify(JSON.stringify(table));
  const code = `// Made by scripts/build-units.ts from rules/data/units.yml.\nimport type { UnitTable } from './unit-table.ts';\n\nexport const unitTable: UnitTable = JSON.parse(${literal});\n`;
  writeFileSync(`${root}src/facts/units.generated.ts`, code);
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

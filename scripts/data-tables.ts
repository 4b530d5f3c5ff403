/**
 * The tables of `rules/data/` that code reads, as modules. It stands alone: what it writes, other modules of the build
 * import. A table that is big, or that few runs need, is parsed only when it is asked for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ratesFile } from '../src/reconcile/rates.schema.ts';
import { moduleText } from './generated-module.ts';
import { compileCharacterMaps } from './tables/character-maps.ts';
import { compileDepartments } from './tables/departments.ts';
import { compileLaws } from './tables/laws.ts';
import { compilePlaces } from './tables/places.ts';
import { compileUnits } from './tables/units.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** One table: its file in `rules/data/`, and the module that it becomes. */
interface DataTable {
  readonly file: string;
  /** Path below `src/` of the generated module, without its ending. */
  readonly module: string;
  /** Name of its type, in the file beside it. */
  readonly type: string;
  readonly typeFile: string;
  readonly constant: string;
  readonly compile: (data: unknown) => unknown;
}

const tables: readonly DataTable[] = [
  {
    file: 'units.yml',
    module: 'facts/quantities/units',
    type: 'UnitTable',
    typeFile: './unit-table.ts',
    constant: 'unitTable',
    compile: compileUnits,
  },
  {
    file: 'rates.yml',
    module: 'reconcile/rates',
    type: 'RateTable',
    typeFile: './rate-table.ts',
    constant: 'rateTable',
    compile: (data) => ratesFile.parse(data),
  },
  {
    file: 'laws.yml',
    module: 'facts/laws/laws',
    type: 'ActTable',
    typeFile: './act.ts',
    constant: 'actTable',
    compile: compileLaws,
  },
  {
    file: 'places.yml',
    module: 'facts/places/places',
    type: 'PlaceTable',
    typeFile: './place-table.ts',
    constant: 'placeTable',
    compile: compilePlaces,
  },
  {
    file: 'departments.yml',
    module: 'facts/bodies/departments',
    type: 'DepartmentTable',
    typeFile: './department-table.ts',
    constant: 'departmentTable',
    compile: compileDepartments,
  },
];

export function buildTables(): void {
  for (const { file, module, type, typeFile, constant, compile } of tables) {
    const value = compile(parse(readFileSync(`${root}rules/data/${file}`, 'utf8')));
    const madeBy = `scripts/data-tables.ts from rules/data/${file}`;
    const text = moduleText({ madeBy, constant, type, typeFile, value });
    writeFileSync(`${root}src/${module}.generated.ts`, text);
  }
  writeCharacterMaps();
}

/** The one table that a package brings. */
function writeCharacterMaps(): void {
  const text = moduleText({
    madeBy: 'scripts/data-tables.ts from the package pdfjs-dist',
    constant: 'characterMapTable',
    type: 'CharacterMapTable',
    typeFile: './character-map-table.ts',
    value: compileCharacterMaps(),
  });
  writeFileSync(`${root}src/readers/pdf/character-maps.generated.ts`, text);
}

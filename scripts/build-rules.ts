/** Compiles and validates the built-in rules into modules, so that no run has to read or check them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildTables } from './data-tables.ts';
import { moduleText } from './generated-module.ts';

// The modules of the checks import what this writes, so it comes before they are loaded.
buildTables();
const { compileChecklist, compileRule } = await import('../src/engine/compile-rule.ts');
const { InvalidDataError, parseData } = await import('../src/engine/parse-data.ts');
const { partsFile } = await import('../src/engine/rule.schema.ts');
const { withTable } = await import('../src/engine/rule-tables.ts');

const root = new URL('../', import.meta.url).pathname;
const rulesFolder = join(root, 'rules');

function load(path: string): unknown {
  return parse(readFileSync(path, 'utf8'), { merge: true });
}

function ruleFiles(): string[] {
  return readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'data')
    .flatMap((group) => readdirSync(join(rulesFolder, group.name)).map((name) => join(rulesFolder, group.name, name)))
    .filter((path) => path.endsWith('.yml'))
    .sort();
}

function build(): void {
  const parts = parseData(partsFile, load(join(rulesFolder, 'data/parts.yml')));
  const checklist = compileChecklist(load(join(rulesFolder, 'rule-of-law-report.yml')), parts);
  const byId = new Map(ruleFiles().map((path) => [ruleIdOf(path), compileFile(path, parts)]));
  const unlisted = [...byId.keys()].filter((id) => !checklist.rules.includes(id));
  if (unlisted.length > 0) throw new Error(`not in rules/rule-of-law-report.yml: ${unlisted.join(', ')}`);
  const ordered = checklist.rules.map((id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`rules/rule-of-law-report.yml names ${id}, which has no file`);
    return found;
  });
  writeModule('builtin-rules', 'RuleSet', './rule.ts', { checklist, rules: ordered.map(({ rule }) => rule) });
  writeModule('builtin-files', 'RuleFiles', './rule-files.ts', { parts, files: ordered.map(({ file }) => file) });
}

/** The folder is the first half of a rule's id, the file name the second. */
function ruleIdOf(path: string): string {
  return path.slice(rulesFolder.length + 1).replace(/\.yml$/, '');
}

function compileFile(path: string, parts: Readonly<Record<string, string>>) {
  try {
    const rule = withTable(load(path), (name) => load(join(rulesFolder, `data/${name}.yml`)));
    const compiled = compileRule(rule, parts);
    if (compiled.rule.id !== ruleIdOf(path)) throw new Error(`${path}: the id is ${compiled.rule.id}`);
    return compiled;
  } catch (error) {
    if (error instanceof InvalidDataError) error.message = `${path}\n${error.message}`;
    throw error;
  }
}

function writeModule(name: string, type: string, typeFile: string, value: unknown): void {
  const text = moduleText({
    madeBy: 'scripts/build-rules.ts from rules/',
    constant: camel(name),
    type,
    typeFile,
    value,
  });
  writeFileSync(join(root, `src/engine/${name}.generated.ts`), text);
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

build();

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtinFiles } from '../../src/engine/builtin-files.generated.ts';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Drafts as people write them, to be mutated: the example drafts, and the examples of every rule in a report's frame. */
export const seeds: readonly string[] = [
  ...readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name))
    .sort()
    .map((name) => readFileSync(folder + name, 'utf8')),
  ...builtinFiles.files.map(({ examples }) =>
    framed(examples.map((example) => ('good' in example ? example.good : example.bad)).join('\n')),
  ),
];

/** What makes any text a report, signed and dated. */
export function framed(body: string): string {
  return `东山县水利局2023年法治政府建设年度报告\n\n县委、县政府：\n\n${body.trim()}\n\n东山县水利局\n2024年1月18日\n`;
}

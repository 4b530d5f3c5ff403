/** Data as a module of the sources: JSON in a string, which V8 reads faster than an object literal. */
export interface GeneratedModule {
  readonly madeBy: string;
  readonly constant: string;
  readonly type: string;
  /** The module of the type, relative to the generated one. */
  readonly typeFile: string;
  readonly value: unknown;
}

export function moduleText({ madeBy, constant, type, typeFile, value }: GeneratedModule): string {
  const literal = JSON.stringify(JSON.stringify(value));
  return `// Made by ${madeBy}.\nimport type { ${type} } from '${typeFile}';\n\nexport const ${constant}: ${type} = JSON.parse(${literal});\n`;
}

/** The name and the JSON of a generated module, for a bundle that keeps data in files of their own. */
export function dataOf(text: string): { constant: string; json: string } {
  const [, constant, literal] = /export const (\w+): \w+ = JSON\.parse\((".*")\);\n$/.exec(text) ?? [];
  if (constant === undefined || literal === undefined) throw new Error(`not a generated module: ${text.slice(0, 80)}`);
  return { constant, json: JSON.parse(literal) as string };
}

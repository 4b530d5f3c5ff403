import * as z from 'zod';
import { parameterSchemas } from '../src/checks/parameters.ts';
import { runResultSchema } from '../src/engine/result.schema.ts';
import { checklistFile, partsFile, ruleFile } from '../src/engine/rule.schema.ts';
import { configFile } from '../src/node/config.schema.ts';

/** The JSON Schemas that are shipped, by name: editors complete rule files and configurations with them. */
export function schemas(): Record<string, object> {
  return {
    rule: ruleSchema(),
    checklist: titled(checklistFile, 'report-lint: checklist'),
    parts: titled(partsFile, 'report-lint: named parts of phrases'),
    config: titled(configFile, 'report-lint: configuration (.report-lint.yml)'),
    output: titled(runResultSchema, 'report-lint: JSON output', 'output'),
  };
}

function titled(schema: z.ZodType, title: string, io: 'input' | 'output' = 'input'): object {
  return { ...z.toJSONSchema(schema, { io, unrepresentable: 'any' }), title };
}

/** What stands under `with` depends on the check kind: one branch for each. */
function ruleSchema(): object {
  const kinds = Object.entries(parameterSchemas).map(([name, schema]) => {
    const { $schema: _, ...parameters } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return { if: { properties: { check: { const: name } } }, then: { properties: { with: parameters } } };
  });
  return { ...titled(ruleFile, 'report-lint: rule'), allOf: kinds };
}

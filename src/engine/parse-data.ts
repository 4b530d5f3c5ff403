import * as z from 'zod';
import type { Bilingual } from '../readers/bilingual.ts';
import { nearestName } from './nearest-name.ts';

/** Where in a file a mistake is: keys and indices from the top. */
export type DataPath = readonly (string | number)[];

/** A mistake in a rule or configuration file: where, and what was expected. */
export interface Mistake {
  readonly path: DataPath;
  readonly explanation: Bilingual;
}

/** A rule or configuration file that cannot be used, with everything that is wrong with it. */
export class InvalidDataError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ path, explanation }) => `${path.join('.')}: ${explanation.en}`).join('\n'));
    this.name = 'InvalidDataError';
    this.mistakes = mistakes;
  }
}

/** @throws InvalidDataError when the data does not fit the schema. */
export function parseData<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new InvalidDataError(parsed.error.issues.flatMap((issue) => mistakesOf(issue, { data, schema })));
}

/** “没有 X，是不是要写 Y？” */
export function unknownName(name: string, known: readonly string[]): Bilingual {
  const nearest = nearestName(name, known);
  return nearest === undefined
    ? { zh: `没有“${name}”；可用：${known.join('、')}`, en: `"${name}" is unknown; known: ${known.join(', ')}` }
    : { zh: `没有“${name}”，是不是要写“${nearest}”？`, en: `"${name}" is unknown; did you mean "${nearest}"?` };
}

interface Checked {
  readonly data: unknown;
  readonly schema: z.ZodType;
}

function mistakesOf(issue: z.core.$ZodIssue, checked: Checked): Mistake[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(checked.schema, path);
    return issue.keys.map((key) => ({ path: [...path, key], explanation: unknownName(key, known) }));
  }
  if (issue.code === 'invalid_union') return unionMistakes(issue, path, checked);
  return [{ path, explanation: explain(issue, valueAt(checked.data, path)) }];
}

/** Of the branches of a union the one that comes nearest says what is wrong. */
function unionMistakes(issue: z.core.$ZodIssueInvalidUnion, path: DataPath, checked: Checked): Mistake[] {
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (best === undefined) return [{ path, explanation: { zh: '写法不对', en: 'this does not fit' } }];
  return best.flatMap((inner) => mistakesOf({ ...inner, path: [...path, ...inner.path] }, checked));
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));
}

/** Keys that the schema allows at a path; a union allows those of all its branches. */
function knownKeys(schema: z.ZodType, path: DataPath): readonly string[] {
  let nodes: JsonSchema[] = [
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema,
  ];
  for (const key of path) nodes = nodes.flatMap(branches).flatMap((node) => below(node, key));
  return [...new Set(nodes.flatMap(branches).flatMap((node) => Object.keys(node.properties ?? {})))];
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

function branches(node: JsonSchema): readonly JsonSchema[] {
  return node.anyOf === undefined ? [node] : node.anyOf.flatMap(branches);
}

function below(node: JsonSchema, key: string | number): readonly JsonSchema[] {
  const child = typeof key === 'number' ? node.items : (node.properties?.[key] ?? node.additionalProperties);
  return typeof child === 'object' ? [child] : [];
}

function explain(issue: z.core.$ZodIssue, value: unknown): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? required
        : { zh: `应为${typeNames[issue.expected] ?? issue.expected}`, en: `expected ${issue.expected}` };
    case 'invalid_value':
      return value === undefined ? required : oneOf(issue.values.map(String), value);
    case 'too_small':
      return { zh: `太小或太短（至少 ${issue.minimum}）`, en: `too small (at least ${issue.minimum})` };
    case 'too_big':
      return { zh: `太大或太长（至多 ${issue.maximum}）`, en: `too big (at most ${issue.maximum})` };
    default:
      return { zh: `写法不对：${issue.message}`, en: issue.message };
  }
}

const required: Bilingual = { zh: '缺少这一项', en: 'this is required' };

function oneOf(known: readonly string[], value: unknown): Bilingual {
  if (typeof value === 'string') return unknownName(value, known);
  return { zh: `应为下列之一：${known.join('、')}`, en: `expected one of: ${known.join(', ')}` };
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表（每项以“- ”开头）',
  object: '键值对',
  record: '键值对',
};

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);
}

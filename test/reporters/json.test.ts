import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runResultSchema } from '../../src/engine/result.schema.ts';
import { json } from '../../src/reporters/json.ts';
import { mixedRun, options } from './sample.ts';

const { result } = mixedRun();

describe('json', () => {
  it('is the result and nothing else', () => {
    const text = json(result, options());
    expect(JSON.parse(text)).toEqual(result);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.split('\n')[1]).toBe('  "schemaVersion": 1,');
  });

  it('keeps characters that only a terminal minds', () => {
    const error = { code: 'odd', message: 'a\u009Bb\u202Ec' };
    const text = json({ ...result, errors: [error] }, options());
    expect(text).toContain('a\\u009bb\\u202ec');
    expect(JSON.parse(text).errors).toEqual([error]);
  });
});

describe('the schema of the output', () => {
  it('accepts a result with everything in it', () => {
    expect(runResultSchema.parse(result)).toEqual(result);
  });

  it('generates a JSON Schema that accepts the output and knows every key', () => {
    const validate = new Ajv2020({ strict: false }).compile(z.toJSONSchema(runResultSchema));
    const output = JSON.parse(json(result, options()));
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...output, extra: 1 })).toBe(false);
  });
});

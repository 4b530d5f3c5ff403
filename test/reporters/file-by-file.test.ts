import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileByFileReporters, reporters } from '../../src/reporters/index.ts';
import { json } from '../../src/reporters/json.ts';
import { anyText } from './arbitraries.ts';
import { file, mixedRun, options, run } from './sample.ts';

describe('json, file by file', () => {
  const whole = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

  it('is what a whole object would be', () => {
    const { result } = mixedRun();
    expect(json(result, options())).toBe(whole(result));
    expect(json(run([]), options())).toBe(whole(run([])));
  });

  it('is so whatever the drafts hold', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyText, (paths, message) => {
        const result = run(
          paths.map((path) => file({ path, checklist: [] })),
          [{ code: 'odd', message }],
        );
        expect(JSON.parse(json(result, options()))).toEqual(result);
        expect(json(result, options()).split('\n')).toHaveLength(whole(result).split('\n').length);
      }),
    );
  });
});

describe.each(['compact', 'github', 'json'] as const)('%s, file by file', (format) => {
  it('tells each file as it is told among all', async () => {
    const { result } = mixedRun();
    const [one, whole] = await Promise.all([fileByFileReporters[format]?.(), reporters[format]()]);
    const told = result.files.map((each, index) => one?.file(each, index === 0, options()));
    expect([one?.begin(result), ...told, one?.end(result, options())].join('')).toBe(whole(result, options()));
  });
});

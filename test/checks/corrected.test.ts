import { describe, expect, it } from 'vitest';
import type { Hit } from '../../src/checks/check.ts';
import { builtinFiles } from '../../src/engine/builtin-files.generated.ts';
import { applyCorrections } from '../../src/engine/corrections.ts';
import { exampleHits, hitsIn } from './example-hits.ts';

function correctionsOf(hits: readonly Hit[]) {
  const fixes = hits.flatMap(({ fix, alsoFix = [] }) => (fix === undefined ? alsoFix : [fix, ...alsoFix]));
  return fixes.map((fix) => ({ ruleId: 'test/rule', ...fix }));
}

const files = builtinFiles.files.filter(({ check }) => check !== 'internal');

describe('the corrections of a rule', () => {
  it.each(files.map((file) => [file.id, file] as const))('%s: once made, are not proposed again', async (_, file) => {
    for (const { example, hits } of await exampleHits(file)) {
      const proposed = correctionsOf(hits);
      if (proposed.length === 0) continue;
      const { text, applied } = applyCorrections(example.bad, proposed);
      expect(applied.length).toBeGreaterThan(0);
      const left = await hitsIn(text, example, file);
      // One that would change a figure is not made.
      expect(correctionsOf(left), text).toHaveLength(proposed.length - applied.length);
      expect(left.length, text).toBeLessThan(hits.length);
    }
  });
});

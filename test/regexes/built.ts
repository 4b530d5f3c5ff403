import { basename } from 'node:path';
import { framed, seeds } from '../fuzz/seeds.ts';
import type { Expression } from './expression.ts';

/**
 * All expressions that the source code builds while it is loaded and while it checks drafts of every kind: those of
 * rules among them. What builds them must not have been loaded before.
 */
export async function builtExpressions(): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, parameters, newTarget) {
      const built = Reflect.construct(target, parameters, newTarget) as RegExp;
      const place = placeOf(new Error().stack ?? '');
      if (place !== undefined) found.set(`${place} ${built}`, { place, source: built.source, flags: built.flags });
      return built;
    },
  });
  // What the examples of rules do not set off: front matter, a list glued into a line, a rate behind a long name.
  const more = [
    '---\nyear: 2023\n---\n# 东山县水利局法治政府建设年度报告',
    framed('一、甲\n子丑寅卯。二、存在的问题\n辰巳。\n三、丙\n应入学儿童150人，已通过送教等方式安置141人，安置率98%。'),
  ];
  try {
    const { lintDraft } = await import('../fuzz/lint-draft.ts');
    await import('../../src/readers/html/furniture.ts');
    for (const text of [...seeds, ...more])
      for (const format of ['text', 'markdown'] as const) await lintDraft({ text, format });
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}

/** The file of the source code in which the first frame outside this one lies; undefined for somebody else's code. */
function placeOf(stack: string): string | undefined {
  const own = basename(import.meta.url);
  const frame = stack.split('\n').find((line) => /\.[cm]?[jt]s\b/.test(line) && !line.includes(own));
  return frame?.includes('node_modules') ? undefined : /\/src\/(.*?\.ts)/.exec(frame ?? '')?.[1];
}

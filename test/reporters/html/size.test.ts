import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/result.ts';
import type { Source } from '../../../src/readers/source.ts';
import { html } from '../../../src/reporters/html.ts';
import { growsLinearly } from '../../report/growth.ts';
import { BASIS, DRAFT, draft, elements, file, finding, options, run } from '../sample.ts';

/** A finding at every so many characters, each with another place. */
function findingsEvery(step: number, source: Source, lengthOf: (start: number) => number): Finding[] {
  const { text } = source;
  const place = (start: number, end: number) => ({
    start: source.positionAt(start),
    end: source.positionAt(end),
    quote: text.slice(start, Math.min(end, start + 40)),
  });
  const count = Math.floor(text.length / step);
  return Array.from({ length: count }, (_, index) => {
    const start = index * step;
    const related = [{ ...place(0, step), message: '另一处' }];
    const rest = { related, basis: BASIS, suggestion: '核对原文后改用规范名称', evidence: '32 + 117 = 149 ≠ 150' };
    return finding(place(start, start + lengthOf(start)), rest);
  });
}

function page(text: string, step: number, lengthOf: (start: number) => number): string {
  const source = draft('草稿.md', text);
  const checked = file({ checklist: elements(draft()), findings: findingsEvery(step, source, lengthOf) });
  return html(run([checked]), options({ sources: new Map([[source.path, source]]) }));
}

describe('the page', () => {
  it('stays small: a draft of 14 KB with forty findings', () => {
    const text = DRAFT.repeat(Math.ceil(14_000 / Buffer.byteLength(DRAFT)));
    const markup = page(text, Math.floor(text.length / 40), () => 8);
    expect(markup.match(/<li class="card/g)).toHaveLength(40);
    expect(Buffer.byteLength(markup)).toBeLessThan(120_000);
  });

  it('grows with the findings, also where all of them overlap', () => {
    const make = (length: number) => '法治政府建设，依法行政。\n'.repeat(length / 13);
    const grows = growsLinearly(make, 104_000, (text) => page(text, 10, (start) => text.length - start));
    expect(grows).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/result.ts';
import type { Source } from '../../../src/readers/source.ts';
import { terminalText } from '../../../src/reporters/terminal-text.ts';
import { anyText } from '../arbitraries.ts';
import { draft, elements, file, finding, run } from '../sample.ts';
import { type Page, pageOf } from './page.ts';

const attack = fc.constantFrom(
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '</style>',
  '<!--',
  '-->',
  ']]>',
  '"><b x="',
  "' onclick='",
  '&lt;&#60;&amp',
  '\u0000',
  '<plaintext>',
  '\t',
);

const hostileText = fc
  .array(fc.oneof(anyText, attack), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

function everywhere(text: string, ranges: readonly (readonly [number, number])[]) {
  const source = draft(`${text}.md`, text);
  const findings = ranges.map(([a, b]) => hostileFinding(source, Math.min(a, b), Math.max(a, b), text));
  const checklist = elements(draft()).map((item) => ({ ...item, title: text, reason: text, evidence: findings }));
  const report = { title: text, year: 2024, organisation: text, date: text };
  const reconciliations = findings.map((one) => ({
    ...one,
    verdict: 'violated' as const,
    equation: text,
    members: [{ ...one, role: text, value: text }],
  }));
  const figures = { quantities: 1, holds: 0, violated: 1, undetermined: 0 };
  const suppressed = findings.map((one) => ({ ...one, reason: text }));
  const checked = file({
    path: source.path,
    encoding: text,
    report,
    checklist,
    figures,
    reconciliations,
    findings,
    suppressed,
  });
  const skipped = file({ path: text, skipped: { reason: text } });
  const failed = file({ path: text, error: { code: text, message: text } });
  return { source, result: run([checked, skipped, failed], [{ code: text, message: text, file: text, line: 1 }]) };
}

function hostileFinding(source: Source, start: number, end: number, text: string): Finding {
  const where = { start: source.positionAt(start), end: source.positionAt(end), quote: source.text.slice(start, end) };
  return finding(where, {
    ruleId: text,
    title: text,
    message: text,
    evidence: text,
    heading: text,
    suggestion: text,
    basis: [text],
    related: [{ ...where, message: text }],
    fix: { ...where, text },
  });
}

/** The elements of a page with the names of their attributes; text is not in it. */
function shape(page: Page): string[] {
  return page.elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));
}

describe('whatever stands in a draft, a file name or a configuration', () => {
  const textAndRanges = hostileText.chain((text) => {
    const offset = fc.nat(text.length);
    return fc.tuple(fc.constant(text), fc.array(fc.tuple(offset, offset), { minLength: 1, maxLength: 4 }));
  });

  it('its text is on the page, and nothing of it is markup', () => {
    fc.assert(
      fc.property(textAndRanges, ([text, ranges]) => {
        const { source, result } = everywhere(text, ranges);
        const page = pageOf(result, { sources: new Map([[source.path, source]]), minSeverity: 'info' });
        expect(page.errors).toEqual([]);
        expect(page.lines).toEqual(
          text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(terminalText).join('\t')),
        );
        const plain = everywhere(text.replace(/[^\r\n]/g, '字'), ranges);
        const harmless = pageOf(plain.result, {
          sources: new Map([[plain.source.path, plain.source]]),
          minSeverity: 'info',
        });
        const known = new Set(shape(harmless));
        expect(shape(page).filter((element) => !known.has(element) && !/^(?:q|p|mark|span) /.test(element))).toEqual(
          [],
        );
        expect(page.all('script')).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });
});

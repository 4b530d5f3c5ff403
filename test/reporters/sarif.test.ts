import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/engine/result.ts';
import { pathToUri } from '../../src/reporters/path-uri.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { draft, file, finding, mixedRun, options, place, run, troubledFile } from './sample.ts';

/** The published schema, a draft-04 one: what is left after its head means the same to a newer validator. */
function sarifValidator() {
  const url = new URL('../vendor/sarif-2.1.0-rtm.5.json', import.meta.url);
  const { $schema, id, ...schema } = JSON.parse(readFileSync(url, 'utf8'));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:[!-~]*$/i);
  ajv.addFormat('uri-reference', /^[!-~]*$/);
  ajv.addFormat('date-time', true);
  return ajv.compile(schema);
}

const validate = sarifValidator();

function log(result: RunResult) {
  const output = JSON.parse(sarif(result, options()));
  expect(validate(output), JSON.stringify(validate.errors, null, 1)).toBe(true);
  return output.runs[0];
}

describe('sarif', () => {
  it('is valid for a run with something of everything, and for one with nothing', () => {
    log(mixedRun().result);
    log(run([]));
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  it('gives each result its rule, level, place and fingerprint', () => {
    const one = log(run([troubledFile()]));
    expect(one.columnKind).toBe('utf16CodeUnits');
    const [, sum] = one.results;
    expect(one.tool.driver.rules[sum.ruleIndex].id).toBe('figures/sum');
    expect(sum).toMatchObject({ ruleId: 'figures/sum', level: 'error' });
    expect(sum.message.text).toContain('= 2720 ≠ 2716');
    expect(sum.partialFingerprints).toEqual({ 'reportLint/v1': '1f2e3d' });
    const { artifactLocation, region } = sum.locations[0].physicalLocation;
    expect(artifactLocation).toEqual({ uri: encodeURIComponent('草稿.md'), index: 0 });
    expect(region).toMatchObject({ startLine: 7, startColumn: 40, endLine: 7, endColumn: 46, charLength: 6 });
    expect(region.snippet.text).toBe('2716户次');
    expect(sum.relatedLocations).toHaveLength(1);
  });

  it('holds infos too, as notes', () => {
    const levels = log(run([troubledFile()])).results.map((one: { level: string }) => one.level);
    expect(levels).toEqual(['error', 'error', 'note', 'note']);
  });

  it('explains its rules, the basis included', () => {
    const rules: { id: string; help: { text: string } }[] = log(run([troubledFile()])).tool.driver.rules;
    expect(rules.find(({ id }) => id === 'element/double-random')?.help.text).toContain('依据：《东山县');
    expect(rules.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id)].sort());
  });

  it('keeps what was suppressed, with the reason', () => {
    const suppressed = log(run([troubledFile()])).results.at(-1);
    expect(suppressed.suppressions).toEqual([{ kind: 'inSource', justification: '已核对' }]);
  });

  it('offers corrections', () => {
    const where = place(draft(), '抽查');
    const fix = { start: where.start, end: where.end, text: '检查' };
    const [result] = log(run([file({ findings: [finding(where, { fix })] })])).results;
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('检查');
  });

  it('says that a run was not complete', () => {
    const [invocation] = log(mixedRun().result).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications).toHaveLength(2);
    expect(invocation.toolConfigurationNotifications[0].descriptor.id).toBe('bad-configuration');
    expect(log(run([file()])).invocations[0].executionSuccessful).toBe(true);
    const crash = finding(place(draft(), '抽查'), { ruleId: 'internal/rule-crash' });
    expect(log(run([file({ findings: [crash] })])).invocations[0].executionSuccessful).toBe(false);
  });
});

describe('pathToUri', () => {
  it.each([
    ['drafts/a b#1?.md', 'drafts/a%20b%231%3F.md'],
    ['../x.md', '../x.md'],
    ['a:b.md', 'a%3Ab.md'],
    ['/drafts/x.md', 'file:///drafts/x.md'],
    ['C:/x/y:z.md', 'file:///C:/x/y%3Az.md'],
    ['\uD800.md', '%EF%BF%BD.md'],
  ])('writes %j as %j', (path, uri) => {
    expect(pathToUri(path)).toBe(uri);
  });
});

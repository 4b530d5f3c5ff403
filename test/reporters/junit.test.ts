import { describe, expect, it } from 'vitest';
import { junit } from '../../src/reporters/junit.ts';
import { draft, elements, file, finding, mixedRun, options, place, run, troubledFile } from './sample.ts';
import { parseXml, type XmlNode } from './xml-parser.ts';

function parsed(result: Parameters<typeof junit>[0]): XmlNode {
  return parseXml(junit(result, options()));
}

function only(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

describe('junit', () => {
  it('has a suite for each file and one for the run, with counts that add up', () => {
    const root = parsed(mixedRun().result);
    expect(root.name).toBe('testsuites');
    const suites = only(root, 'testsuite');
    expect(suites.map((suite) => suite.attributes.name).slice(1)).toEqual([
      '西河镇.md',
      '会议通知.md',
      '旧稿.doc',
      'report-lint',
    ]);
    const outcomes = { failures: 'failure', errors: 'error', skipped: 'skipped' };
    for (const suite of suites) {
      const cases = only(suite, 'testcase');
      expect(suite.attributes.tests).toBe(String(cases.length));
      for (const [attribute, name] of Object.entries(outcomes)) {
        expect(suite.attributes[attribute]).toBe(String(cases.flatMap((one) => only(one, name)).length));
      }
    }
    expect(root.attributes).toMatchObject({ failures: '2', errors: '2' });
  });

  it('makes a case of each element and of each other finding', () => {
    const [suite] = only(parsed(run([troubledFile()])), 'testsuite') as [XmlNode];
    const cases = only(suite, 'testcase');
    expect(cases).toHaveLength(11 + 2);
    const missing = cases.find((one) => one.attributes.name === '双随机抽查数据 (element/double-random)');
    expect(missing?.children[0]).toMatchObject({ name: 'failure', attributes: { type: 'error' } });
    expect(missing?.children[0]?.text).toContain('依据：');
    const exempt = cases.find((one) => one.attributes.name === '署名 (element/signature)');
    expect(exempt?.children[0]).toMatchObject({ name: 'skipped', attributes: { message: '豁免: 会签后补' } });
    const info = cases.find((one) => one.attributes.name?.includes('punctuation/spacing'));
    expect(info?.children[0]?.name).toBe('system-out');
  });

  it('gathers several findings on one element in one failure', () => {
    const source = draft();
    const faults = ['标题甲', '标题乙'].map((message) =>
      finding(place(source, '东山县'), { ruleId: 'element/title', message, severity: 'error' }),
    );
    const [suite] = only(parsed(run([file({ checklist: elements(source), findings: faults })])), 'testsuite');
    expect(suite?.attributes).toMatchObject({ tests: '11', failures: '1' });
  });

  it('has a case for a file of which there is nothing to say', () => {
    expect(parsed(run([file()])).attributes).toMatchObject({ tests: '1', failures: '0' });
  });

  it('stays well-formed whatever a draft holds', () => {
    const nasty = `<a b="c">&amp;]]>'\n\t\r\u0000\u001B\uFFFE\uD800尾`;
    const source = draft('草稿.md', nasty);
    const fault = finding(place(source, nasty), { message: nasty, evidence: nasty, title: nasty });
    const [suite] = only(parsed(run([file({ path: nasty, findings: [fault] })])), 'testsuite');
    const failure = suite?.children[0]?.children[0];
    expect(suite?.attributes.name).toBe(`<a b="c">&amp;]]>'\n\t\r尾`);
    expect(failure?.text).toContain(`<a b="c">&amp;]]>'\n\t\r尾`);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { RunError } from '../../src/engine/result.ts';
import { exitCode } from '../../src/node/exit-code.ts';
import { run } from '../../src/node/run.ts';
import { reencode } from '../../src/readers/encode.ts';
import { type Folder, folderWith } from '../cli/command.ts';
import { cleanDraft } from '../cli/drafts.ts';

const config = '.report-lint.yml';
const ownRule = '规则/a.yml';
const rule = readFileSync(new URL('../../examples/office-rules/indicator-figure.yml', import.meta.url), 'utf8');

/** What is wrong when a draft is checked with a configuration or a rule of these bytes; it must not take long. */
async function mistakesWith(
  name: string,
  content: string | Uint8Array,
  folder = project(),
): Promise<readonly RunError[]> {
  folder.write(name, content);
  const begun = process.cpuUsage();
  const { result } = await run({
    cwd: folder.path,
    paths: ['a.md'],
    language: 'zh',
    hints: {},
    levels: {},
    onlyReports: false,
    readStdin: async () => new Uint8Array(),
  });
  const { user } = process.cpuUsage(begun);
  expect(user / 1_000_000, 'seconds').toBeLessThan(5);
  const { errors } = result;
  if (errors.length > 0) {
    // Nothing is checked with a configuration that says something else than was meant.
    expect(result.files, JSON.stringify(errors)).toEqual([]);
    expect(exitCode(result, { failOn: 'never', maxWarnings: undefined })).toBe(2);
  }
  for (const { file, message } of errors) {
    expect(file, message).not.toBe('');
    expect(message).toMatch(/[\u4e00-\u9fff]/);
    expect(message).not.toMatch(/\bat .*:\d+|\[object|undefined|Cannot read|is not a function/);
    expect(message.length).toBeLessThan(3000);
  }
  return errors;
}

function project(): Folder {
  return folderWith({ 'a.md': cleanDraft, [config]: 'rules: [规则]\n', [ownRule]: rule });
}

function encoded(text: string, encoding: 'gb18030'): Uint8Array {
  return reencode(text, '', new Uint8Array(), encoding) as Uint8Array;
}

const bomb = (levels: number) =>
  Array.from(
    { length: levels },
    (_, level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1},`.repeat(9)}]`,
  );

/** Each is wrong, and has a line in the file where something of it stands. */
const wrong: Readonly<Record<string, string>> = {
  'an alias bomb': `${bomb(12).join('\n')}\n`,
  'a bomb of merges': `${bomb(12).join('\n').replaceAll('[', '{<<: [').replaceAll(']', ']}')}\n`,
  'an alias to itself': 'include: &a [*a]\n',
  'an alias to nothing': 'include: *nothing\n',
  'a merge of no map': 'report: { <<: [1, 2] }\n',
  'a merge of itself': 'report: &r { <<: *r }\n',
  'nested lists': `include: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
  'nested maps': `report: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}\n`,
  'nested by indentation': Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'an open bracket': 'include: [a, b\nseverity: {}\n',
  'an open quotation': 'checklist: "rule\n',
  'the same key twice': 'severity: {}\nseverity: {}\n',
  'the same key twice, inside': 'severity:\n  element/date: off\n  element/date: error\n',
  'a tab for spaces': 'severity:\n\telement/date: off\n',
  'two documents': 'severity: {}\n---\nseverity: {}\n',
  'a tag of code': 'include: !!js/function "function () { return 1 }"\n',
  'a tag of an object': '!!python/object/apply:os.system ["true"]\n',
  'a binary tag': 'checklist: !!binary "////"\n',
  'a set': 'severity: !!set { element/date }\n',
  'a key that is a map': '? { a: 1 }\n: 2\n',
  'a key that is null': '~: 1\n',
  __proto__: '__proto__: { severity: {} }\n',
  constructor: 'constructor: { prototype: {} }\n',
  '__proto__ as a rule': 'severity: { __proto__: error }\n',
  'constructor as a rule': 'severity: { constructor: error }\n',
  'toString as a rule': 'severity: { toString: error }\n',
  '__proto__ as options': 'options: { __proto__: { evidence: [] } }\n',
  '__proto__ as a parameter': 'options: { element/double-random: { __proto__: [] } }\n',
  'a text': '随便写的一句话\n',
  'a number': '12\n',
  'a list': '- a\n- b\n',
  'a directive': '%YAML 9.9\n%FOO\n--- 12\n',
  'no number': 'report: { year: .nan }\n',
  'no end': 'report: { year: .inf }\n',
  'a date': 'report: { year: 2023-01-01 }\n',
  'a folder above': 'rules: [../../..]\n',
  'an absolute folder': 'rules: [/etc]\n',
  'a file above': 'extends: ../../../../etc/passwd\n',
  'an absolute file': 'extends: /etc/passwd\n',
  'a file with a zero byte': 'extends: "a\\0b.yml"\n',
  'a folder with a zero byte': 'rules: ["a\\0b"]\n',
  'a folder for a file': 'extends: 规则\n',
  'a file for a folder': 'rules: [a.md]\n',
  'a very long name': `extends: ${'a'.repeat(900)}\n`,
  itself: `extends: ${config}\n`,
  'a draft as a configuration': 'extends: a.md\n',
  'a pattern of many stars': `exclude: ["${'*a'.repeat(90)}"]\n`,
  'a pattern of nested braces': `exclude: ["${'{a,'.repeat(60)}b${'}'.repeat(60)}"]\n`,
  'an unknown key of many characters': `${'键'.repeat(500)}: 1\n`,
};

describe('a hostile configuration', () => {
  it.each(Object.entries(wrong))('is refused with its place: %s', async (_, text) => {
    const errors = await mistakesWith(config, text);
    expect(errors.length).toBeGreaterThan(0);
    for (const { line } of errors) expect(line).toBeGreaterThan(0);
  });

  it.each([
    ['ten megabytes', `# ${'x'.repeat(10 * 1024 * 1024)}\n`, '文件太大'],
    ['bytes of no encoding', new Uint8Array([0x61, 0x3a, 0x20, 0xff, 0xff, 0x0a]), '编码'],
    ['zero bytes', new Uint8Array([0x61, 0, 0, 0, 1, 2, 3]), 'NUL'],
    ['a Word document', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), '不是文本文件'],
  ])('is refused as a file: %s', async (_, content, reason) => {
    const errors = await mistakesWith(config, content);
    expect(errors).toEqual([expect.objectContaining({ file: config, message: expect.stringContaining(reason) })]);
  });

  it.each([
    ['with a mark', `\ufeffseverity: { element/date: off }\n`],
    ['with line ends of Windows', 'severity:\r\n  element/date: off\r\n'],
    ['in GB18030', encoded('# 设置\nreport: { organisation: 东山县水利局 }\n', 'gb18030')],
    ['in UTF-16', Buffer.from('\ufeffseverity: { element/date: off }\n', 'utf16le')],
    ['of comments only', '# 空\n'],
    ['with a pattern of many braces', `exclude: ["${'{a,b}'.repeat(39)}c"]\n`],
    ['with a pattern of a range', 'exclude: ["{1..100000000}"]\n'],
  ])('is read %s', async (_, content) => {
    expect(await mistakesWith(config, content)).toEqual([]);
  });
});

const wrongValues = [null, -1, '', '甲', [], [[]], { constructor: 1 }];

/** The data with one of its values replaced, for every place in it and every wrong value. */
function* damaged(data: unknown): Generator<unknown> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const copy = () => (Array.isArray(data) ? [...data] : { ...data }) as Record<string, unknown>;
    for (const other of wrongValues) yield Object.assign(copy(), { [key]: other });
    const without = copy();
    delete without[key];
    yield without;
    for (const inner of damaged(value)) yield Object.assign(copy(), { [key]: inner });
  }
}

describe('a file with a wrong value anywhere', () => {
  const whole = {
    extends: 'b.yml',
    checklist: 'rule-of-law-report',
    include: ['**'],
    exclude: ['c/**'],
    rules: ['规则'],
    severity: { 'element/date': 'off' },
    options: { 'element/double-random': { belongsUnder: ['执法'] } },
    report: { organisation: '东山县水利局', year: 2024 },
    suppress: [{ file: 'a.md', rule: 'element/title', quote: '2024年', reason: '已核对' }],
  };

  it.each([
    ['configuration', config, whole, 100],
    ['rule', ownRule, parse(rule), 150],
  ] as const)('is told with its place, or accepted: a %s', { timeout: 60_000 }, async (_, name, data, least) => {
    const folder = project();
    folder.write('b.yml', '{}\n');
    expect(await mistakesWith(name, stringify(data), folder)).toEqual([]);
    let refused = 0;
    for (const wrongly of damaged(data)) {
      const errors = await mistakesWith(name, stringify(wrongly), folder);
      refused += errors.length > 0 ? 1 : 0;
      for (const { line } of errors) if (name === ownRule) expect(line).toBeGreaterThan(0);
    }
    expect(refused).toBeGreaterThan(least);
  });

  it('of any characters is told or accepted', { timeout: 60_000 }, async () => {
    const folder = project();
    const fragment = fc.constantFrom(
      ...'{}[],:&*!|>\'"%@`#?-~ \n\t',
      ...[
        '\r\n',
        'severity',
        'element/date',
        'off',
        'report',
        'year',
        'rules',
        '<<',
        '__proto__',
        '&a',
        '*a',
        '!!str',
        '---',
        '0x1F',
        '\u0000',
        '甲',
      ],
    );
    const text = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));
    const property = fc.asyncProperty(text, fc.constantFrom(config, ownRule), async (content, name) => {
      folder.write(config, 'rules: [规则]\n');
      folder.write(ownRule, rule);
      await mistakesWith(name, content, folder);
    });
    await fc.assert(property, { seed: 7, numRuns: 200 });
  });
});

import { Chalk } from 'chalk';
import type { ChecklistItem, FileResult, Finding, QuotedPlace, RunError, RunResult } from '../../src/engine/result.ts';
import { Source } from '../../src/readers/source.ts';
import type { ReporterOptions } from '../../src/reporters/reporter.ts';

/** An invented draft with what makes printing hard: ambiguous quotes, a long line, Latin letters, an emoji. */
export const DRAFT = `# 东山县卫生健康局2024年法治政府建设工作报告

一、主要举措和成效

（一）深入学习贯彻习近平法治思想。局党组“第一议题”学习6次……

（三）规范执法。全年持续推进“放管服”改革，强化事中事后监管，累计抽查经营单位2716户次，其中餐饮1830户次、住宿512户次、沐浴263户次、游泳74户次、美容美发37户次、影剧院4户次，均按照“双随机、一公开”的要求进行，并将结果及时向社会公示，接受群众监督。

二、存在的不足
`;

export function place(source: Source, quote: string, from = 0): QuotedPlace {
  const start = source.text.indexOf(quote, from);
  if (start < 0) throw new Error(`no ${quote} in the draft`);
  return { start: source.positionAt(start), end: source.positionAt(start + quote.length), quote };
}

export function draft(path = '草稿.md', text = DRAFT): Source {
  return new Source({ path, text, format: 'markdown', encoding: 'utf-8' });
}

export function finding(where: QuotedPlace, rest: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'wording/term',
    title: '用词',
    severity: 'warning',
    message: '此处似应为另一个词',
    start: where.start,
    end: where.end,
    quote: where.quote,
    evidence: '',
    related: [],
    basis: [],
    suggestion: '',
    fix: null,
    fingerprint: '1f2e3d',
    ...rest,
  };
}

export function item(ruleId: string, title: string, rest: Partial<ChecklistItem> = {}): ChecklistItem {
  return { ruleId, title, status: 'present', reason: '', evidence: [], place: null, nearest: [], ...rest };
}

export function file(rest: Partial<FileResult> = {}): FileResult {
  return {
    path: '草稿.md',
    format: 'markdown',
    encoding: 'utf-8',
    skipped: null,
    error: null,
    report: { title: '报告', year: 2024, organisation: '东山县卫生健康局', date: '2025-01-15' },
    checklist: [],
    figures: null,
    reconciliations: [],
    findings: [],
    suppressed: [],
    ...rest,
  };
}

export function run(files: readonly FileResult[], errors: readonly RunError[] = []): RunResult {
  const all = files.flatMap((one) => one.findings);
  const count = (severity: string) => all.filter((one) => one.severity === severity).length;
  return {
    schemaVersion: 1,
    tool: { name: 'report-lint', version: '0.0.0' },
    files,
    errors,
    summary: {
      files: files.length,
      skipped: files.filter((one) => one.skipped !== null).length,
      failed: files.filter((one) => one.error !== null).length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: files.reduce((sum, one) => sum + one.suppressed.length, 0),
    },
  };
}

export function options(rest: Partial<ReporterOptions> = {}): ReporterOptions {
  const none = new Map<string, Source>();
  return {
    language: 'zh',
    color: new Chalk({ level: 0 }),
    columns: 80,
    minSeverity: 'warning',
    sources: none,
    ...rest,
  };
}

const TITLES: readonly (readonly [string, string])[] = [
  ['element/rule-of-law-thought', '习近平法治思想学习'],
  ['element/responsible-person', '第一责任人职责'],
  ['element/law-publicity', '“谁执法谁普法”普法责任制'],
  ['element/double-random', '双随机抽查数据'],
  ['element/achievements', '主要举措和成效'],
  ['element/shortcomings', '不足'],
  ['element/next-year-plan', '下一年度安排'],
  ['element/title', '标题'],
  ['element/addressee', '主送机关'],
  ['element/signature', '署名'],
  ['element/date', '成文日期'],
];

/** A checklist of eleven, all present but for what is given. */
export function elements(source: Source, changes: Readonly<Record<string, Partial<ChecklistItem>>> = {}) {
  const evidence = [place(source, '（一）深入学习贯彻习近平法治思想')];
  return TITLES.map(([ruleId, title]) => item(ruleId, title, { evidence, ...changes[ruleId] }));
}

export const BASIS = ['《东山县法治政府建设报告办法》（2023年，东府〔2023〕7号，2023年5月6日发布）'];

/** A draft with something of everything. */
export function troubledFile(source = draft()): FileResult {
  const section = place(source, '（三）规范执法。');
  const total = place(source, '2716户次');
  return file({
    path: source.path,
    checklist: elements(source, {
      'element/double-random': {
        status: 'missing',
        reason: '没有双随机抽查的数据',
        evidence: [],
        place: where(section),
        nearest: [place(source, '“双随机、一公开”的要求')],
      },
      'element/shortcomings': {
        status: 'weak',
        reason: '只有标题，没有内容。',
        place: where(place(source, '二、存在的不足')),
      },
      'element/addressee': { status: 'not-applicable', reason: '公开稿不写主送机关' },
      'element/signature': { status: 'exempt', reason: '会签后补' },
    }),
    findings: [
      finding(section, {
        ruleId: 'element/double-random',
        title: '双随机抽查数据',
        severity: 'error',
        message: '没有双随机抽查的数据',
        basis: BASIS,
        suggestion: '写明抽查了多少户次、查出并处理了多少问题',
      }),
      finding(total, {
        ruleId: 'figures/sum',
        title: '合计',
        severity: 'error',
        message: '各分项之和 2720 与总数 2716 不一致，相差 4；少计最后一项时恰好相等',
        evidence: '1830 + 512 + 263 + 74 + 37 + 4 = 2720 ≠ 2716',
        related: [{ ...place(source, '影剧院4户次'), message: '最后一项' }],
      }),
      finding(place(source, '……'), { ruleId: 'punctuation/spacing', severity: 'info', message: '省略号' }),
    ],
    suppressed: [{ ruleId: 'wording/term', ...where(place(source, '经营单位')), reason: '已核对' }],
  });
}

function where({ start, end }: QuotedPlace) {
  return { start, end };
}

/** A run over everything that can become of a file. */
export function mixedRun(): { result: RunResult; sources: ReadonlyMap<string, Source> } {
  const source = draft('各局报送材料/2024年度/东山县卫生健康局关于2024年度法治政府建设情况的报告（第三稿修改）.md');
  const result = run(
    [
      troubledFile(source),
      file({ path: '西河镇.md', checklist: elements(source), report: null, encoding: 'gb18030' }),
      file({ path: '会议通知.md', report: null, skipped: { reason: '标题和开头都不像法治政府建设年度报告' } }),
      file({
        path: '旧稿.doc',
        format: null,
        encoding: null,
        report: null,
        error: { code: 'old-word', message: '不支持 .doc，请另存为 .docx' },
      }),
    ],
    [{ code: 'bad-configuration', message: '未知的规则“figures/summ”', file: '.report-lint.yml', line: 3 }],
  );
  return { result, sources: new Map([[source.path, source]]) };
}

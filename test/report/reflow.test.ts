import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/report/fold.ts';
import { reflow } from '../../src/report/reflow.ts';
import { linesOf, paragraphTexts, reportOf } from './model.ts';

const flowsOf = (...lines: string[]) => reflow(linesOf(lines)).map((flow) => flow.text);

/** Broken at 28 characters, the first line of each paragraph as it is given. */
const wrapped = (paragraphs: readonly string[]) =>
  paragraphs.flatMap((paragraph) => paragraph.match(/.{1,28}/gu) ?? []);

describe('a paragraph torn by a page break', () => {
  it('is joined', () => {
    expect(flowsOf('全年办理行政处罚案件12件、行政许可案件30件，无一', '被撤销。', '培训执法人员20人。')).toEqual([
      '全年办理行政处罚案件12件、行政许可案件30件，无一被撤销。',
      '培训执法人员20人。',
    ]);
  });

  it('is joined over blank lines', () => {
    expect(flowsOf('全年办理行政处罚案件12件，', '', '', '无一被撤销。')).toEqual([
      '全年办理行政处罚案件12件，无一被撤销。',
    ]);
  });

  it.each([
    ['a comma', '全年办理案件12件，', '无一被撤销。'],
    ['an enumeration mark', '检查企业、', '学校和医院。'],
    ['an open bracket', '办理案件（', '含简易程序）12件。'],
    ['a mark that begins the next line', '办理案件12件', '，无一被撤销。'],
    ['a closing bracket on the next line', '依据《东山县水利', '条例》办理。'],
    ['an open quote', '推进“放管', '服”改革。'],
    ['a word that asks for more', '严格事故调查处理，对', '2022年发生的1起事故开展评估。'],
    ['another such word', '提请常务会议审议，将', '2023年制定的办法列入清单。'],
  ])('is joined at %s', (_, first, second) => {
    expect(flowsOf(first, second)).toEqual([first + second]);
  });

  it('is joined inside a word that looks like a number', () => {
    expect(flowsOf('执法人员偏少，原因在于招录渠道单', '一、调整频繁。', '一、主要成效')).toEqual([
      '执法人员偏少，原因在于招录渠道单一、调整频繁。',
      '一、主要成效',
    ]);
    expect(flowsOf('落实普法责任清单', '一、主要成效')).toEqual(['落实普法责任清单', '一、主要成效']);
  });

  it('is joined at a number inside an open bracket', () => {
    expect(flowsOf('依据有关规定（见附件', '1.统计表）办理。')).toEqual(['依据有关规定（见附件1.统计表）办理。']);
  });
});

describe('what is whole', () => {
  it.each([
    ['sentences', ['全年办理案件12件。', '培训执法人员20人。']],
    ['numbered lines', ['一、主要工作', '（一）行政执法', '1.培训。', '（1）甲类案件', '①乙类案件']],
    ['a list told in words', ['工作中，我局始终做到以下几个方面', '一是加强领导。', '二是加强培训。']],
    ['a heading and its text', ['一、主要工作', '我局全年办理案件12件。']],
    ['a numbered line behind a comma', ['全年办理案件12件，', '二、存在不足']],
    ['headings with straight quotes', ['（一）深化"放管服"改革', '1.精简审批', '全年精简12项。']],
    [
      'headings with straight quotes below each other',
      ['（一）深化"放管服"改革', '（二）推进"双公示"工作', '全年公示12项。'],
    ],
    ['a list of short items', ['主要法规目录', '东山县水利条例', '东山县河道办法']],
  ])('is not joined: %s', (_, lines) => {
    expect(flowsOf(...lines)).toEqual(lines.map(fold));
  });
});

describe('a heading', () => {
  it('torn in two is joined', () => {
    expect(
      flowsOf('（二）深入推进水行政执法体制改革不断提升执法队伍的专业', '化建设水平', '全年培训执法人员20人次。'),
    ).toEqual(['（二）深入推进水行政执法体制改革不断提升执法队伍的专业化建设水平', '全年培训执法人员20人次。']);
  });

  it('torn before its full stop is joined with its text', () => {
    expect(
      flowsOf('（二）深入推进水行政执法体制改革不断提升执法队伍的专业', '化建设水平。全年培训执法人员20人次。'),
    ).toEqual(['（二）深入推进水行政执法体制改革不断提升执法队伍的专业化建设水平。全年培训执法人员20人次。']);
  });

  it('is not joined with the text below it', () => {
    const lines = ['（二）推进执法规范化建设', '培训执法人员20人次，评查案卷30份，发现问题4个。'];
    expect(flowsOf(...lines)).toEqual(lines);
  });

  it('marked in Markdown is never joined', async () => {
    const report = await reportOf('## 推进执法，\n\n培训20人。\n\n### 加强监督，\n\n#### 评查', 'markdown');
    expect(paragraphTexts(report)).toEqual(['推进执法，', '培训20人。', '加强监督，', '评查']);
  });
});

const long = [
  '我局深入推进行政执法规范化建设，全年办理行政处罚案件12件，评查行政执法案卷30份，发现并整改问题4个，培训行政执法人员120人次，组织旁听庭审3次，未发生行政复议纠错案件。',
  '我局严格落实重大行政决策程序，全年开展合法性审查8件，提出法律意见23条，聘请法律顾问2名，参与重大合同审查15份，有效防范了各类法律风险，决策质量明显提升。',
  '我局扎实开展普法宣传，举办主题宣传活动9场，发放宣传资料3000份，接受群众咨询400人次，组织干部职工参加学法考试，参考率和合格率均达到要求，法治氛围日益浓厚。',
  '我局积极化解矛盾纠纷，受理群众来信来访35件，办结率百分之百，依法调处水事纠纷6起，群众满意度持续提高，为全县经济社会发展营造了良好的法治环境和用水秩序。',
];

describe('hard-wrapped text', () => {
  it('with indents becomes paragraphs again', () => {
    const set = wrapped(long.map((paragraph) => `\u3000\u3000${paragraph}`));
    expect(flowsOf(...set)).toEqual(long);
  });

  it('without indents becomes paragraphs again', () => {
    expect(flowsOf(...wrapped(long))).toEqual(long);
  });

  it('with blank lines between paragraphs becomes paragraphs again', () => {
    expect(flowsOf(...long.flatMap((paragraph) => [...wrapped([paragraph]), '']))).toEqual(long);
  });

  it('goes on behind a full stop at the end of a line', () => {
    const first = `${'我局依法履行水行政管理职责并持续推进法治政府建设工作'}。`;
    const paragraph = `\u3000\u3000${first.slice(0, 25)}。${'全年培训执法人员20人次。'}`;
    expect(flowsOf(...wrapped([paragraph, ...long.map((text) => `\u3000\u3000${text}`)]))[0]).toBe(paragraph.trim());
  });

  it('keeps headings apart', () => {
    const paragraphs = long.flatMap((text, index) => [`${'一二三四'[index]}、主要工作`, text]);
    expect(flowsOf(...wrapped(paragraphs.map((text) => `\u3000\u3000${text}`)))).toEqual(paragraphs);
  });

  it('joins a heading that is longer than a line', () => {
    const heading = '一、深入学习宣传贯彻习近平法治思想和党中央关于全面依法治国的重大决策部署';
    const set = wrapped([heading, ...long].map((text) => `\u3000\u3000${text}`));
    expect(flowsOf(...set)).toEqual([heading, ...long]);
  });
});

const fragment = fc.constantFrom(
  '一、主要工作',
  '（一）行政执法',
  '1.培训',
  '一是加强领导。',
  '全年办理案件12件，',
  '无一被撤销。',
  '（见附件',
  '》办理。',
  '“放管',
  '"放管服"',
  '我局依法履行水行政管理职责并持续推进法治政府建设工作',
  '\u3000\u3000我局',
  '，',
  '2023年',
  '',
  '甲',
);

describe('joining', () => {
  it('never loses or reorders a character', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 40 }), (texts) => {
        const lines = linesOf(texts);
        const flows = reflow(lines);
        expect(flows.flatMap((flow) => flow.lines)).toEqual(lines);
        expect(flows.map((flow) => flow.text).join('')).toBe(lines.map((line) => line.text).join(''));
        for (const flow of flows) expect(flow.lines.length).toBeGreaterThan(0);
      }),
    );
  });

  it('leaves the text of a report as its lines had it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fragment, { maxLength: 40 }), async (texts) => {
        const report = await reportOf(['法治政府建设年度报告', ...texts, '工作结束。']);
        const inBody = linesOf(
          [report.source.slice(report.body).replace(/^\u3000+/gm, '')].flatMap((body) => body.split('\n')),
        );
        expect(paragraphTexts(report).join('')).toBe(inBody.map((line) => line.text).join(''));
      }),
    );
  });
});

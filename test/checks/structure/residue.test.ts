import { describe, expect, it } from 'vitest';
import { findingsOf, hitsOf } from './run-rule.ts';

describe('residue', () => {
  it.each([
    ['见[bookmark: 附表一]。', ['conversion: [bookmark: 附表一]']],
    [
      '依据县发〔202130号，按照（20212025年）规划，自202411日起。',
      ['conversion: 〔202130号', 'conversion: （20212025年）', 'conversion: 自202411日'],
    ],
    ['见_GoBack表。', ['conversion: _GoBack']],
    ['{ PAGE \\* MERGEFORMAT }全年', ['conversion: { PAGE \\* MERGEFORMAT }']],
    [
      '全年<br/>办理<span style="x">12件</span>。',
      ['conversion: <br/>', 'conversion: <span style="x">', 'conversion: </span>'],
    ],
    ['办理**重点**案件。', ['conversion: **重点**']],
    ['检查and治疗，诊断 or 用药。', ['foreign: and', 'foreign: or']],
    ['改善 the quality of service 水平。', ['foreign: the quality of service']],
    [
      '共召开会议*次，*路*号，培训××次、XX人。',
      ['placeholder: *次', 'placeholder: *路', 'placeholder: *号', 'placeholder: ××次', 'placeholder: XX人'],
    ],
    ['在XX县委领导下，某某局负责。', ['placeholder: XX县', 'placeholder: 某某局']],
    [
      '印发〔20〕3号、〔2023〕 号，于20XX年 月 日（ ）。',
      ['placeholder: 〔20〕', 'placeholder: 〔2023〕 号', 'placeholder: 20XX年', 'placeholder: （ ）'],
    ],
    ['完成____项，（请填写具体数字）。', ['placeholder: ____', 'placeholder: （请填写具体数字）']],
    ['全年TODO，数据待核实。', ['placeholder: TODO', 'placeholder: 数据待核实']],
    ['全年办理\u0007案件\ufffd件。', ['garbled: \u0007']],
    ['依据Error! Bookmark not defined.开展。', ['conversion: Error! Bookmark not defined.']],
    ['依据(Error! Reference source not found.)开展。', ['conversion: Error! Reference source not found.']],
    [
      '见[Error! No text of specified style in document.]。',
      ['conversion: [Error! No text of specified style in document.]'],
    ],
    [
      '办结××件，由××牵头，占XX%，办理**件。',
      ['placeholder: ××件', 'placeholder: ××牵头', 'placeholder: XX%', 'placeholder: **件'],
    ],
    ['会同XX开展检查，下降×.×个百分点。', ['placeholder: XX', 'placeholder: ×.×个百分点']],
    ['全部办结。上一篇：通知 下一篇：公告', ['web: 上一篇：']],
    ['全部办结。点击此处查看更多>>', ['web: 点击此处查看更多']],
    ['全部办结。更多>>', ['web: 更多>>']],
    ['全部办结。 【打印】【关闭】', ['web: 【打印】']],
    ['全部办结。 浏览次数：123', ['web: 浏览次数：123']],
    ['全部办结。责任编辑：甲', ['web: 责任编辑：']],
    ['全部办结。来源：甲县政府网 发布时间：2024-01-02', ['web: 来源：甲县政府网 发布']],
    ['全年培训 人次，投入　　万元。', ['placeholder: 训 人次', 'placeholder: 入　　万元']],
    ['全年办理  件，培训 46 人次。', ['placeholder: 理  件']],
    ['全年 人次均有增加，培训 46 人次、 3 场。', []],
    ['全年检查（请法规科核实）41家。', ['placeholder: （请法规科核实）']],
    ['补正通知（请当事人补充材料）41件，（待核实）3件。', []],
    ['【修改意见：并入第二部分】', ['placeholder: 【修改意见：并入第二部分】']],
  ])('is seen in %s', async (text, findings) => {
    expect(await findingsOf('residue', text)).toEqual(findings);
  });

  it.each([
    '通过App、OA、GDP、PPP、DRG、VR、POS、LED和e-mail办理，WTO、ISO9001、COVID-19、V2.0、5G、BRT。',
    '实施“4+X”项目、“1+X”证书，“互联网+监管”。',
    '张××诉××县人民政府一案、××公司破产案已结案，×年×月×日当事人李某申请复议。',
    '面积3×5米，登录www.example.gov.cn办理，wifi全覆盖，线上saas平台。',
    '2023年月均办理12件，12月日均办理3件。',
    '有待核实的线索3条，（略）。',
    '二○二四年、二〇〇八年，自20241231起，〔2023〕15号。',
    '“扫一扫”查询执法信息，经验分享到全省。',
    '全国首页报道，您的位置信息已加密。',
    '人工智能（and more of it）试点。',
    '会议指出，第3页第2行有误。',
    '群众点击“查看更多”可看全文，点击量3万次。',
    '线索来源：信访3件；数据来源：统计年报。',
    '典型案例：××公司被处罚，对××作出处罚决定。',
    '干部李××获评先进，王XX作辅导，热线138××××1234。',
    '采购XXL号防护服，使用maxx系统。',
    '落实上一条意见，更多事项进驻大厅。',
  ])('is not seen in %s', async (text) => {
    expect(await findingsOf('residue', text)).toEqual([]);
  });

  it('of a web page is told once, wherever it stands', async () => {
    const { result, quote } = await hitsOf(
      'residue',
      '当前位置：首页 > 政务公开',
      '东山县水利局2023年法治政府建设年度报告',
      '一、主要工作',
      '全年办理案件12件。',
      '东山县水利局',
      '2024年1月10日',
      '【打印本页】 【关闭窗口】',
    );
    expect(result.hits.map(({ range }) => quote(range))).toEqual(['当前位置：']);
    expect(result.hits[0]?.values.count).toBe('4');
    expect(result.hits[0]?.fix).toBeUndefined();
  });

  it('of a web page is told at its first place in the draft', async () => {
    const lines = ['浏览次数：12', '东山县水利局2023年法治政府建设年度报告', '一、主要工作', '全部办结。更多>>'];
    expect(await findingsOf('residue', ...lines)).toEqual(['web: 浏览次数：12']);
  });

  it('of a page number is seen where pages tore a paragraph', async () => {
    const lines = ['全年办理案件12件，检查', '- 3 -', '市场主体320户次。', '- 4 -', '全部办结。'];
    expect(await findingsOf('residue', ...lines)).toEqual(['page-number: - 3 -']);
  });

  it('of bare page numbers is seen where they count on from page to page', async () => {
    const page = '全年办理行政许可案件十二件，检查市场主体三百二十户，'.repeat(15);
    expect(await findingsOf('residue', page, '3', page, '4', '全部办结。')).toEqual(['page-number: 3']);
    expect(await findingsOf('residue', '序号', '1', '甲', '2', '乙', '3', `${page}。`, '7', '全部办结。')).toEqual([]);
  });

  it('is taken out where nothing is lost by it', async () => {
    const { result, quote } = await hitsOf('residue', '见[bookmark: a]附表，&nbsp;共12件，错误！未找到引用源。');
    expect(result.hits.map(({ range, fix }) => `${quote(range)} ${fix?.text === ''}`)).toEqual([
      '[bookmark: a] true',
      '&nbsp; true',
      '错误！未找到引用源 false',
    ]);
  });
});

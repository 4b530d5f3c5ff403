import { type Draft, draftOf } from '../../scripts/accuracy/draft.ts';

/** A report without a defect, with a relation of each kind. */
export const cleanText = `罗定市水务局2023年法治政府建设年度报告

市委、市政府：

现将罗定市水务局2023年法治政府建设情况报告如下。

一、2023年推进法治政府建设的主要举措和成效

（一）学习贯彻习近平法治思想

局党组理论学习中心组专题学习习近平法治思想4次，举办水法规培训班2期，邀请省水利厅专家讲授《重大行政决策程序暂行条例》。

（二）依法履行水行政管理职责

全年办理取水许可41件，其中新办29件、延续12件，按期办结率保持稳定。受理群众投诉52件，办结49件，办结率94.2%。立案查处水事违法案件30件，比2022年的24件增长25.0%。

（三）规范水行政执法

落实行政执法公示、执法全过程记录、重大执法决定法制审核三项制度。全年开展“双随机、一公开”抽查取用水单位64家，其中农村供水单位18家，抽查结果全部公示。6月15日召开执法工作推进会，一是压实执法责任；二是完善办案流程；三是强化案卷评查。

表1 水行政检查情况

| 对象 | 检查（家次） | 发现问题（个） |
| --- | ---: | ---: |
| 取水单位 | 115 | 21 |
| 水库 | 63 | 14 |
| 砂场 | 28 | 9 |
| 合计 | 206 | 44 |

（四）推进普法依法治理

落实国家机关“谁执法谁普法”普法责任制，印发普法责任清单，结合“世界水日”“中国水周”开展宣传活动6场，发放资料2400份，推动水法规进机关、进乡村、进学校。

二、党政主要负责人履行推进法治建设第一责任人职责情况

局党组书记、局长履行推进法治建设第一责任人职责，主持召开法治工作专题会议3次，研究解决问题5个，年终进行书面述法。

三、存在的不足和原因

一是基层执法力量不足，主要原因是乡镇水利站编制有限；二是普法形式不够丰富，原因在于新媒体运用不多。

四、2024年主要安排

2024年，我局将继续学习贯彻习近平法治思想，健全执法制度，加强队伍建设，丰富普法形式，推动水利法治工作再上新水平。

罗定市水务局

2024年1月16日
`;

/** The same text as a draft; `.md` has its table as a table. */
export function cleanDraft(name = '01-clean.md'): Promise<Draft> {
  return draftOf(name, new TextEncoder().encode(cleanText));
}

/** The expectations that fit the clean text, with other lines instead of the last one where given. */
export function expectedYaml(defects = 'defects: []'): string {
  const elements = [
    'rule-of-law-thought',
    'responsible-person',
    'law-publicity',
    'double-random',
    'achievements',
    'shortcomings',
    'next-year-plan',
    'title',
    'addressee',
    'signature',
    'date',
  ];
  return [
    'report: { title: "罗定市水务局2023年法治政府建设年度报告", organisation: "罗定市水务局", year: 2023, date: "2024-01-16" }',
    'style: plain',
    'elements:',
    ...elements.map((id) => `  element/${id}: present`),
    defects,
  ].join('\n');
}

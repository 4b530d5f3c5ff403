/** Drafts for the tests: invented bodies, invented figures. */

/** All elements are there, and nothing else is wrong. */
export const cleanDraft = `# 东山县卫生健康局2024年法治政府建设年度报告

县委、县政府：

现将我局2024年法治政府建设工作情况报告如下。

## 一、主要举措和成效

（一）深入学习贯彻习近平法治思想。党组理论学习中心组专题学习习近平法治思想4次，举办专题培训班2期，培训126人次。

（二）压实第一责任人职责。局党政主要负责人履行推进法治建设第一责任人职责，主持召开会议研究法治建设工作3次，述法1次。

（三）规范行政执法。全年“双随机、一公开”抽查经营单位164家，发现问题21个，均已整改，抽查结果全部公示。

（四）落实普法责任。严格落实“谁执法谁普法”普法责任制，制定普法责任清单，开展宣传活动12场次。

## 二、存在的不足和原因

基层执法力量薄弱，主要原因是专业人员招录不足。

## 三、2025年工作安排

2025年，我局将进一步加强执法队伍建设，开展业务培训，完善监督机制。

东山县卫生健康局

2025年1月15日
`;

/** No 第一责任人 and no 双随机, both errors. */
export const faultyDraft = cleanDraft
  .replace(/（二）压实[^\n]*\n\n/, '')
  .replace('（三）', '（二）')
  .replace('（四）', '（三）')
  .replace(/“双随机、一公开”抽查/, '检查');

/** What the elements lack is no more than a warning: the title names no body. */
export const warningDraft = cleanDraft
  .replace('# 东山县卫生健康局2024年', '# 2024年')
  .replace('东山县卫生健康局\n\n2025', '2025');

export const noReport = '# 使用说明\n\n这个文件夹存放各科室的会议记录。\n';

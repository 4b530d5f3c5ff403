/** A draft with nothing to find at the level of errors. */
export const goodDraft = `# 东山县水利局2023年法治政府建设年度报告

县委、县政府：

现将我局2023年法治政府建设情况报告如下：

## 一、主要举措和成效

组织学习习近平法治思想4次。落实“谁执法谁普法”普法责任制。“双随机、一公开”抽查取用水单位64家。

## 二、主要负责人履行推进法治建设第一责任人职责情况

主持召开法治工作会议3次。

## 三、存在的不足和原因

执法力量不足，主要原因是编制有限。

## 四、2024年主要安排

加强执法队伍建设。

东山县水利局

2024年1月18日
`;

/** The same without its chapter on shortcomings. */
export const badDraft = goodDraft.replace(/## 三、[\s\S]*?(?=## 四、)/, '');

/** A file that is no report, and passes. */
export const readme = '# 使用说明\n\n本仓库存放历年材料。\n';

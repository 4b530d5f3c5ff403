import type { Language } from '../../readers/bilingual.ts';

interface Known {
  readonly organisation: string | undefined;
  readonly year: number | undefined;
  /** Where the schema lies with which editors complete the file, if it is there. */
  readonly schema: string | undefined;
}

/** A first configuration: nothing in it changes what is checked, all of it shows how to. */
export function configTemplate(known: Known, language: Language): string {
  const schema = known.schema === undefined ? '' : `# yaml-language-server: $schema=${known.schema}\n`;
  return schema + (language === 'zh' ? chinese(known) : english(known));
}

function reportLines({ organisation, year }: Known, example: string): string {
  const lines = [
    organisation === undefined ? undefined : `  organisation: ${JSON.stringify(organisation)}`,
    year === undefined ? undefined : `  year: ${year}`,
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? `# report: ${example}` : ['report:', ...lines].join('\n');
}

function chinese(known: Known): string {
  return `# report-lint 的配置。只写数据，不含程序；各行去掉行首的“# ”即可启用。

# 检查哪一类文件：法治政府建设年度报告
checklist: rule-of-law-report

# 草稿没有写明单位、年度时使用
${reportLines(known, '{ organisation: 东山县卫生健康局, year: 2024 }')}

# 检查文件夹时，哪些文件要检查，哪些不要（** 表示任意层文件夹）
# include: ["报告/**"]
# exclude: ["**/归档/**"]

# 调整规则的级别：error（错误）、warning（警告）、info（提示）、off（不检查）
# 用 report-lint rules 查看全部规则
# severity:
#   element/double-random: off        # 没有行政检查职责的单位

# 本单位自己的规则所在的文件夹
# rules: [./规则]

# 以另一份配置为基础
# extends: ../base.yml

# 已经核对过、不必再提示的问题，必须写明理由
# suppress:
#   - file: 报告.md
#     rule: element/addressee
#     reason: 公开版本不写主送机关
`;
}

function english(known: Known): string {
  return `# Configuration of report-lint: data only, no code. Remove "# " to enable a line.

# The kind of report to check: the annual report on the rule of law in government
checklist: rule-of-law-report

# Where a draft does not name its organisation or year
${reportLines(known, '{ organisation: 东山县卫生健康局, year: 2024 }')}

# Which files of a folder to check, and which not
# include: ["reports/**"]
# exclude: ["**/archive/**"]

# Levels of rules: error, warning, info, off; report-lint rules lists all rules
# severity:
#   element/double-random: off        # a body without inspection duties

# Folders of your own rules
# rules: [./my-rules]

# A configuration to build upon
# extends: ../base.yml

# Findings that were looked at and are no mistakes; the reason is required
# suppress:
#   - file: report.md
#     rule: element/addressee
#     reason: the public version names no addressee
`;
}

import type { Language } from '../readers/bilingual.ts';

/** What the command line itself says, beside the help and the reporters. */
export interface Texts {
  unknownOption(flag: string, nearest: string | undefined): string;
  unknownCommand(name: string, nearest: string): string;
  unknownRule(id: string, nearest: string | undefined): string;
  wrongChoice(flag: string, value: string, choices: readonly string[], nearest: string | undefined): string;
  wrongNumber(flag: string, value: string, least: number, most: number): string;
  missingValue(flag: string): string;
  wrongRule(value: string): string;
  tooFew(operands: string): string;
  tooMany(operand: string): string;
  seeHelp: string;
  overwritesDraft(flag: string, path: string): string;
  oneDraft: string;
  onlyWord: string;
  wrongEnding(path: string, ending: string): string;
  notTogether(one: string, other: string): string;
  sameFile(one: string, other: string): string;
  annotated(path: string, count: number): string;
  unsigned: string;
  notAnnotated(path: string): string;
  diffOnly(flag: string): string;
  pageNeedsFile: string;
  exists(path: string): string;
  written(path: string): string;
  hookWritten(path: string): string;
  hookIsThere(path: string): string;
  tooManyWarnings(count: number, most: number): string;
  unexpected(message: string): string;
  error: string;
  progress(done: number, total: number): string;
}

const zh: Texts = {
  unknownOption: (flag, nearest) =>
    nearest === undefined ? `没有 ${flag} 这个选项` : `没有 ${flag} 这个选项，是不是要写 ${nearest}？`,
  unknownCommand: (name, nearest) => `没有“${name}”这个文件或命令，是不是要写 report-lint ${nearest}？`,
  unknownRule: (id, nearest) =>
    nearest === undefined
      ? `没有规则“${id}”；用 report-lint rules 列出全部规则`
      : `没有规则“${id}”，是不是要写“${nearest}”？`,
  wrongChoice: (flag, value, choices, nearest) =>
    `${flag} 不能是“${value}”${nearest === undefined ? '' : `，是不是要写“${nearest}”`}；可用：${choices.join('、')}`,
  wrongNumber: (flag, value, least, most) =>
    `${flag} 应为 ${Number.isFinite(most) ? `${least} 到 ${most} 之间的整数` : `不小于 ${least} 的整数`}，不能是“${value}”`,
  missingValue: (flag) => `${flag} 后面缺少值`,
  wrongRule: (value) => `--rule 应写成 规则=级别，如 element/addressee=off，不能是“${value}”`,
  tooFew: (operands) => `缺少参数：${operands}`,
  tooMany: (operand) => `多余的参数：${operand}`,
  seeHelp: '运行 report-lint --help 查看用法',
  overwritesDraft: (flag, path) => `${flag} 不能写到被检查的草稿上：${path}`,
  oneDraft: '--annotate 一次批注一份草稿，例如 report-lint 报告.docx --annotate 报告-批注.docx',
  onlyWord: '--annotate 只能批注 Word 文件（.docx）；其他格式请看屏幕上的结果',
  wrongEnding: (path, ending) => `--annotate 写出的是 Word 文件，文件名应以 ${ending} 结尾：${path}`,
  notTogether: (one, other) => `${one} 不能与 ${other} 同时使用`,
  sameFile: (one, other) => `${one} 和 ${other} 不能是同一个文件`,
  annotated: (path, count) =>
    count === 0 ? `已写入 ${path}：没有要批注的问题，与草稿相同` : `已写入 ${path}：批注 ${count} 条`,
  unsigned: '草稿有数字签名，加了批注的文件里签名不再有效；原稿的签名没有动',
  notAnnotated: (path) => `没有写入 ${path}：草稿没有批注`,
  diffOnly: (flag) => `--fix-dry-run 输出的是差异，不能与 ${flag} 同时使用`,
  pageNeedsFile: '--format html 输出的是网页，请用 --output 写入文件，如 --output 报告.html',
  exists: (path) => `${path} 已经有了；要覆盖请加 --force`,
  written: (path) => `已写入 ${path}`,
  hookWritten: (path) => `已写入 ${path}；运行 pre-commit install 后，每次提交都会检查`,
  hookIsThere: (path) => `${path} 里已经有 report-lint，没有改动`,
  tooManyWarnings: (count, most) => `警告 ${count} 条，超过 --max-warnings ${most}`,
  unexpected: (message) => `程序出错：${message}。请把这句话反馈给开发者；设置 DEBUG=report-lint 可看到细节`,
  error: '错误：',
  progress: (done, total) => `正在检查 ${done}/${total}`,
};

const en: Texts = {
  unknownOption: (flag, nearest) =>
    nearest === undefined ? `unknown option ${flag}` : `unknown option ${flag}; did you mean ${nearest}?`,
  unknownCommand: (name, nearest) => `there is no file or command "${name}"; did you mean report-lint ${nearest}?`,
  unknownRule: (id, nearest) =>
    nearest === undefined
      ? `there is no rule "${id}"; report-lint rules lists all`
      : `there is no rule "${id}"; did you mean "${nearest}"?`,
  wrongChoice: (flag, value, choices, nearest) =>
    `${flag} cannot be "${value}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}; it takes: ${choices.join(', ')}`,
  wrongNumber: (flag, value, least, most) =>
    `${flag} takes ${Number.isFinite(most) ? `a whole number from ${least} to ${most}` : `a whole number of at least ${least}`}, not "${value}"`,
  missingValue: (flag) => `a value is missing after ${flag}`,
  wrongRule: (value) => `--rule takes ID=LEVEL, such as element/addressee=off, not "${value}"`,
  tooFew: (operands) => `an argument is missing: ${operands}`,
  tooMany: (operand) => `one argument too many: ${operand}`,
  seeHelp: 'report-lint --help shows the usage',
  overwritesDraft: (flag, path) => `${flag} cannot write over a draft: ${path}`,
  oneDraft: '--annotate takes one draft, as in report-lint report.docx --annotate comments.docx',
  onlyWord: '--annotate is for Word files (.docx) only; for other formats see the screen',
  wrongEnding: (path, ending) => `--annotate writes a Word file, whose name must end in ${ending}: ${path}`,
  notTogether: (one, other) => `${one} does not go with ${other}`,
  sameFile: (one, other) => `${one} and ${other} cannot be the same file`,
  annotated: (path, count) =>
    count === 0
      ? `written: ${path}; nothing to comment on, the same as the draft`
      : `written: ${path}; comments: ${count}`,
  unsigned: 'the draft is signed; the signature does not hold for the annotated file, the draft keeps its own',
  notAnnotated: (path) => `not written: ${path}; the draft was not annotated`,
  diffOnly: (flag) => `--fix-dry-run prints a diff and does not go with ${flag}`,
  pageNeedsFile: '--format html makes a page; write it to a file, as in --output report.html',
  exists: (path) => `${path} exists; add --force to overwrite it`,
  written: (path) => `written: ${path}`,
  hookWritten: (path) => `written: ${path}; once pre-commit install has run, each commit is checked`,
  hookIsThere: (path) => `${path} has the hook already; it was left alone`,
  tooManyWarnings: (count, most) => `${count} warnings are more than --max-warnings ${most}`,
  unexpected: (message) => `the program failed: ${message}. Please report this; DEBUG=report-lint shows the details`,
  error: 'error: ',
  progress: (done, total) => `checking ${done}/${total}`,
};

export function textsIn(language: Language): Texts {
  return language === 'zh' ? zh : en;
}

/** Words that sites put around a document, and no report holds on a line of its own. */
const labels = [
  '(?:信息|文章|稿件|内容)?来源',
  '(?:发布|发稿|更新|添加|录入|成文|生成)(?:日期|时间)',
  '(?:日期|时间)',
  '(?:发布|发文|公开|制发)(?:机构|机关|单位|部门)',
  '(?:信息)?索引号?',
  '(?:主题|信息|公开)分类',
  '(?:公开)?(?:方式|形式|范围|时限)',
  '(?:责任)?编辑',
  '作者',
  '(?:浏览|阅读|点击|访问)(?:次数|数|量|率)',
  '(?:字体|字号)(?:大小)?',
  '分享(?:到|至)?',
  '(?:您|你)?(?:现在|当前)?的?(?:当前)?位置',
  '上一(?:篇|条|页)',
  '下一(?:篇|条|页)',
  '相关(?:文章|附件|链接|文档|阅读|信息)',
  '(?:扫一扫|扫码).{0,20}',
  '(?:文件|发文)?字?号',
  '(?:有效|时效)性',
  '信息名称',
  '名称',
  '关键词',
  '语音播报',
];

const label = new RegExp(`^(?:${labels.join('|')})[：:]`);
/** What a reader of the page can do with it, and the marks between such words. */
const tool =
  /打印(?:本页|此页|文章)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表)?|收藏(?:本页)?|大|中|小|默认|分享|微信|微博|首页|字体|繁体|无障碍|导出|下载|[\s|｜/、+\-【】[\]（）()]/g;
const path = /^(?:首页|网站首页|当前位置|您(?:现在)?的位置)[\s:：>»›＞/-]/;

/** Who runs a site, under which licence: what stands at the foot of each of its pages. */
const imprint = /版权所有|ICP备|公网安备|网站标识码|^(?:主办|承办)(?:单位)?[：:]/;

const longest = 120;
const longestImprint = 300;

/** Whether a line of a page is furniture of the site: where one is, who published when, what one can do with it. */
export function isFurniture(line: string): boolean {
  const words = line.trim();
  if (imprint.test(words)) return words.length <= longestImprint;
  if (words === '' || words.length > longest || /[。；]/.test(words)) return false;
  return label.test(words) || words.replace(tool, '') === '' || path.test(words);
}

/** The table of particulars that portals set above a document: nothing that its author wrote. */
export function isParticulars(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flat().map((cell) => cell.replace(/[\s：:]/g, ''));
  return cells.filter((cell) => particulars.has(cell)).length >= 3;
}

const particulars: ReadonlySet<string> = new Set([
  ...['索引号', '信息索引', '主题分类', '公开分类', '发文机关', '发布机构', '发布机关', '成文日期', '发布日期'],
  ...['发文字号', '文号', '有效性', '时效性', '公开方式', '生成日期', '信息名称', '名称', '标题', '公开范围', '关键词'],
]);

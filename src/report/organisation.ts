/** How the names of bodies that report end. The longer endings stand first, so that a name is taken whole. */
const bodyEnding =
  '(?:人民政府|委员会|办公室|管委会|人民法院|人民检察院|街道办事处|办事处|执法(?:总队|支队|大队)|监督所|研究院|指挥部|领导小组|公司|中心|总局|分局|总队|支队|大队|[局厅委办部署院所处站队会社镇乡府])';

const asName = new RegExp(`^[\\u3400-\\u9fffA-Za-z0-9“”（）、]{2,40}${bodyEnding}(?:（(?:盖章|公章|印章|印|章)）)?$`);
const stamp = /（(?:盖章|公章|印章|印|章)）$/;

/** Whether a folded line can be the name of a body and nothing else. */
export function isOrganisationLine(folded: string): boolean {
  return folded.length <= 46 && asName.test(folded) && !/报告$|情况$|工作[办会]$/.test(folded);
}

/** The name without the word that stands for the seal. */
export function organisationName(folded: string): string {
  return folded.replace(stamp, '');
}

const wholeTitle = /^(?:关于)?(.*)$/;
const yearWords = /(?:20[0-9]{2}|二[〇○零O][〇○零一二三四五六七八九O]{2})年?度?/;
/** Where the subject of a title begins: what stands before it and is no year is the body. */
const subject =
  /(?:关于|推进|落实|贯彻|开展|加强|履行|深化|全面推进|全面依法|全面加强){0,4}(?:法治政府|依法行政|法治建设|法治工作|法治.{0,6}(?:建设|工作)|依法治[市县区省镇乡街])/;

/** The body that a folded title names, before or after the year: undefined where it names none. */
export function organisationInTitle(title: string): string | undefined {
  const start = title.search(subject);
  if (start === -1) return undefined;
  const lead = (wholeTitle.exec(title.slice(0, start))?.[1] ?? '')
    .replace(yearWords, '')
    .replace(/关于$|的$/, '')
    .replace(/^关于/, '');
  return lead.length >= 2 && /[\u3400-\u9fff]{2}/.test(lead) ? lead : undefined;
}

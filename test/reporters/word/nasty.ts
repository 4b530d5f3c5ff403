import { cell, p, r, row, table } from '../../readers/docx/documents.ts';
import { wordPackage } from './packages.ts';

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string) =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${r(result)}${mark('end')}`;
const box = (content: string) =>
  `<w:r><w:pict><v:shape style="width:100pt;height:50pt"><v:textbox><w:txbxContent>${p(content)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const change = (name: string, id: number, content: string) =>
  `<w:${name} w:id="${id}" w:author="王" w:date="2025-01-01T00:00:00Z">${content}</w:${name}>`;
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

const body = [
  p(r('粗体', '<w:b/>') + r('与常体&lt;相接') + r('斜体', '<w:i/>')),
  p('<w:r><w:t>  空格在边上 </w:t></w:r><w:r><w:t xml:space="preserve"> 保留的空格 </w:t></w:r>'),
  p(`<w:hyperlink w:anchor="x">${r('链接里的文字')}</w:hyperlink>${r('链接后')}`),
  p(
    `${r('插入前')}${change('ins', 5, r('新插入的文字'))}${change('del', 6, '<w:r><w:delText>删去的</w:delText></w:r>')}${r('删除后')}`,
  ),
  p(r('超链接域前') + field('HYPERLINK "http://a.example/"', '域中的链接') + r('超链接域后')),
  p(r('引文域前') + field('QUOTE "x"', '算出的结果') + r('引文域后')),
  p(`${r('富文本前')}${control('<w:alias w:val="名"/>', r('控件里的文字'))}${r('富文本后')}`),
  p(`${r('纯文本前')}${control('<w:text/>', r('填写的内容'))}${r('纯文本后')}`),
  p(r('有框的段落') + box('框里的文字')),
  p(`${r('脚注前')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('脚注后')}`),
  table(row(cell(p('左上格')), cell(p('右上格'))), row(cell(p('左下格') + p('左下二')), cell(p('右下格')))),
  p('<w:r><w:t>制表前</w:t><w:tab/><w:t>制表后</w:t><w:br/><w:t>换行后</w:t></w:r>'),
  p('跨段的甲'),
  p('跨段的乙'),
  p('编号的标题', numbered),
  p('𠮷野与𠮷田'),
  p(
    `<w:commentRangeStart w:id="7"/>${r('有旧批注的')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${r('文字')}`,
  ),
  p('最后一段'),
].join('');

/** A document with what is hard to annotate, written by hand. */
export function nastyDocument(): Uint8Array {
  return wordPackage(body, {
    footnotes: `<w:footnote w:id="2">${p('注里的文字')}</w:footnote>`,
    comments: `<w:comment w:id="7" w:author="李">${p('旧的批注')}</w:comment>`,
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  });
}

/** What is commented, and the words that the comment stands at: the same, where comments can stand there. */
export const commented: readonly (readonly [quote: string, at?: string])[] = [
  ['粗体'],
  ['体与常'],
  ['与常体&lt;相接斜'],
  ['lt;'],
  ['空格在边上'],
  ['在边上 保'],
  ['留的空格 '],
  ['链接里的文字'],
  ['里的文字链接后'],
  ['前新插'],
  ['插入的'],
  ['文字删除'],
  ['域中的'],
  ['结果引文域后', '算出的结果引文域后'],
  ['前算出', '前算出的结果'],
  ['控件里'],
  ['的文字富'],
  ['填写', '填写的内容'],
  ['有框的'],
  ['框里的文字', '有框的段落'],
  ['脚注前脚'],
  ['注里的', ''],
  ['上格\n右上'],
  ['左下二'],
  ['前\t制'],
  ['制表后\u2028换'],
  ['的甲\n跨段'],
  ['一、编号', '编号'],
  ['一、', '编'],
  ['野与𠮷'],
  ['旧批注的文'],
  ['最后一段'],
];

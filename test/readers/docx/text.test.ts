import { describe, expect, it } from 'vitest';
import { cell, p, r, row, table, textOf } from './documents.ts';

const runOf = (content: string) => `<w:r>${content}</w:r>`;

describe('the text of a Word document', () => {
  it('has a line for each paragraph, empty ones too', () => {
    expect(textOf(`${p('东山县水利局') + p('')}<w:p/>${p('全年办理许可41件。')}`)).toBe(
      '东山县水利局\n\n\n全年办理许可41件。\n',
    );
  });

  it.each([
    ['a soft line break', '<w:br/>', '甲\u2028乙'],
    ['an old soft line break', '<w:cr/>', '甲\u2028乙'],
    ['a break that wraps around a picture', '<w:br w:type="textWrapping" w:clear="all"/>', '甲\u2028乙'],
    ['a page break', '<w:br w:type="page"/>', '甲乙'],
    ['a column break', '<w:br w:type="column"/>', '甲乙'],
    ['where a page ended when it was printed', '<w:lastRenderedPageBreak/>', '甲乙'],
    ['a tab', '<w:tab/>', '甲\t乙'],
    ['a tab to the margin', '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>', '甲\t乙'],
    ['a hyphen that does not break', '<w:noBreakHyphen/>', '甲-乙'],
    ['a hyphen for hyphenation', '<w:softHyphen/>', '甲乙'],
    ['a tick', '<w:sym w:font="Wingdings" w:char="F0FC"/>', '甲✓乙'],
    ['a tick without the private area', '<w:sym w:font="Wingdings" w:char="00FC"/>', '甲✓乙'],
    ['a sign of an ordinary font', '<w:sym w:font="宋体" w:char="2103"/>', '甲℃乙'],
    ['a bullet of the Symbol font', '<w:sym w:font="Symbol" w:char="F0B7"/>', '甲•乙'],
    ['an ornament', '<w:sym w:font="Webdings" w:char="F04A"/>', '甲乙'],
    ['a sign that would end a line', '<w:sym w:font="宋体" w:char="000A"/>', '甲乙'],
    ['a sign without a code', '<w:sym w:font="宋体" w:char="zz"/>', '甲乙'],
    ['the mark of a footnote', '<w:footnoteReference w:id="7"/>', '甲乙'],
    ['a reading aid', `<w:ruby><w:rt>${r('jiǎ')}</w:rt><w:rubyBase>${r('贾')}</w:rubyBase></w:ruby>`, '甲贾乙'],
  ])('shows %s as it is seen', (_, content, expected) => {
    expect(textOf(p(r('甲') + runOf(content) + r('乙')))).toBe(`${expected}\n`);
  });

  it.each([
    ['references', '<w:t>甲&amp;乙&lt;丙&gt;&quot;&apos;&#20007;&#x4E14;</w:t>', '甲&乙<丙>"\'丧且'],
    ['line ends in the XML', '<w:t>甲\r\n乙\n丙</w:t>', '甲 乙 丙'],
    ['line ends by reference', '<w:t>甲&#10;乙&#13;丙</w:t>', '甲 乙 丙'],
    ['marked data', '<w:t>甲<![CDATA[<乙>&amp;]]>丙</w:t>', '甲<乙>&amp;丙'],
    ['a comment of the XML', '<w:t>甲<!-- > & < -->乙</w:t>', '甲乙'],
    ['an instruction of the XML', '<w:t>甲<?x a > b?>乙</w:t>', '甲乙'],
    ['spaces at the edges that do not count', '<w:t>\n  甲 乙 \t</w:t>', '甲 乙'],
    ['spaces at the edges that count', '<w:t xml:space="preserve"> 甲 </w:t>', ' 甲 '],
    ['a character beyond the first plane', '<w:t>𠮷&#x20BB7;</w:t>', '𠮷𠮷'],
    ['nothing', '<w:t/>', ''],
  ])('reads %s', (_, content, expected) => {
    expect(textOf(p('前') + p(runOf(content)))).toBe(`前\n${expected}\n`);
  });

  it.each([
    ['links', '<w:hyperlink>', '</w:hyperlink>'],
    ['smart tags', '<w:smartTag w:element="x"><w:smartTagPr/>', '</w:smartTag>'],
    ['custom markup', '<w:customXml w:element="x"><w:customXmlPr/>', '</w:customXml>'],
    ['content controls', '<w:sdt><w:sdtPr><w:alias w:val="题"/></w:sdtPr><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['placeholders', '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['other directions', '<w:bdo w:val="rtl"><w:dir w:val="ltr">', '</w:dir></w:bdo>'],
    ['simple fields', '<w:fldSimple w:instr="DATE"><w:fldData>AAAA</w:fldData>', '</w:fldSimple>'],
  ])('looks into %s', (_, open, close) => {
    expect(textOf(p(`${r('甲')}${open}${r('乙')}${close}${r('丙')}`))).toBe('甲乙丙\n');
  });

  it('looks into content controls around paragraphs, rows and cells', () => {
    const control = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = control(p('甲') + control(p('乙'))) + table(control(row(control(cell(p('丙'))), cell(p('丁')))));
    expect(textOf(body)).toBe('甲\n乙\n丙\n丁\n');
  });

  it('reads tables row by row, and what stands in their cells in turn', () => {
    const inner = table(row(cell(p('内一')), cell(p('内二'))));
    const body =
      p('表') + table(row(cell(p('甲') + p('乙')), cell(p('丙'))), row(cell(inner + p('丁')), cell(p('戊'))));
    expect(textOf(body)).toBe('表\n甲\n乙\n丙\n内一\n内二\n丁\n戊\n');
  });

  it('reads formulas as they are written', () => {
    const formula =
      '<m:oMath><m:f><m:num><m:r><m:t>9</m:t></m:r></m:num><m:den><m:r><m:t>10</m:t></m:r></m:den></m:f></m:oMath>';
    expect(textOf(p(r('率为') + formula))).toBe('率为910\n');
    expect(textOf(p(`<m:oMathPara>${formula}</m:oMathPara>`))).toBe('910\n');
  });

  it('does not read what is no text of the body', () => {
    const section = '<w:altChunk/><w:sectPr><w:headerReference w:type="default"/></w:sectPr>';
    const body = p('甲') + section + p(runOf('<w:instrText>PAGE</w:instrText>'));
    expect(textOf(body, { header1: p('页眉'), footer1: p('页脚') })).toBe('甲\n\n');
  });
});

describe('fields', () => {
  const mark = (type: string) => runOf(`<w:fldChar w:fldCharType="${type}"/>`);
  const code = (text: string) => runOf(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
  const field = (text: string, result: string) => mark('begin') + code(text) + mark('separate') + result + mark('end');

  it('show their results, not their codes', () => {
    expect(textOf(p(r('第') + field(' PAGE ', r('3')) + r('页')))).toBe('第3页\n');
  });

  it('show nothing without a result', () => {
    expect(textOf(p(`${r('甲')}${mark('begin')}${code(' XE "词" ')}${mark('end')}${r('乙')}`))).toBe('甲乙\n');
  });

  it('may stand in the codes and the results of others', () => {
    const condition = mark('begin') + code(' IF ') + field(' REF ', r('看不见')) + mark('separate');
    expect(textOf(p(condition + r('看') + field(' REF ', r('得见')) + mark('end') + r('。')))).toBe('看得见。\n');
  });

  it('may go over several paragraphs', () => {
    const first = p(`${mark('begin')}${code(' TOC ')}${mark('separate')}${r('一、总体情况')}`);
    expect(textOf(first + p(r('二、存在问题') + mark('end')) + p('甲'))).toBe('一、总体情况\n二、存在问题\n甲\n');
  });

  it('hide no text where they never end', () => {
    expect(textOf(p(`${mark('begin')}${code(' PAGE ')}${r('甲')}`) + p('乙'))).toBe('甲\n乙\n');
  });
});

describe('text boxes', () => {
  const content = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const drawing = (text: string) =>
    `<w:drawing><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></w:drawing>`;
  const picture = (text: string) => `<w:pict><v:shape><v:textbox>${content(text)}</v:textbox></v:shape></w:pict>`;
  const alternatives = (choice: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

  it.each([
    ['new ones', drawing('框')],
    ['old ones', picture('框')],
    ['new ones with a fallback', alternatives(drawing('框'), picture('框'))],
    ['old ones behind something without words', alternatives('<w:drawing/>', picture('框'))],
    ['embedded objects', `<w:object><v:shape><v:textbox>${content('框')}</v:textbox></v:shape></w:object>`],
  ])('stand after the paragraph that they are anchored in: %s', (_, box) => {
    expect(textOf(p(r('甲') + runOf(box) + r('乙')) + p('丙'))).toBe('甲乙\n框\n丙\n');
  });

  it('stand within the cell that they are anchored in', () => {
    const anchored = p(r('甲') + runOf(drawing('框')));
    expect(textOf(table(row(cell(anchored), cell(p('乙')))))).toBe('甲\n框\n乙\n');
  });
});

describe('notes', () => {
  const reference = (kind: string, id: number) => runOf(`<w:${kind}Reference w:id="${id}"/>`);
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${p(runOf(`<w:${kind}Ref/>`) + r(text))}</w:${kind}>`;

  it('stand behind the body in the order in which they are referred to, footnotes first', () => {
    const body =
      p(r('甲') + reference('endnote', 2) + reference('footnote', 3)) + p(r('乙') + reference('footnote', 2));
    const footnotes = note('footnote', 0, '分隔') + note('footnote', 2, '脚注二') + note('footnote', 3, '脚注三');
    const endnotes = note('endnote', 2, '尾注') + note('endnote', 4, '没有提到');
    expect(textOf(body, { footnotes, endnotes })).toBe('甲\n乙\n脚注三\n脚注二\n尾注\n');
  });

  it('may be missing', () => {
    expect(textOf(p(r('甲') + reference('footnote', 9)), { footnotes: '' })).toBe('甲\n');
  });
});

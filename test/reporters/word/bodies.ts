import fc from 'fast-check';
import { cell, p, r, row, table } from '../../readers/docx/documents.ts';

/** Words with what is hard to divide: references, spaces at edges, characters of two units. */
const words = fc.constantFrom('甲', '乙丙丁', ' 戊 ', 'a&b<c', '𠮷野', '　', '2024年', '');
const format = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:rPrChange w:id="900" w:author="王"><w:rPr><w:i/></w:rPr></w:rPrChange>',
);
const run = fc.tuple(words, format).map(([text, properties]) => r(text, properties));

/** Runs that hold more than one text, or one whose spaces do not count. */
const mixed = fc.constantFrom(
  '<w:r><w:t> 己 庚\n 辛 </w:t></w:r>',
  '<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="default">壬 癸</w:t><w:tab/><w:t>子</w:t></w:r>',
  '<w:r><w:t>丑</w:t><w:br/><w:t xml:space="preserve">寅&amp;&#x4E59;卯</w:t></w:r>',
  '<w:r><w:noBreakHyphen/></w:r>',
  '<w:r><w:t>辰<!-- 无 -->巳</w:t><w:lastRenderedPageBreak/><w:t>午</w:t></w:r>',
  '<x:r xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:rPr><x:b/></x:rPr><x:t>未申</x:t></x:r>',
  '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>',
  '<w:bookmarkStart w:id="41" w:name="酉"/><w:bookmarkEnd w:id="41"/>',
  '<w:commentRangeStart w:id="7"/><w:r><w:t>戌亥</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
);
const nested = fc
  .tuple(
    fc.constantFrom(
      ['<w:ins w:id="901" w:author="王">', '</w:ins>'],
      ['<w:moveTo w:id="902" w:author="王">', '</w:moveTo>'],
      ['<w:del w:id="903" w:author="王">', '</w:del>'],
      ['<w:hyperlink w:anchor="酉">', '</w:hyperlink>'],
      ['<w:smartTag w:element="x">', '</w:smartTag>'],
      ['<w:sdt><w:sdtPr><w:alias w:val="题"/></w:sdtPr><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ),
    fc.array(run, { minLength: 1, maxLength: 3 }),
  )
  .map(([[open, close], runs]) => open + runs.join('') + close);

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string) =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
const link = run.map((result) => field('HYPERLINK "http://a.example/"', result));

/** What comments cannot stand in. */
const closed = fc.oneof(
  run.map((result) => field('REF x', result)),
  run.map((result) => `<w:fldSimple w:instr="DATE">${result}</w:fldSimple>`),
  run.map((result) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${result}</w:sdtContent></w:sdt>`),
  fc.constantFrom(
    '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
    '<w:r><w:t>文</w:t><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框一</w:t></w:r></w:p><w:p><w:r><w:t>框二</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict><w:t>字</w:t></w:r>',
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>选</w:t></mc:Choice></mc:AlternateContent></w:r>',
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>择</w:t></w:r></mc:Choice></mc:AlternateContent>',
    '<w:r><w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>贾</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    '<w:r><w:t>引</w:t><w:footnoteReference w:id="2"/></w:r>',
    '<w:r><w:endnoteReference w:id="3"/></w:r>',
    '<w:r><w:t>前<![CDATA[<数据>]]>后</w:t></w:r>',
  ),
);

const properties = fc.constantFrom(
  '',
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  '<w:rPr><w:del w:id="904" w:author="王"/></w:rPr>',
  '<w:rPr><w:ins w:id="905" w:author="王"/></w:rPr>',
);

function bodyOf(inline: fc.Arbitrary<string>, format: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const paragraph = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.array(inline, { maxLength: 5 }), format)
        .map(([runs, pPr]) => p(runs.join('') || '<w:r/>', pPr)),
    },
    { weight: 1, arbitrary: fc.constant('<w:p/>') },
  );
  const cells = fc
    .array(paragraph, { minLength: 2, maxLength: 4 })
    .map((inner) => table(row(...inner.map((one) => cell(one))), row(cell(inner.join('')), cell(p('格')))));
  const control = paragraph.map(
    (inner) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
  );
  const block = fc.oneof(
    { weight: 5, arbitrary: paragraph },
    { weight: 1, arbitrary: cells },
    { weight: 1, arbitrary: control },
  );
  return fc.array(block, { minLength: 1, maxLength: 7 }).map((blocks) => p('始末') + blocks.join(''));
}

/** Bodies whose every character can be the edge of a comment. */
export const plainBody = bodyOf(fc.oneof(run, run, mixed, nested, link), fc.constantFrom('', '<w:jc w:val="both"/>'));

/** Bodies with all that Word documents have. */
export const anyBody = bodyOf(fc.oneof(run, mixed, nested, link, closed), properties);

export const otherParts = {
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  footnotes: `<w:footnote w:id="2">${p('脚注的文字')}</w:footnote>`,
  endnotes: `<w:endnote w:id="3">${p('尾注的文字')}</w:endnote>`,
  comments: `<w:comment w:id="7" w:author="李">${p('请核')}</w:comment>`,
};

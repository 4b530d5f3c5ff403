import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../../../src/readers/decode.ts';
import { readHtml } from '../../../src/readers/html/read-html.ts';

function read(html: string) {
  return readHtml(new TextEncoder().encode(html), '报告.html');
}

function linesOf(html: string): string[] {
  return read(html).source.text.split('\n').slice(0, -1);
}

/** Running text long enough to be taken for the document that a page shows. */
const sentence =
  '2023年，我局坚持依法行政，全年检查取水户120家次，立案12件，办结12件，没有发生行政复议和行政诉讼案件。';
const closing = '<p>东山县水利局</p><p>2024年1月18日</p>';

describe('a page as government sites publish it', () => {
  const page = `<!DOCTYPE html><html><head><title>东山县水利局2023年法治政府建设年度报告_东山县人民政府</title>
    <style>p { color: red }</style><script>var 一 = "二、";</script></head><body>
    <div class="menu"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></div>
    <div>当前位置：<a href="/">首页</a> &gt; <a href="/fz">法治政府</a></div>
    <div><h1>东山县水利局2023年法治政府建设年度报告</h1>
      <div>来源：县水利局&nbsp;&nbsp;发布时间：2024-01-18 10:20&nbsp;&nbsp;浏览次数：120&nbsp;&nbsp;字体：【<a>大</a> <a>中</a> <a>小</a>】</div>
      <div class="content"><p>${sentence}</p><p>一、主要举措</p><p>${sentence}</p>${closing}</div>
      <div>上一篇：<a href="1.html">东山县司法局报告</a></div><div>【打印本页】【关闭窗口】</div></div>
    <div>版权所有：东山县人民政府，主办：县政府办。闽ICP备00000000号，联系电话：0596-0000000。</div></body></html>`;

  it('is read without menus, path, particulars, tools and imprint', () => {
    expect(linesOf(page)).toEqual([
      '东山县水利局2023年法治政府建设年度报告',
      sentence,
      '一、主要举措',
      sentence,
      '东山县水利局',
      '2024年1月18日',
    ]);
  });

  it('keeps the title that the content itself begins with, once', () => {
    const own = page.replace('class="content">', 'class="content"><p>东山县水利局2023年法治政府建设年度报告</p>');
    expect(linesOf(own).filter((line) => line.includes('年度报告'))).toHaveLength(1);
  });

  it('takes the title that only the name of the page knows as a title', () => {
    const named = page.replaceAll('h1>', 'div>');
    expect(linesOf(named)[0]).toBe('东山县水利局2023年法治政府建设年度报告');
  });

  it('reads a fragment without any frame', () => {
    expect(linesOf(`<p>${sentence}</p>${closing}`)).toEqual([sentence, '东山县水利局', '2024年1月18日']);
  });

  it('leaves out the particulars that portals set above a document', () => {
    const particulars =
      '<table><tr><td>索引号：</td><td>K1</td><td>发文机关：</td><td>县水利局</td></tr>' +
      '<tr><td>标题</td><td>报告</td><td>成文日期</td><td>2024-01-18</td></tr></table>';
    expect(linesOf(`<div>${particulars}<p>${sentence}</p></div>`)).toEqual([sentence]);
  });
});

describe('the words of a page', () => {
  it('stand together across inline markup and references', () => {
    expect(linesOf('<p>推进<b>&ldquo;放管服&rdquo;</b><span>改<i>革</i></span>，办理12&#x4EF6;。</p>')).toEqual([
      '推进“放管服”改革，办理12件。',
    ]);
  });

  it('begin a new line at a break and a new paragraph at a block', () => {
    const { blocks } = read('<div>检查12家，<br>整改12家。</div><div>开会4次。</div>');
    expect(blocks.map((block) => block.kind === 'line' && block.line.gapBefore)).toEqual([true, false, true]);
  });

  it('tell headings and indents', () => {
    const { blocks } = read(
      '<h2>一、成效</h2><p style="text-indent: 2em">检查。</p><p>&emsp;&emsp;整改。</p><p>完成。</p>',
    );
    const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []));
    expect(lines.map(({ headingDepth }) => headingDepth)).toEqual([2, undefined, undefined, undefined]);
    expect(lines.map(({ indented }) => indented)).toEqual([false, true, true, false]);
  });

  it('have the numbers that a browser sets before the items of a list', () => {
    expect(linesOf('<ol><li>甲。</li><li value="5">乙。</li><li><p>丙。</p></li></ol><ul><li>丁。</li></ul>')).toEqual([
      '1. 甲。',
      '5. 乙。',
      '6. 丙。',
      '丁。',
    ]);
  });

  it('are not those of what nobody sees', () => {
    const hidden = '<div style="display: none">甲。</div><p hidden>乙。</p><template>丙。</template><!-- 丁。 -->';
    expect(linesOf(`${hidden}<p>戊。</p>`)).toEqual(['戊。']);
  });
});

describe('tables of a page', () => {
  const rows = (html: string) => {
    const { blocks, source } = read(html);
    const table = blocks.find((block) => block.kind === 'table');
    return table?.kind === 'table'
      ? table.table.rows.map((row) => row.map(({ pieces }) => pieces.map((piece) => source.slice(piece)).join('|')))
      : undefined;
  };

  it('keep their columns where cells span several', () => {
    const html =
      '<table><tr><th rowspan="2">单位</th><th colspan="2">案件</th></tr><tr><th>立案</th><th>结案</th></tr>' +
      '<tr><td>甲</td><td>12</td><td><p>10</p><p>含旧案</p></td></tr></table>';
    expect(rows(html)).toEqual([
      ['单位', '案件', ''],
      ['', '立案', '结案'],
      ['甲', '12', '10|含旧案'],
    ]);
  });

  it('that only lay out the page are none', () => {
    const html = `<table><tr><td><table><tr><td>菜单</td></tr></table></td><td><p>${sentence}</p></td></tr></table>`;
    expect(rows(html)).toBeUndefined();
    expect(linesOf(html)).toContain(sentence);
  });
});

describe('the encoding of a page', () => {
  const page = `<meta charset="gb2312"><p>${sentence}</p>`;

  it('is what its bytes are, whatever its meta says', () => {
    expect(read(page).source.encoding).toBe('utf-8');
    const gbk = Uint8Array.from([...'<p>'].map((char) => char.charCodeAt(0)).concat(0xd6, 0xd0, 0xce, 0xc4));
    expect(readHtml(gbk, '报告.html').source).toMatchObject({ encoding: 'gb18030', text: '中文\n' });
  });

  it('is taken from the meta where bytes do not tell it', () => {
    const big5 = Uint8Array.from(
      [...'<meta charset="big5"><p>'].map((char) => char.charCodeAt(0)).concat(0xa4, 0xa4, 0xa4, 0xe5),
    );
    expect(readHtml(big5, '报告.html').source).toMatchObject({ encoding: 'big5', text: '中文\n' });
  });
});

describe('suppressions in a page', () => {
  it('concern the block that follows', () => {
    const { comments, source } = read('<p>甲。</p><!-- report-lint-disable-next-line a/b -- 已核 --><p>乙。</p>');
    expect(comments).toEqual([{ range: { start: 3, end: 3 }, text: 'report-lint-disable-next-line a/b -- 已核' }]);
    expect(source.text).toBe('甲。\n\n乙。\n');
  });
});

describe('pages that are none', () => {
  const codeOf = (html: string) => {
    try {
      read(html);
    } catch (error) {
      return error instanceof UnreadableError ? error.code : error;
    }
    return undefined;
  };

  it.each([
    ['no text', '<html><body><img src="a.png"></body></html>', 'empty-file'],
    ['nothing but a program', '<script>document.write("甲")</script>', 'empty-file'],
    ['a deep nest', '<div>'.repeat(100_000), 'too-large'],
    ['a flood of tags', '<td>1'.repeat(100_000), 'too-large'],
    ['a flood of text', '一'.repeat(4_000_000), 'too-large'],
  ])('are refused: %s', (_, html, code) => {
    expect(codeOf(html)).toBe(code);
  });
});

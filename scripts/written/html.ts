import { escaped, type Written } from './words.ts';

/** A page that shows a document as government sites do. */
export function htmlFile(written: readonly Written[]): string {
  const content = written.map((one) => (one.kind === 'line' ? lineHtml(one) : tableHtml(one.rows))).join('\n');
  return `<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8"><title>报告</title></head>\n<body>\n${content}\n</body></html>\n`;
}

function lineHtml({ words, headingDepth }: Extract<Written, { kind: 'line' }>): string {
  const tag = headingDepth === undefined ? 'p' : `h${headingDepth}`;
  return `<${tag}>${escaped(words)}</${tag}>`;
}

function tableHtml(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${escaped(cell)}</td>`).join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}

/** Whether a stretch of folded text ends inside brackets, a title or a quotation. */
export function hasOpenBracket(text: string): boolean {
  const opened = Math.max(text.lastIndexOf('（'), text.lastIndexOf('《'));
  if (opened > Math.max(text.lastIndexOf('）'), text.lastIndexOf('》'))) return true;
  return hasOpenQuotation(text);
}

/** Straight quotes fold to opening ones: an even number of them is closed. */
export function hasOpenQuotation(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”') && (text.includes('”') || text.split('“').length % 2 === 0);
}

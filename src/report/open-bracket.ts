/** Whether a stretch of folded text ends inside brackets, a title or a quotation. */
export function hasOpenBracket(text: string): boolean {
  return /[（《][^（《）》]*$/.test(text) || hasOpenQuotation(text);
}

/** Straight quotes fold to opening ones: an even number of them is closed. */
export function hasOpenQuotation(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”') && (text.includes('”') || text.split('“').length % 2 === 0);
}

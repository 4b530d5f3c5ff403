const types: ReadonlySet<string> = new Set([
  '条例',
  '规定',
  '办法',
  '细则',
  '规则',
  '程序',
  '纲要',
  '规划',
  '计划',
  '意见',
  '通知',
  '决定',
  '法典',
]);

/** The last word of a title, which says what it is. */
export function typeOf(title: string): string | undefined {
  const word = title.slice(-2);
  return types.has(word) ? word : word[1] === '法' ? '法' : undefined;
}

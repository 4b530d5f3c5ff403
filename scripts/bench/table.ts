/** A table of a report in Markdown: the first column words, the others numbers. */
export function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const rules = columns.map((_, index) => (index === 0 ? '---' : '---:'));
  const lines = [columns, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${title}\n\n${lines.join('\n')}\n`;
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

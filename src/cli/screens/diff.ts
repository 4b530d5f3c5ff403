/** Unchanged lines shown around a change. */
const context = 3;

/**
 * The unified diff of two texts of as many lines: corrections stay within a line. Line ends are kept, so that a program
 * can apply it; empty where nothing differs.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = linesOf(before);
  const corrected = linesOf(after);
  if (old.length !== corrected.length) throw new Error(`a correction of ${path} changed the number of lines`);
  const changed = old.flatMap((line, index) => (line === corrected[index] ? [] : [index]));
  if (changed.length === 0) return '';
  const hunks = stretches(changed, old.length).map((stretch) => hunk(stretch, old, corrected));
  return [`--- ${path}\n`, `+++ ${path}\n`, ...hunks].join('');
}

/** Lines with their line feeds. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Changes whose surroundings touch are shown together. */
function stretches(changed: readonly number[], length: number): Stretch[] {
  const found: Stretch[] = [];
  for (const index of changed) {
    const stretch = { start: Math.max(0, index - context), end: Math.min(length, index + context + 1) };
    const last = found.at(-1);
    if (last !== undefined && stretch.start <= last.end) found[found.length - 1] = { ...last, end: stretch.end };
    else found.push(stretch);
  }
  return found;
}

function hunk({ start, end }: Stretch, old: readonly string[], corrected: readonly string[]): string {
  const extent = `${start + 1},${end - start}`;
  const lines = [`@@ -${extent} +${extent} @@\n`];
  let added: string[] = [];
  for (let index = start; index < end; index += 1) {
    const line = old[index] as string;
    const isSame = line === corrected[index];
    if (isSame) {
      lines.push(...added, marked(' ', line));
      added = [];
    } else {
      lines.push(marked('-', line));
      added.push(marked('+', corrected[index] as string));
    }
  }
  return [...lines, ...added].join('');
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

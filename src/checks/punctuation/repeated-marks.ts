/** Two or more stops in a row, of which one is meant. */
export interface RepeatedMarks {
  readonly index: number;
  readonly end: number;
  /** What is meant; undefined where it might be any of them. */
  readonly correct: string | undefined;
}

const stopsInARow = /[，、；：。？！](?:[ \u3000]{0,2}[，、；：。,;])+|[,;][，、；：。]+/y;
const canFollow: ReadonlySet<string> = new Set('，、；：。,; \u3000');

/** ？！ and ！！ are emphasis, and a row of 。 that stands for an ellipsis has its own correction. */
export function findRepeatedMarks(text: string, stops: readonly number[]): RepeatedMarks[] {
  const found: RepeatedMarks[] = [];
  let end = 0;
  for (const index of stops) {
    if (index < end || !canFollow.has(text[index + 1] ?? '\n')) continue;
    stopsInARow.lastIndex = index;
    const marks = stopsInARow.exec(text)?.[0];
    if (marks === undefined) continue;
    end = index + marks.length;
    const isLast = end === text.length || text[end] === '\n';
    found.push({ index, end, correct: correctionOf(marks.replace(/[ \u3000]/g, ''), isLast) });
  }
  return found;
}

/** A mark repeated is meant once; at the end of a paragraph it is the full stop that is meant. */
function correctionOf(marks: string, isLast: boolean): string | undefined {
  const wide = marks.replaceAll(',', '，').replaceAll(';', '；');
  const [first = ''] = wide;
  if (wide === first.repeat(wide.length)) return first === '。' && wide.length > 2 ? '……' : first;
  return isLast && wide.endsWith('。') && !/[？！]/.test(wide) ? '。' : undefined;
}

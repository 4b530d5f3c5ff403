import type { ChalkInstance } from 'chalk';
import type { Language } from '../../readers/bilingual.ts';
import { wrap } from '../../reporters/wrap.ts';
import { painter } from '../color.ts';
import type { Invocation } from '../invocation.ts';
import type { Terminal } from '../terminal.ts';

/** What the screens of the smaller commands need to know. */
export interface Layout {
  readonly language: Language;
  readonly color: ChalkInstance;
  /** undefined where nothing is wrapped. */
  readonly columns: number | undefined;
}

export function layoutOf({ language, color }: Invocation, { env, outIsTerminal, columns }: Terminal): Layout {
  const width = columns === undefined ? undefined : Math.max(32, columns);
  return { language, color: painter(color, { env, isTerminal: outIsTerminal }), columns: width };
}

/** Text on as many lines as it needs, each with an indent. */
export function indent(text: string, by: number, { columns }: Layout): string[] {
  const lines = columns === undefined ? [text] : wrap(text, columns - by);
  return lines.map((line) => ' '.repeat(by) + line);
}

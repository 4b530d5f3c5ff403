import type { VFile } from 'vfile';
import { builtinRules } from './engine/builtin-rules.generated.ts';
import { lintDocument } from './engine/lint.ts';
import type { Finding } from './engine/result.ts';
import type { Language } from './readers/bilingual.ts';
import { readString } from './readers/read.ts';

export interface PluginOptions {
  readonly year?: number;
  readonly organisation?: string;
  readonly language?: Language;
}

/**
 * A unified plugin that puts findings on the file as messages, for the reporters and editors of that world. It reads
 * the text of the file itself: in a report the numbers that a syntax tree drops matter.
 */
export default function reportLint({ year, organisation, language = 'zh' }: PluginOptions = {}) {
  return async (_tree: unknown, file: VFile): Promise<void> => {
    const document = await readString(String(file), { path: file.path });
    const { result } = lintDocument(document, builtinRules, {
      language,
      hints: { year, organisation },
      levels: {},
      suppress: [],
    });
    for (const finding of result.findings) addMessage(file, finding);
  };
}

function addMessage(file: VFile, finding: Finding): void {
  const [source, ruleId] = ['report-lint', finding.ruleId];
  const place = { start: finding.start, end: finding.end };
  const message = file.message(finding.message, { place, source, ruleId });
  // In a VFile `true` is an error, `false` a warning, and neither an information.
  message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined;
  message.actual = finding.quote;
  if (finding.suggestion !== '') message.note = finding.suggestion;
}

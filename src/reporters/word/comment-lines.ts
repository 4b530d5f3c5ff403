import { shortQuote } from '../../engine/message.ts';
import type { Finding } from '../../engine/result.ts';
import type { Language } from '../../readers/bilingual.ts';
import { detailLines } from '../details.ts';
import { textsIn } from '../texts.ts';
import type { Subject } from './anchors.ts';

interface Words {
  message(severity: string, message: string): string;
  readonly subjects: Readonly<Record<Exclude<Subject, 'text'>, (quote: string) => string>>;
  rule(id: string): string;
}

const words: Readonly<Record<Language, Words>> = {
  zh: {
    message: (severity, message) => `${severity}：${message}`,
    subjects: {
      'text-box': (quote) => `文本框里的“${quote}”`,
      note: (quote) => `注释里的“${quote}”`,
      number: (quote) => `自动编号“${quote}”`,
    },
    rule: (id) => `规则 ${id}`,
  },
  en: {
    message: (severity, message) => `${severity}: ${message}`,
    subjects: {
      'text-box': (quote) => `"${quote}" in the text box`,
      note: (quote) => `"${quote}" in the note`,
      number: (quote) => `the automatic number "${quote}"`,
    },
    rule: (id) => `rule ${id}`,
  },
};

/** What a comment says of a finding, one paragraph a line: who reads it has the draft and nothing else at hand. */
export function commentLines(finding: Finding, subject: Subject, language: Language): string[] {
  const texts = textsIn(language, 'docx');
  const { message, subjects, rule } = words[language];
  const { heading: _, ...beside } = finding;
  const related = finding.related.map((place) => ({ ...place, quote: shortQuote(place.quote) }));
  const lines = [
    message(texts.severity[finding.severity], finding.message),
    ...(subject === 'text' ? [] : [subjects[subject](shortQuote(finding.quote))]),
    ...detailLines({ ...beside, related }, texts),
    ...(finding.fix === null || finding.suggestion !== '' ? [] : [texts.fix(finding.fix.text)]),
    rule(finding.ruleId),
  ];
  return lines.map((line) => line.replace(/\s+/g, ' '));
}

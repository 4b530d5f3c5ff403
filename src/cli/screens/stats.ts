import type { Timings } from '../../node/timings.ts';
import type { Language } from '../../readers/bilingual.ts';
import { padStart } from '../../reporters/width.ts';

const titles = {
  zh: { stages: '各阶段用时', rules: '各条规则用时' },
  en: { stages: 'Time by stage', rules: 'Time by rule' },
} as const;

/** How long stages and rules took, the slowest rule first. */
export function statsText({ stages, rules }: Timings, language: Language): string {
  const byTime = [...rules].sort((one, other) => other.milliseconds - one.milliseconds);
  const line = (name: string, milliseconds: number) => `${padStart(milliseconds.toFixed(1), 10)} ms  ${name}`;
  const lines = [
    titles[language].stages,
    ...stages.map(({ name, milliseconds }) => line(name, milliseconds)),
    titles[language].rules,
    ...byTime.map(({ ruleId, milliseconds }) => line(ruleId, milliseconds)),
  ];
  return `${lines.join('\n')}\n`;
}

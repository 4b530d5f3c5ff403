import { describe, expect, it } from 'vitest';
import { CorpusError, readExpected } from '../../scripts/accuracy/expected.ts';
import { cleanText, expectedYaml } from './drafts.ts';

function problemsOf(yaml: string, text = cleanText): string {
  try {
    readExpected('01.expected.yml', yaml, text);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(CorpusError);
    return (error as Error).message;
  }
}

function defects(...rows: readonly string[]): string {
  return expectedYaml(['defects:', ...rows.map((row) => `  - ${row}`)].join('\n'));
}

describe('readExpected', () => {
  it('finds the place of every quote', () => {
    const yaml = defects(
      '{ rule: figures/sum, severity: error, quote: 41件, also: [figures/subset], why: "29+12=41" }',
    );
    const {
      defects: [defect],
    } = readExpected('01.expected.yml', yaml, cleanText);
    expect(defect).toMatchObject({ rule: 'figures/sum', also: ['figures/subset'] });
    expect(cleanText.slice(defect?.range?.start, defect?.range?.end)).toBe('41件');
  });

  it('lets a missing element be without a quote, and nothing else', () => {
    expect(problemsOf(defects('{ rule: element/date, severity: warning }'))).toBe('');
    expect(problemsOf(defects('{ rule: figures/sum, severity: error }'))).toBe(
      '01.expected.yml: defects.0.quote: only an element may have none',
    );
  });

  it('says of a quote how often it stands in the report', () => {
    expect(problemsOf(defects('{ rule: figures/sum, severity: error, quote: 罗定市水务局 }'))).toBe(
      '01.expected.yml: defects.0.quote: “罗定市水务局” stands 3 times in the report, not once',
    );
    expect(problemsOf(defects('{ rule: figures/sum, severity: error, quote: 42件 }'))).toContain('0 times');
  });

  it('names the file and the key of what is wrong', () => {
    expect(problemsOf(defects('{ rule: figures/sums, severity: error, quote: 41件 }'))).toMatch(
      /^01\.expected\.yml: defects\.0\.rule: .*figures\/sums/,
    );
    expect(problemsOf(defects('{ rule: figures/sum, severity: fatal, quote: 41件 }'))).toContain('defects.0.severity');
    expect(problemsOf(`${expectedYaml()}\ntitel: x`)).toContain('titel');
    expect(problemsOf('defects: [')).toMatch(/^01\.expected\.yml: /);
    expect(problemsOf('')).toMatch(/^01\.expected\.yml: the file: /);
  });

  it('wants a word on every element, and on nothing else', () => {
    expect(problemsOf(expectedYaml().replace('  element/date: present\n', ''))).toContain('element/date is not told');
    expect(problemsOf(expectedYaml().replace('element/date:', 'element/dates:'))).toContain(
      'element/dates is no element',
    );
  });
});

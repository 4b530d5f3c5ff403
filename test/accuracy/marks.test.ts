import { describe, expect, it } from 'vitest';
import { lintText } from '../../scripts/accuracy/draft.ts';
import { compareMarks, readMarks } from '../../scripts/accuracy/marks.ts';
import { cleanText } from './drafts.ts';

const head = 'id\tkind\tseverity\tline\tquote\texplanation\tconfidence';
const spoilt = cleanText.replace('6月15日', '6月31日').replace('延续12件', '延续21件');

function lineOf(words: string): number {
  return spoilt.slice(0, spoilt.indexOf(words)).split('\n').length;
}

function row(kind: string, severity: string, words: string, confidence = 'certain'): string {
  return ['x', kind, severity, lineOf(words), words, '', confidence].join('\t');
}

async function compared(...rows: readonly string[]) {
  const result = await lintText('01.md', spoilt);
  return compareMarks(result, readMarks('01.tsv', [head, ...rows].join('\n')), spoilt);
}

describe('readMarks', () => {
  it('reads rows as they stand, quotes and all', () => {
    const [mark] = readMarks('a.tsv', `${head}\r\n1\tsum-mismatch\terror\t12\t"引号"内\t说明\tlikely\r\n`);
    expect(mark).toEqual({
      id: '1',
      kind: 'sum-mismatch',
      severity: 'error',
      line: 12,
      quote: '"引号"内',
      explanation: '说明',
      confidence: 'likely',
    });
  });

  it('names the line that is no mark', () => {
    expect(() => readMarks('a.tsv', 'id\tkind')).toThrow('a.tsv:1');
    expect(() => readMarks('a.tsv', `${head}\n1\tx\terror\tzero\tq\te\tcertain`)).toThrow('a.tsv:2: this is no mark');
    expect(() => readMarks('a.tsv', `${head}\n1\tx\tfatal\t1\tq\te\tcertain`)).toThrow('a.tsv:2');
  });
});

describe('compareMarks', () => {
  it('tells what is found, missed, and told without a mark', async () => {
    const { found, missed, unmarked } = await compared(
      row('sum-mismatch', 'error', '新办29件、延续21件'),
      row('wording', 'warning', '压实执法责任'),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['sum-mismatch']);
    expect(missed.map(({ kind }) => kind)).toEqual(['wording']);
    expect(unmarked.map(({ ruleId }) => ruleId)).toEqual(['time/invalid-date']);
  });

  it('takes what is arguable, or info, for no yardstick, but as an explanation', async () => {
    const { found, missed, unmarked } = await compared(
      row('date-problem', 'warning', '6月31日', 'arguable'),
      row('wording', 'info', '压实执法责任'),
    );
    expect([found, missed]).toEqual([[], []]);
    expect(unmarked.map(({ ruleId }) => ruleId)).toEqual(['figures/sum']);
  });

  it('holds against the tool what it tells of words that are right', async () => {
    const { broken } = await compared(row('sum-ok', 'info', '新办29件、延续21件'), row('percent-ok', 'info', '94.2%'));
    expect(broken.map(({ mark, finding }) => `${mark.kind} ${finding.ruleId}`)).toEqual(['sum-ok figures/sum']);
  });

  it('goes by the name of an element, wherever it is told', async () => {
    const undated = spoilt.replace('2024年1月16日\n', '');
    const marked = (kind: string, name: string) => `x\t${kind}\twarning\t1\t罗定市\t要素【${name}】\tcertain`;
    const marks = [
      marked('element-missing', '成文日期'),
      marked('element-missing', '标题'),
      marked('element-present', '成文日期'),
    ];
    const result = await lintText('01.md', undated);
    const all = compareMarks(result, readMarks('01.tsv', [head, ...marks].join('\n')), undated);
    expect(all.found.map(({ explanation }) => explanation)).toEqual(['要素【成文日期】']);
    expect(all.missed.map(({ explanation }) => explanation)).toEqual(['要素【标题】']);
    expect(all.broken).toEqual([]);
    const present = compareMarks(result, readMarks('01.tsv', [head, marks[2]].join('\n')), undated);
    expect(present.broken.map(({ finding }) => finding.ruleId)).toEqual(['element/date']);
  });
});

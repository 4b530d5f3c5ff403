import { describe, expect, it } from 'vitest';
import { longestRepetition, PhraseError, parsePhrase } from '../../src/phrases/parse.ts';

const text = (char: string) => ({ kind: 'text', text: char });
const sequence = (...nodes: unknown[]) => ({ kind: 'sequence', nodes });
const gapBorders = '。！？；\n';

describe('parsePhrase reads', () => {
  it.each([
    ['words', '甲乙', sequence(text('甲'), text('乙'))],
    ['one character', '甲', text('甲')],
    ['a space between Latin letters as one', 'a b', sequence(text('a'), text(' '), text('b'))],
    ['spaces and line feeds as nothing', ' 甲 \n乙 ', sequence(text('甲'), text('乙'))],
    ['a choice', '甲|乙', { kind: 'choice', nodes: [text('甲'), text('乙')] }],
    ['a group', '(甲|乙)丙', sequence({ kind: 'choice', nodes: [text('甲'), text('乙')] }, text('丙'))],
    ['a group of one', '(甲)', text('甲')],
    ['an optional character', '甲乙?', sequence(text('甲'), { kind: 'optional', node: text('乙') })],
    ['an optional group', '(甲乙)?', { kind: 'optional', node: sequence(text('甲'), text('乙')) }],
    ['a gap', '…{0,30}', { kind: 'set', chars: gapBorders, negated: true, min: 0, max: 30 }],
    ['a gap of one length', '…{3}', { kind: 'set', chars: gapBorders, negated: true, min: 3, max: 3 }],
    ['a set', '[甲乙]', { kind: 'set', chars: '甲乙', negated: false, min: 1, max: 1 }],
    ['a range in a set', '[0-3a-c]', { kind: 'set', chars: '0123abc', negated: false, min: 1, max: 1 }],
    ['a hyphen in a set', '[甲-]', { kind: 'set', chars: '甲-', negated: false, min: 1, max: 1 }],
    ['a bounded set', '[0-1]{1,4}', { kind: 'set', chars: '01', negated: false, min: 1, max: 4 }],
    ['a negated set', '[^，]{0,9}', { kind: 'set', chars: '，\n', negated: true, min: 0, max: 9 }],
    ['a part', '甲<work-count2>', sequence(text('甲'), { kind: 'part', name: 'work-count2', at: 2 })],
    ['edges', '^甲$', sequence({ kind: 'edge', edge: 'start' }, text('甲'), { kind: 'edge', edge: 'end' })],
    ['marks that mean nothing here', '*.+/\\-=', sequence(...[...'*.+/\\-='].map(text))],
  ])('%s', (_, phrase, node) => {
    expect(parsePhrase(phrase)).toEqual(node);
  });

  it('the longest repetition', () => {
    expect(parsePhrase(`…{0,${longestRepetition}}`)).toMatchObject({ max: longestRepetition });
  });
});

function mistakeIn(phrase: string): PhraseError {
  try {
    parsePhrase(phrase);
  } catch (error) {
    if (error instanceof PhraseError) return error;
    throw error;
  }
  throw new Error('the phrase was read');
}

describe('parsePhrase refuses', () => {
  it.each([
    ['nothing', '', 0, 'words are missing'],
    ['spaces alone', '  ', 2, 'words are missing'],
    ['an empty branch at the end', '甲|', 2, 'words are missing'],
    ['an empty branch at the beginning', '|甲', 0, 'words are missing'],
    ['an empty group', '甲()', 2, 'words are missing'],
    ['an open group', '(甲', 2, 'missing ")"'],
    ['a group closed too often', '甲)乙', 1, 'unmatched ")"'],
    ['a question mark at the beginning', '?甲', 0, 'unexpected "?"'],
    ['two question marks', '甲??', 2, 'unexpected "?"'],
    ['a question mark behind a space', '甲 ?', 2, 'unexpected "?"'],
    ['a repeated character', '甲{2}', 1, 'unexpected "{"'],
    ['a stray }', '甲}', 1, 'unexpected "}"'],
    ['a stray ]', '甲]', 1, 'unexpected "]"'],
    ['a stray >', '甲>', 1, 'unexpected ">"'],
    ['an open set', '甲[乙', 2, 'missing "]"'],
    ['an empty set', '甲[]', 2, 'empty set'],
    ['an empty negated set', '[^]', 2, 'empty set'],
    ['a set that runs backwards', '[9-0]', 1, 'empty set'],
    ['a gap without bounds', '甲…乙', 2, 'a gap needs bounds'],
    ['open bounds', '…{0,3', 2, 'missing "}"'],
    ['bounds that are no numbers', '…{a}', 1, 'bounds are'],
    ['bounds without a maximum', '…{3,}', 1, 'bounds are'],
    ['bounds the wrong way round', '…{5,3}', 1, 'bounds are'],
    ['a repetition that is too long', `[甲]{0,${longestRepetition + 1}}`, 3, 'bounds are'],
    ['an open part', '<count', 1, 'missing ">"'],
    ['a part without a name', '<>', 1, 'no name of a part'],
    ['a name that is none', '甲<数>', 2, 'no name of a part'],
  ])('%s', (_, phrase, offset, english) => {
    const mistake = mistakeIn(phrase);
    expect(mistake.offset).toBe(offset);
    expect(mistake.explanation.en).toContain(english);
    expect(mistake.explanation.en).toContain(`character ${offset + 1}`);
    expect(mistake.explanation.zh).toContain(`第 ${offset + 1} 个字符`);
  });

  it('brackets nested without end', () => {
    expect(mistakeIn('('.repeat(100_000))).toBeInstanceOf(PhraseError);
    expect(mistakeIn(`${'('.repeat(100_000)}甲${')'.repeat(100_000)}`)).toBeInstanceOf(PhraseError);
  });
});

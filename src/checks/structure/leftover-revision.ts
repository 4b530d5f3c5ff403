import type { Bilingual } from '../../readers/bilingual.ts';
import type { Leftover } from '../../readers/block.ts';
import type { CheckKind, Hit } from '../check.ts';
import type { LeftoverRevisionParameters } from './leftover-revision.schema.ts';

type Outcome = 'revisions' | 'comments' | 'hidden';

/** What editing left in an office document: one hit for all changes, one for all comments, one for all hidden text. */
export const leftoverRevision: CheckKind<LeftoverRevisionParameters, null> = {
  name: 'leftover-revision',
  outcomes: ['revisions', 'comments', 'hidden'],
  placeholders: {
    count: 'in how many places',
    kinds: 'how many changes of each kind there are',
    authors: 'whose they are',
    quote: 'the first of them',
  },
  compile: () => null,
  run: (_, { report }) => {
    const hits = (['revisions', 'comments', 'hidden'] as const).flatMap((outcome) => {
      const [first, ...others] = report.leftovers.filter(({ kind }) => outcomes[kind] === outcome);
      return first === undefined ? [] : [hitOf(outcome, first, others)];
    });
    return { hits };
  },
};

const outcomes: Readonly<Record<Leftover['kind'], Outcome>> = {
  insertion: 'revisions',
  deletion: 'revisions',
  move: 'revisions',
  formatting: 'revisions',
  comment: 'comments',
  hidden: 'hidden',
};

const kindNames: Readonly<Record<Leftover['kind'], Bilingual>> = {
  insertion: { zh: '插入', en: 'inserted' },
  deletion: { zh: '删除', en: 'deleted' },
  move: { zh: '移动', en: 'moved' },
  formatting: { zh: '格式', en: 'format' },
  comment: { zh: '批注', en: 'comments' },
  hidden: { zh: '隐藏文字', en: 'hidden' },
};

/** More places than a person would look up in a finding; the count tells how many there are. */
const mostPlaces = 20;

function hitOf(outcome: Outcome, first: Leftover, others: readonly Leftover[]): Hit {
  const all = [first, ...others];
  return {
    outcome,
    range: first.range,
    nearest: [],
    values: { count: String(all.length), kinds: countedKinds(all), authors: authorsOf(all), quote: shownWords(first) },
    related: others.slice(0, mostPlaces).map((other) => ({ range: other.range, message: told(other) })),
  };
}

function countedKinds(all: readonly Leftover[]): Bilingual {
  const counts = new Map<Leftover['kind'], number>();
  for (const { kind } of all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts];
  return {
    zh: kinds.map(([kind, count]) => `${kindNames[kind].zh}${count}处`).join('、'),
    en: kinds.map(([kind, count]) => `${count} ${kindNames[kind].en}`).join(', '),
  };
}

function authorsOf(all: readonly Leftover[]): Bilingual {
  const names = [...new Set(all.map(({ author }) => author).filter((name) => name !== ''))];
  if (names.length === 0) return { zh: '', en: '' };
  return { zh: `（${names.join('、')}）`, en: ` (${names.join(', ')})` };
}

function told(leftover: Leftover): Bilingual {
  const { zh, en } = kindNames[leftover.kind];
  const words = shownWords(leftover);
  return words === '' ? { zh, en } : { zh: `${zh}“${words}”`, en: `${en} “${words}”` };
}

const longestWords = 30;

function shownWords({ text }: Leftover): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestWords ? line : `${line.slice(0, longestWords - 1)}…`;
}

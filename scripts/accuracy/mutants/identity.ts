import { isOwn } from '../../../src/facts/places/own-place.ts';
import { shortNameOf } from '../../../src/facts/places/short-name.ts';
import type { Draft } from '../draft.ts';
import type { MutantKind, Mutation } from '../mutation.ts';
import { neighboursOf } from '../neighbours.ts';
import type { Random } from '../random.ts';

/** Names of another place that a copied passage brings along. */
export const identityMutants: readonly MutantKind[] = [
  {
    name: 'place-foreign',
    does: 'the place of the body gives way to one of another province, where it speaks of itself',
    rules: ['identity/foreign-place', 'identity/organisation-name'],
    stirs: ['wording/', 'identity/'],
    candidates: (draft, random) => inRunningText(draft, random),
  },
  {
    name: 'place-framed',
    does: 'the body works for another place (为法治××建设……)',
    rules: ['identity/foreign-place'],
    stirs: [],
    candidates: (draft, random) => {
      const name = draft.facts.places.own.divisions[0]?.name;
      const other = name === undefined ? undefined : strangerLike(name, draft.text, random);
      return other === undefined ? [] : framed(other, draft, random);
    },
  },
  {
    name: 'place-framed-near',
    does: 'the same with another county of the same city',
    rules: ['identity/foreign-place'],
    stirs: [],
    candidates: (draft, random) => {
      const others = neighboursOf(draft);
      return others.length === 0 ? [] : framed(random.pick(others), draft, random);
    },
  },
  {
    name: 'signature-foreign',
    does: 'the body of another place signs',
    rules: ['identity/organisation-name', 'identity/foreign-place'],
    stirs: ['identity/', 'time/'],
    candidates: (draft, random) => inSignature(draft, random),
  },
];

/** Places of every level, of several provinces. */
const strangers: readonly string[] =
  '青海省 贵州省 曲靖市 通化市 昌都市 来宾市 会泽县 靖宇县 大姚县 官渡区 二道江区 城西区 海西州 黔东南州'.split(' ');

/** What is done with others, or comes from them, may name another place. */
const companions = /[与和同及赴到向对从自由、]$|对口|协作|联合|移送|来函|以下简称/;
const companionsBehind = /^[与和同及、]|联合|交界|协作/;

function inRunningText({ facts, report, text }: Draft, random: Random): Mutation[] {
  const { own, mentions } = facts.places;
  const { phrases } = report;
  return mentions.flatMap(({ start, end, divisions }) => {
    const name = phrases.text.slice(start, end);
    const range = phrases.rangeOf(start, end);
    const around = phrases.text.slice(Math.max(0, start - 12), start);
    const isItself = divisions.some((one) => own.divisions.includes(one)) && isOwn(own, divisions);
    const isPlain = text.slice(range.start, range.end) === name && !report.isInLawTitle(range);
    const behind = phrases.text.slice(end, end + 12);
    if (!isItself || !isPlain || companions.test(around) || companionsBehind.test(behind)) return [];
    const other = strangerLike(name, text, random.at(range.start));
    return other === undefined ? [] : [{ edits: [{ ...range, text: other }] }];
  });
}

/** Paragraphs end with a wish for a place. */
function framed(place: string, { report, text }: Draft, random: Random): Mutation[] {
  const name = shortNameOf(place);
  return report.paragraphs
    .filter(({ kind, range }) => kind === 'text' && text[range.end - 1] === '。')
    .map(({ range: { end } }) => {
      const words = random
        .at(end)
        .pick([
          `，为法治${name}建设提供有力保障`,
          `，推动法治${name}建设迈上新台阶`,
          `，为建设平安${name}、法治${name}作出贡献`,
        ]);
      return { edits: [{ start: end - 1, end: end - 1, text: words }] };
    });
}

function inSignature({ facts, report, text }: Draft, random: Random): Mutation[] {
  const range = report.identity.signature?.range;
  const name = facts.places.own.divisions[0]?.name;
  if (range === undefined || name === undefined) return [];
  const at = text.slice(range.start, range.end).indexOf(name);
  const other = strangerLike(name, text, random);
  if (at === -1 || other === undefined) return [];
  return [{ edits: [{ start: range.start + at, end: range.start + at + name.length, text: other }], place: range }];
}

function strangerLike(name: string, text: string, random: Random): string | undefined {
  const alike = strangers.filter((other) => other.at(-1) === name.at(-1) && !text.includes(shortNameOf(other)));
  return alike.length === 0 ? undefined : random.pick(alike);
}

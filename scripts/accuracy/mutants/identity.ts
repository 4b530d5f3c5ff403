import { isOwn } from '../../../src/facts/places/own-place.ts';
import { shortNameOf } from '../../../src/facts/places/short-name.ts';
import type { Draft } from '../draft.ts';
import type { MutantKind, Mutation } from '../mutation.ts';
import type { Random } from '../random.ts';
import { overlaps } from '../tells.ts';

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
    name: 'place-foreign-framed',
    does: 'what the body builds is another place (法治××建设)',
    rules: ['identity/foreign-place'],
    stirs: ['wording/', 'identity/'],
    candidates: (draft, random) => inFrames(draft, random),
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
    const other = strangerLike(name, text, random);
    return other === undefined ? [] : [{ edits: [{ ...range, text: other }] }];
  });
}

function inFrames({ facts, report, text }: Draft, random: Random): Mutation[] {
  const name = facts.places.own.divisions[0]?.name;
  if (name === undefined) return [];
  return [...text.matchAll(/(?<=法治)政府(?=建设(?:纳入|列入|水平|各项|任务|成效|[，。；]))/g)].flatMap(
    ({ 0: words, index }) => {
      const other = strangerLike(name, text, random);
      const range = { start: index, end: index + words.length };
      const isHeading = report
        .sectionsAt(index)
        .some(({ heading }) => heading !== undefined && overlaps(heading, range));
      if (other === undefined || isHeading || report.isInLawTitle(range)) return [];
      return [{ edits: [{ ...range, text: shortNameOf(other) }] }];
    },
  );
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

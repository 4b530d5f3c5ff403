import type { Report } from '../../report/report.ts';
import { areNeighbours, areRelated, type Division, liesIn } from './division.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findMentions } from './mentions.ts';

/** Where the body that reports belongs: what it may call its own. */
export interface OwnPlace {
  /** What its name may mean: one division, or several of a name; none where it is in no list. */
  readonly divisions: readonly Division[];
  /** Name of a county, city or province that is in no list: 青原县. */
  readonly unlisted: string | undefined;
}

/** Reads it from whatever the draft or its reader says of the body: title, signature, letterhead, addressee. */
export function findOwnPlace(report: Report, names: Gazetteer): OwnPlace {
  const { organisation, title, signature, addressee } = report.identity;
  const bodies = [organisation, title?.organisation, signature?.text].filter((name) => name !== undefined);
  let divisions: readonly Division[] = [];
  for (const body of bodies) divisions = together(divisions, divisionsOf(body, names));
  for (const line of [addressee?.text ?? '', report.openingText]) {
    for (const mention of findMentions(line, names)) divisions = narrowed(divisions, mention.divisions);
  }
  return { divisions, unlisted: divisions.length > 0 ? undefined : unlistedPlace(bodies) };
}

/** Whether the body belongs to a division, or the division to the body's. */
export function isOwn(own: OwnPlace, divisions: readonly Division[]): boolean {
  return divisions.some((one) => own.divisions.some((other) => areRelated(one, other)));
}

/**
 * Whether a place can be told not to be one of the body's superiors. Those of a county that is in no list are not known,
 * but no county has another one above it.
 */
export function mayLieOutside(own: OwnPlace, divisions: readonly Division[]): boolean {
  if (own.divisions.length > 0) return true;
  const isCounty = own.unlisted !== undefined && /[县区旗]$/.test(own.unlisted);
  return isCounty && divisions.every(({ level, name }) => level === 'county' && !name.endsWith('市'));
}

/** Whether a place is a new area beside the body's own: such areas are laid over the districts that they belong to. */
export function overlapsOwn(own: OwnPlace, divisions: readonly Division[]): boolean {
  const isBeside = (one: Division) => own.divisions.some((other) => areNeighbours(one, other));
  return divisions.some((one) => one.name.endsWith('新区') && isBeside(one));
}

/** The most exact place that a body's name holds. */
export function divisionsOf(body: string, names: Gazetteer): readonly Division[] {
  const mention = findMentions(body, names).at(-1);
  if (mention !== undefined) return branchPlace(body, mention.divisions, names) ?? mention.divisions;
  const bare = body.replace(prefix, '');
  const vague = vagueName.exec(bare)?.[0];
  if (vague !== undefined) {
    const divisions = names.withFullName(vague);
    if (divisions.length > 0) return divisions;
  }
  // 会宁川县 begins like 会宁 and is another place.
  if (unlistedName.test(bare)) return [];
  for (const length of [4, 3, 2]) {
    const divisions = names.withName(bare.slice(0, length));
    if (divisions.length > 0 && !otherEnding.test(bare[length] ?? '')) return divisions;
  }
  return [];
}

/** 东山市生态环境局临江分局: the county inside the city for which the branch is there. */
function branchPlace(body: string, superior: readonly Division[], names: Gazetteer): readonly Division[] | undefined {
  const name = /局([\u3400-\u9fff]{2,8})分局$/.exec(body)?.[1];
  if (name === undefined) return undefined;
  const inside = names.withName(name).filter((one) => superior.some((other) => liesIn(one, other)));
  return inside.length > 0 ? inside : undefined;
}

const prefix = /^(?:中共|中国共产党|关于|国家税务总局)+/;

/** A name that is a word as well is none where the name of a body begins with it: 城关区教育局. */
const vagueName = /^[\u3400-\u9fff]{1,3}?[省市县区旗]/;

/** 青原县 is not 青原区, nor is 石楼镇 the county 石楼. */
const otherEnding = /[省市县区旗盟州镇乡村街]/;

/** Two names of the body that agree make each other more exact; of two that contradict each other, both are taken. */
function together(some: readonly Division[], others: readonly Division[]): readonly Division[] {
  if (some.length === 0 || others.length === 0) return [...some, ...others];
  const agreeing = [
    ...some.filter((one) => others.some((other) => liesIn(one, other))),
    ...others.filter((one) => some.some((other) => one !== other && liesIn(one, other))),
  ];
  return agreeing.length > 0 ? agreeing : [...some, ...others];
}

/** Of several divisions of a name those that lie where a superior does. */
function narrowed(divisions: readonly Division[], superior: readonly Division[]): readonly Division[] {
  if (divisions.some(({ name }) => name !== divisions[0]?.name)) return divisions;
  const inside = divisions.filter((one) => superior.some((other) => areRelated(one, other)));
  return inside.length > 0 ? inside : divisions;
}

const unlistedName =
  /^(?:中共)?([\u3400-\u9fff]{1,8}?(?<!开发|新|管理|园|示范|景|城|片|街|社|校|矿|林|库|厂|镇|乡|合作|保税|度假|实验|先行|功能|综试|港)[省市县区旗])/;

function unlistedPlace(bodies: readonly string[]): string | undefined {
  for (const body of bodies) {
    const name = unlistedName.exec(body)?.[1];
    if (name !== undefined && name.length > 1) return name;
  }
  return undefined;
}

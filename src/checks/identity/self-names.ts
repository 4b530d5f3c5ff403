import { readBodyName } from '../../facts/bodies/body-name.ts';
import { departmentsOf, mayBeOne } from '../../facts/bodies/departments.ts';
import { gazetteer } from '../../facts/places/gazetteer.ts';
import type { CheckContext, Hit } from '../check.ts';
import { placeOfBody } from './own-body.ts';

const selfWords = /(?<!自)我([局委厅])(?![托派员会面限])/g;

/** 我委 in the report of a 局: a body has one word for itself. Where it never uses its own, one place is told. */
export function wrongSelfNames({ report }: CheckContext): Hit[] {
  const organisation = report.identity.organisation;
  const kind = organisation === undefined ? undefined : readBodyName(organisation, gazetteer()).kind;
  if (kind === undefined) return [];
  const { phrases } = report;
  const found = [...phrases.text.matchAll(selfWords)];
  const wrong = found.filter(([, word]) => word !== kind);
  const told = wrong.length < found.length ? wrong : wrong.slice(0, 1);
  return told.map(({ 0: name, index }) => ({
    outcome: 'self',
    range: phrases.rangeOf(index, index + name.length),
    nearest: [],
    values: { name, other: organisation ?? '' },
    related: placeOfBody(report),
  }));
}

const duty =
  /(?:我[局委厅]|本[局委厅])作为(?:全[省市县区]|[省市县区]|本级)?([\u3400-\u9fff]{2,14}?)(?:行政)?(?:主管|监管|监督管理|管理)部门|作为(?:全[省市县区]|[省市县区]|本级)?([\u3400-\u9fff]{2,14}?)(?:行政)?(?:主管|监管|监督管理|管理)部门，(?:我|本)[局委厅]/g;

/** 我局作为教育主管部门 in the report of another bureau. */
export function otherDuties({ report }: CheckContext): Hit[] {
  const organisation = report.identity.organisation ?? '';
  const own = departmentsOf(organisation);
  const { phrases } = report;
  return [...phrases.text.matchAll(duty)].flatMap((match): Hit[] => {
    const name = (match[1] ?? match[2]) as string;
    if (mayBeOne(own, departmentsOf(name))) return [];
    const start = match.index + match[0].indexOf(name);
    const range = phrases.rangeOf(start, start + name.length);
    return [
      { outcome: 'duty', range, nearest: [], values: { name, other: organisation }, related: placeOfBody(report) },
    ];
  });
}

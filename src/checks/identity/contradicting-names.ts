import { type BodyName, differenceOf, readBodyName } from '../../facts/bodies/body-name.ts';
import { gazetteer } from '../../facts/places/gazetteer.ts';
import type { Range } from '../../readers/source.ts';
import { isOrganisationLine, organisationName } from '../../report/organisation.ts';
import type { Report } from '../../report/report.ts';
import type { CheckContext, Hit } from '../check.ts';

/** The body as a part of the report names it. */
interface Naming {
  readonly name: BodyName;
  readonly range: Range;
}

/** Names in lead and signature that are those of another body than the one in the title, or than each other. */
export function contradictingNames({ report }: CheckContext): Hit[] {
  const [first, ...others] = [inTitle(report), inSignature(report), inLead(report)].filter((one) => one !== undefined);
  if (first === undefined) return [];
  return others.flatMap(({ name, range }): Hit[] => {
    const outcome = differenceOf(first.name, name);
    if (outcome === undefined) return [];
    const values = { name: name.text, other: first.name.text };
    const message = { zh: '另一处名称', en: 'the other name' };
    return [{ outcome, range, nearest: [], values, related: [{ range: first.range, message }] }];
  });
}

function inTitle({ identity: { title } }: Report): Naming | undefined {
  return title?.organisation === undefined ? undefined : naming(title.organisation, title.range);
}

function inSignature({ identity: { signature } }: Report): Naming | undefined {
  if (signature === undefined) return undefined;
  return naming(organisationName(signature.text.replace(/20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日$/, '')), signature.range);
}

/** 现将东山县水利局2023年法治政府建设情况报告如下. */
const lead = /现将([\u3400-\u9fff（）]{4,30}?)(?:关于)?(?=20[0-9]{2}年|法治政府|依法行政|推进|贯彻|落实)/;
const leadLength = 800;

function inLead({ phrases }: Report): Naming | undefined {
  const match = lead.exec(phrases.text.slice(0, leadLength));
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const start = match.index + '现将'.length;
  return naming(name, phrases.rangeOf(start, start + name.length));
}

/** Only the name of a department or a government can be compared; 我局 and 全县 are none. */
function naming(text: string, range: Range): Naming | undefined {
  if (!isOrganisationLine(text) || /^[我本全]/.test(text)) return undefined;
  return { name: readBodyName(text, gazetteer()), range };
}

import type { Bilingual } from '../readers/bilingual.ts';
import type { Range } from '../readers/source.ts';
import type { Title } from '../report/identity.ts';
import type { Report } from '../report/report.ts';
import type { CheckKind, CheckResult } from './check.ts';
import type { RequiredPartParameters } from './required-part.schema.ts';

type Part = RequiredPartParameters['part'];
type Need = 'organisation' | 'year' | 'kind';

interface Compiled {
  readonly part: Part;
  readonly needs: readonly Need[];
}

const needNames: Readonly<Record<Need, Bilingual>> = {
  organisation: { zh: '制发机关', en: 'the body' },
  year: { zh: '报告年度', en: 'the report year' },
  kind: { zh: '文种“报告”', en: 'the kind of document (报告)' },
};

/** A part of the document outside its running text: title, addressee, signature, date. */
export const requiredPart: CheckKind<RequiredPartParameters, Compiled> = {
  name: 'required-part',
  checksElement: true,
  outcomes: ['missing', 'weak'],
  placeholders: {
    nearest: 'the nearest passage with its line, led in by “；最接近：”; empty where there is none',
    reason: 'what the part does not name',
  },
  compile: ({ part, needs }) => ({ part, needs: needs ?? [] }),
  outcomesOf: ({ part, needs }) => (part === 'title' && needs.length > 0 ? ['missing', 'weak'] : ['missing']),
  run: ({ part, needs }, { report }) => {
    const found = report.identity[part];
    if (found === undefined) return missing(part, report);
    const lacking = part === 'title' ? needs.filter((need) => !names(found as Title, need)) : [];
    return lacking.length === 0
      ? { hits: [], element: { status: 'present', reason: undefined, evidence: [found.range] } }
      : weak(found.range, lacking);
  },
};

function names(title: Title, need: Need): boolean {
  if (need === 'kind') return title.namesKind;
  return title[need] !== undefined;
}

function weak(range: Range, lacking: readonly Need[]): CheckResult {
  const reason: Bilingual = {
    zh: `未写明${lacking.map((need) => needNames[need].zh).join('、')}`,
    en: `does not name ${lacking.map((need) => needNames[need].en).join(', ')}`,
  };
  return {
    hits: [{ outcome: 'weak', range, nearest: [], values: { reason } }],
    element: { status: 'weak', reason, evidence: [range] },
  };
}

function missing(part: Part, report: Report): CheckResult {
  const hit = { outcome: 'missing', range: placeOf(part, report), nearest: [], values: {} };
  return { hits: [hit], element: { status: 'missing', reason: undefined, evidence: [] } };
}

/** Title and addressee belong before the running text, signature and date after it, above what follows there. */
function placeOf(part: Part, { body, identity, source, end }: Report): Range {
  const first = source.characterAt(body.start);
  if (part === 'title') return first;
  if (part === 'addressee') return identity.title?.range ?? first;
  const after = part === 'date' ? identity.signature?.range : identity.date?.range;
  return after ?? source.characterBefore(end);
}

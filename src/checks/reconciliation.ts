import type { Bilingual } from '../readers/bilingual.ts';
import type { Range } from '../readers/source.ts';
import type { FigureRule, Member, Reconciliation } from '../reconcile/reconciliation.ts';
import type { CheckKind, Hit, RelatedPlace } from './check.ts';
import type { ReconciliationParameters } from './reconciliation.schema.ts';

/** A rule that the relations do not know would be silent whatever a draft says. */
const rules: Readonly<Record<FigureRule, true>> = {
  'figures/sum': true,
  'figures/percentage': true,
  'figures/growth': true,
  'figures/subset': true,
  'figures/contradiction': true,
  'figures/item-count': true,
  'figures/implausible': true,
  'figures/unit': true,
};

/** Figures that contradict each other: the arithmetic is done once a document, a rule only selects what is its own. */
export const reconciliation: CheckKind<ReconciliationParameters, null> = {
  name: 'reconciliation',
  outcomes: ['violated'],
  placeholders: {
    message: 'what does not agree, and why where it can be told',
    equation: 'the relation as an equation',
  },
  rules: Object.keys(rules),
  compile: () => null,
  run: (_, { ruleId, reconciliations }) => ({
    hits: reconciliations.filter((one) => one.verdict === 'violated' && one.ruleId === ruleId).map(hitOf),
  }),
};

function hitOf({ focus, equation, message, members }: Reconciliation): Hit {
  return {
    outcome: 'violated',
    range: focus,
    nearest: [],
    values: { message: message ?? equation, equation },
    evidence: equation,
    related: members.filter(({ range }) => !isSame(range, focus)).map(relatedPlace),
  };
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}

function relatedPlace({ role, range }: Member): RelatedPlace {
  return { range, message: roleNames[role] };
}

const roleNames: Readonly<Record<Member['role'], Bilingual>> = {
  total: { zh: '总数', en: 'total' },
  part: { zh: '分项', en: 'part' },
  numerator: { zh: '分子', en: 'numerator' },
  denominator: { zh: '分母', en: 'denominator' },
  rate: { zh: '比率', en: 'rate' },
  before: { zh: '基期', en: 'before' },
  after: { zh: '本期', en: 'after' },
  growth: { zh: '增幅', en: 'growth' },
  value: { zh: '另一处', en: 'other value' },
  announced: { zh: '所称项数', en: 'announced' },
  listed: { zh: '所列各项', en: 'listed' },
};

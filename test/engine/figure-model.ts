import type { FigureModel } from '../../src/engine/figures.ts';
import type { Quantity } from '../../src/facts/quantities/quantity.ts';
import type { Range } from '../../src/readers/source.ts';
import type { Member, Reconciliation } from '../../src/reconcile/reconciliation.ts';

/** A hospital's worth of invented figures: the parts make 268, the total says 286. */
export const figureDraft = [
  '东山县水利局2023年法治政府建设年度报告',
  '一、主要举措和成效',
  '全年巡查河道286次，其中干流94次、支流121次、渠道53次。',
  '办理取水许可41件，办结41件，办结率100%。',
].join('\n');

export function rangeOf(quote: string, text = figureDraft): Range {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`no ${quote} in the draft`);
  return { start, end: start + quote.length };
}

function member(role: Member['role'], quote: string, value: string): Member {
  return { role, range: rangeOf(quote), value };
}

export const brokenSum: Reconciliation = {
  ruleId: 'figures/sum',
  verdict: 'violated',
  equation: '94 + 121 + 53 = 268 ≠ 286',
  range: { start: rangeOf('286次').start, end: rangeOf('53次').end },
  focus: rangeOf('286次'),
  members: [
    member('total', '286次', '286'),
    member('part', '94次', '94'),
    member('part', '121次', '121'),
    member('part', '53次', '53'),
  ],
  message: {
    zh: '各分项之和 268 与总数 286 不一致，相差 18',
    en: 'the parts add up to 268, not to the total 286: 18 apart',
  },
  counts: true,
};

export const rightRate: Reconciliation = {
  ruleId: 'figures/percentage',
  verdict: 'holds',
  equation: '41 ÷ 41 = 100%',
  range: { start: rangeOf('41件，办结').start, end: rangeOf('100%').end },
  focus: rangeOf('100%'),
  members: [member('denominator', '41件', '41'), member('numerator', '41件', '41'), member('rate', '100%', '100')],
  message: undefined,
  counts: true,
};

export const smallPart: Reconciliation = {
  ...rightRate,
  ruleId: 'figures/subset',
  equation: '41 ≤ 41',
  members: [member('total', '41件', '41'), member('part', '41件', '41')],
  counts: false,
};

export const doubtfulSum: Reconciliation = { ...brokenSum, verdict: 'undetermined', message: undefined };

export function quantity(quote: string, rest: Partial<Quantity> = {}): Quantity {
  const value = BigInt(/[0-9]+/.exec(quote)?.[0] ?? '0') * 1_000_000n;
  return {
    range: rangeOf(quote),
    start: 0,
    end: quote.length,
    printed: quote,
    value,
    scale: 1n,
    step: 1_000_000n,
    interval: { low: value, high: value, lowOpen: false, highOpen: false },
    exact: true,
    approximate: false,
    unit: quote.replace(/[0-9]+/, ''),
    dimension: 'times',
    role: 'count',
    han: false,
    left: '',
    right: '',
    paragraph: 0,
    sentence: 0,
    clause: 0,
    bracket: 0,
    depth: 0,
    cell: undefined,
    ...rest,
  };
}

export const figureModel: FigureModel = {
  quantities: [
    quantity('286次', { left: '全年巡查河道' }),
    quantity('94次', { left: '其中干流' }),
    quantity('121次', { left: '支流' }),
    quantity('53次', { left: '渠道' }),
    quantity('41件', { left: '办理取水许可', right: '办结' }),
    quantity('100%', { left: '办结率', role: 'percent', approximate: true }),
  ],
  reconciliations: [brokenSum, rightRate, smallPart],
};

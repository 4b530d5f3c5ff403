import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Figures } from './figures.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';
import type { Sums } from './sums.ts';

/** One sum whose parts are counted in two units for the same things: 医院12家，诊所35户. */
export function reconcileSeriesUnits(figures: Figures, { totalOf }: Sums): Reconciliation[] {
  const series = new Map<number, Quantity[]>();
  for (const [part, total] of totalOf) {
    const quantities = series.get(total) ?? [figures.at(total)];
    series.set(total, [...quantities, figures.at(part)]);
  }
  return [...series.values()].flatMap(mixedUnits);
}

/** Units that are taken for one another; other pairs, such as 家 and 个, count things of their own. */
const sameThings: ReadonlySet<string> = new Set(['家', '户']);

function mixedUnits([total, ...parts]: readonly Quantity[]): Reconciliation[] {
  if (total === undefined || total.role !== 'count') return [];
  const odd = parts.find(({ unit }) => unit !== total.unit && sameThings.has(unit) && sameThings.has(total.unit));
  if (odd === undefined) return [];
  return [
    told(odd, [total, odd], {
      zh: `同一组数字一处用“${total.unit}”、一处用“${odd.unit}”`,
      en: `one series counts in ${total.unit} here and in ${odd.unit} there`,
    }),
  ];
}

const staff = /(?:现有|实有|配备)[^，。；0-9]{0,8}(?:人员|队员|干部)$/;

/** 现有执法人员46人次: persons who are there are not counted by their visits. */
export function reconcileHeadsInVisits(figures: Figures): Reconciliation[] {
  return figures.quantities.flatMap((quantity) =>
    quantity.unit === '人次' && quantity.cell === undefined && staff.test(figures.clauseBefore(quantity))
      ? [
          told(quantity, [quantity], {
            zh: `人数用“人”计，“${quantity.printed}”是次数`,
            en: `persons are counted in 人; ${quantity.printed} counts visits`,
          }),
        ]
      : [],
  );
}

function told(focus: Quantity, quantities: readonly Quantity[], message: Reconciliation['message']): Reconciliation {
  return relation({
    ruleId: 'figures/unit',
    verdict: 'violated',
    equation: quantities.map(({ printed }) => printed).join('，'),
    focus,
    members: quantities.map((quantity) => ({ role: 'value' as const, quantity })),
    message,
    counts: false,
  });
}

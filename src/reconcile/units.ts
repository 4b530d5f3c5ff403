import { formatDecimal } from '../facts/quantities/decimal.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { type Figures, one } from './figures.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

/** Smaller sums are as well told in 元. */
const leastInTenThousands = 10_000n * one;

/** One kind of money in two units within a paragraph: 罚款16000元 … 罚款2.8万元. Told once a paragraph. */
export function reconcileUnits(figures: Figures): Reconciliation[] {
  const inTenThousands = new Map<string, Quantity>();
  const inYuan = new Map<string, Quantity>();
  for (const quantity of figures.quantities) {
    if (quantity.role !== 'money' || quantity.left.length < 2) continue;
    const key = `${quantity.paragraph} ${quantity.left.slice(-2)}`;
    const isScaled = /万/.test(quantity.printed);
    if (isScaled) inTenThousands.set(key, inTenThousands.get(key) ?? quantity);
    else if (quantity.exact && quantity.value >= leastInTenThousands) inYuan.set(key, inYuan.get(key) ?? quantity);
  }
  return [...inYuan].flatMap(([key, yuan]) => {
    const scaled = inTenThousands.get(key);
    return scaled === undefined ? [] : [twoUnits(yuan, scaled)];
  });
}

function twoUnits(yuan: Quantity, scaled: Quantity): Reconciliation {
  const told = formatDecimal(yuan.value / 10_000n);
  return relation({
    ruleId: 'figures/unit',
    verdict: 'violated',
    equation: `${yuan.printed} = ${told}万元`,
    focus: yuan,
    members: [
      { role: 'value', quantity: yuan },
      { role: 'value', quantity: scaled },
    ],
    message: {
      zh: `同类金额一处用元、一处用万元；可写作 ${told} 万元`,
      en: `one kind of money in 元 here and in 万元 there; write ${told}万元`,
    },
    counts: false,
  });
}

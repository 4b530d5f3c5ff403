import type { Quantity } from '../facts/quantities/quantity.ts';
import type { Figures } from './figures.ts';
import { sumOf } from './figures.ts';
import { printerOf } from './printer.ts';
import type { Reconciliation } from './reconciliation.ts';
import { relation } from './relation.ts';

/** What a number of a stock account says by the words beside it. */
const stock = /结转|旧存|存量|年初|预算|安排|到位|下达/;
const added = /新收|新增|新排查|新立|新受理|追加/;
const taken = /办结|化解|审结|结案|销号|支出|使用|拨付/;
const remainders = ['尚余', '剩余', '结余', '未结', '存案', '转入下年', '结转下年'];
const remaining = new RegExp(remainders.join('|'));

const farthest = 4;

/** 年初结转43件，新增119件，化解148件，尚余14件: what was there, what came and what went leaves what remains. */
export function reconcileBalances(figures: Figures): Reconciliation[] {
  const found: Reconciliation[] = [];
  if (!figures.mayHold(...remainders)) return found;
  for (const [index, rest] of figures.quantities.entries()) {
    if (!isAmount(rest) || !remaining.test(wordsOf(rest, figures))) continue;
    const account = accountBefore(index, figures);
    if (account !== undefined) found.push(balance(account, rest));
  }
  return found;
}

interface Account {
  readonly opening: Quantity;
  readonly added: Quantity | undefined;
  readonly taken: Quantity;
}

/** The nearest quantities of the same unit before what remains, each of which says what it is. */
function accountBefore(index: number, figures: Figures): Account | undefined {
  const rest = figures.at(index);
  const before: Quantity[] = [];
  for (let place = index - 1; place >= 0 && index - place <= farthest + 1; place -= 1) {
    const quantity = figures.at(place);
    if (quantity.paragraph !== rest.paragraph || rest.sentence - quantity.sentence > 1) break;
    if (quantity.unit === rest.unit) before.unshift(quantity);
  }
  const words = before.map((quantity) => wordsOf(quantity, figures));
  const went = before[words.length - 1];
  if (went === undefined || !before.every(isAmount) || !taken.test(words[words.length - 1] as string)) return undefined;
  const came = before[words.length - 2];
  if (came !== undefined && added.test(words[words.length - 2] as string)) {
    const opening = before[words.length - 3];
    const isOpening = opening !== undefined && stock.test(words[words.length - 3] as string);
    return isOpening ? { opening, added: came, taken: went } : undefined;
  }
  // Without what was added only money is sure to be an account: cases are also taken over.
  const isOpening = came?.role === 'money' && stock.test(words[words.length - 2] as string);
  return isOpening ? { opening: came, added: undefined, taken: went } : undefined;
}

function isAmount({ role, approximate, depth, cell }: Quantity): boolean {
  return (role === 'count' || role === 'money') && !approximate && depth === 0 && cell === undefined;
}

function wordsOf(quantity: Quantity, figures: Figures): string {
  return `${figures.clauseBefore(quantity)}${quantity.right}`;
}

function balance({ opening, added: came, taken: went }: Account, rest: Quantity): Reconciliation {
  const parts = came === undefined ? [opening] : [opening, came];
  const left = sumOf(parts) - went.value;
  const print = printerOf([...parts, went, rest]);
  const holds = left === rest.value;
  const [a, b] = [print(left), print(rest.value)];
  return relation({
    ruleId: 'figures/sum',
    verdict: holds ? 'holds' : 'violated',
    equation: `${parts.map(({ value }) => print(value)).join(' + ')} − ${print(went.value)} = ${a}${holds ? '' : ` ≠ ${b}`}`,
    focus: rest,
    members: [
      ...parts.map((quantity) => ({ role: 'part' as const, quantity })),
      { role: 'part', quantity: went },
      { role: 'total', quantity: rest },
    ],
    message: holds
      ? undefined
      : { zh: `按所列数值应余 ${a}，与所写 ${b} 不一致`, en: `the values leave ${a}, not ${b}` },
    counts: true,
  });
}

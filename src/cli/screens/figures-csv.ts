import type { Language } from '../../readers/bilingual.ts';
import { textsIn } from '../../reporters/texts.ts';
import type { Ledger, LedgerQuantity, LedgerRelation } from './figures-data.ts';
import { figuresTexts } from './figures-texts.ts';

/**
 * The ledger as one table: first the figures, then the relations.
 *
 * @param titles what the relations of a rule are called, by its id.
 */
export function figuresRows(
  { quantities, reconciliations }: Ledger,
  titles: ReadonlyMap<string, string>,
  language: Language,
): string[][] {
  const t = figuresTexts[language];
  const header = [
    t.kind,
    t.line,
    t.column,
    t.quote,
    t.label,
    t.value,
    t.unit,
    t.relation,
    t.verdict,
    t.equation,
    t.note,
  ];
  return [
    header,
    ...quantities.map((quantity) => quantityRow(quantity, language)),
    ...reconciliations.map((relation) => relationRow(relation, titles, language)),
  ];
}

function quantityRow({ start, quote, label, value, unit }: LedgerQuantity, language: Language): string[] {
  const kind = figuresTexts[language].quantities;
  return [kind, String(start.line), String(start.column), quote, label, value, unit, '', '', '', ''];
}

function relationRow(
  { start, members, ruleId, verdict, equation, message }: LedgerRelation,
  titles: ReadonlyMap<string, string>,
  language: Language,
): string[] {
  const { relations, separator } = figuresTexts[language];
  const quotes = members.map(({ quote }) => quote).join(separator);
  const place = [String(start.line), String(start.column), quotes];
  const what = [titles.get(ruleId) ?? ruleId, textsIn(language).verdict[verdict], equation, message ?? ''];
  return [relations, ...place, '', '', '', ...what];
}

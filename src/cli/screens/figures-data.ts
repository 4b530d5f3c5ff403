import { countFigures, type FigureModel, toldReconciliation } from '../../engine/figures.ts';
import { quotedPlace } from '../../engine/place.ts';
import type { FigureCounts, QuotedPlace, Reconciliation } from '../../engine/result.ts';
import { formatDecimal } from '../../facts/quantities/decimal.ts';
import type { Quantity } from '../../facts/quantities/quantity.ts';
import type { Language } from '../../readers/bilingual.ts';
import type { Source } from '../../readers/source.ts';

export interface LedgerQuantity extends QuotedPlace {
  /** What is counted: the words before the number, and those behind its unit. */
  readonly label: string;
  /** An exact decimal in the base unit: 3.5万元 is 35000 元. */
  readonly value: string;
  readonly unit: string;
  readonly role: Quantity['role'];
  /** 余, 近, 约 and the like: the value is one of many that it can stand for. */
  readonly approximate: boolean;
}

export interface LedgerRelation extends Reconciliation {
  /** What does not agree; null unless violated. */
  readonly message: string | null;
  /** Whether it says enough to count as checked. */
  readonly counts: boolean;
}

/** All that was read of the figures of a draft, in plain data with places. */
export interface Ledger {
  readonly schemaVersion: 1;
  readonly path: string;
  readonly figures: FigureCounts;
  readonly quantities: readonly LedgerQuantity[];
  readonly reconciliations: readonly LedgerRelation[];
}

export function ledgerOf(model: FigureModel, source: Source, language: Language): Ledger {
  return {
    schemaVersion: 1,
    path: source.path,
    figures: countFigures(model),
    quantities: model.quantities.map((quantity) => ({
      ...quotedPlace(quantity.range, source),
      label: labelOf(quantity),
      value: formatDecimal(quantity.value),
      unit: quantity.unit,
      role: quantity.role,
      approximate: quantity.approximate,
    })),
    reconciliations: model.reconciliations.map((reconciliation) => ({
      ...toldReconciliation(reconciliation, source),
      message: reconciliation.message?.[language] ?? null,
      counts: reconciliation.counts,
    })),
  };
}

function labelOf({ left, right }: Quantity): string {
  return left === '' || right === '' ? left + right : `${left}…${right}`;
}

import type { Range } from '../../readers/source.ts';

/** A year, month or day, as far as the text tells. Numbers stand as printed: a 13th month is for a check to judge. */
export interface Moment {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** What a date is there for, as the words beside it say. */
export type DateUse =
  /** When something is or was. */
  | 'plain'
  /** What the present is measured against: 比2020年, 与2020年相比, 2020年同期. */
  | 'comparison'
  /** Where a time begins that goes on: 自2019年起, 2019年以来, 2018年至今. */
  | 'since'
  /** Where a time ends: 2021年底前, 到2025年. */
  | 'until'
  /** The state of a day: 截至2021年12月31日. */
  | 'as-of'
  /** Part of the title of a document, inside 《》. */
  | 'in-title'
  /** The year of a document number: 〔2021〕3号. */
  | 'document-number';

/** A date or a period of the running text. */
export interface DateMention {
  readonly range: Range;
  /** Place in the folded text of the report, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly from: Moment;
  /** The end of a period; undefined for a single date. What it leaves out, the beginning says. */
  readonly to: Moment | undefined;
  readonly use: DateUse;
}

/** How a date lost or gained characters so that it names no time any more. */
export type Damage =
  /** 20222年, 2202年, 〔2102〕 */
  | 'year'
  /** 20162020年 for 2016—2020年 */
  | 'dash'
  /** 202331日 for 2023年3月1日 */
  | 'units'
  /** 〔202317号 for 〔2023〕17号 */
  | 'bracket';

/** Digits that were a date once. */
export interface DamagedDate {
  readonly range: Range;
  readonly damage: Damage;
}

export interface DateList {
  /** In the order of the text. */
  readonly mentions: readonly DateMention[];
  readonly damaged: readonly DamagedDate[];
}

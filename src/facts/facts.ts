import type { Report } from '../report/report.ts';
import { type Citation, findCitations } from './citations.ts';
import type { DateList } from './dates/date.ts';
import { findDates } from './dates/find.ts';
import { findMarks, type Marks } from './marks.ts';
import { findPlaces, type Places } from './places/places.ts';
import { findQuantities } from './quantities/find.ts';
import type { QuantityList } from './quantities/quantity.ts';

/** What a report states that can be checked. Each kind of fact is read once a document, when it is first asked for. */
export class Facts {
  readonly #report: Report;
  #marks: Marks | undefined;
  #quantities: QuantityList | undefined;
  #citations: readonly Citation[] | undefined;
  #dates: DateList | undefined;
  #places: Places | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  /** The marks of the report's printed text. */
  get marks(): Marks {
    this.#marks ??= findMarks(this.#report.printed.text);
    return this.#marks;
  }

  get quantities(): QuantityList {
    this.#quantities ??= findQuantities(this.#report);
    return this.#quantities;
  }

  /** Documents that the running text names in 《》, in the order of the text. */
  get citations(): readonly Citation[] {
    this.#citations ??= findCitations(this.#report);
    return this.#citations;
  }

  /** Years, days, periods and document numbers of the running text. */
  get dates(): DateList {
    this.#dates ??= findDates(this.#report);
    return this.#dates;
  }

  /** Names of administrative divisions in the running text. */
  get places(): Places {
    this.#places ??= findPlaces(this.#report);
    return this.#places;
  }
}

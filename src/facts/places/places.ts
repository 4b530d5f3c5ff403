import type { Report } from '../../report/report.ts';
import { gazetteer } from './gazetteer.ts';
import { findMentions, type PlaceMention } from './mentions.ts';
import { findOwnPlace, type OwnPlace } from './own-place.ts';

/** The places of a report: its own, and those that its running text names in full. */
export interface Places {
  readonly own: OwnPlace;
  /** In the order of the text, as indices of `report.phrases`. */
  readonly mentions: readonly PlaceMention[];
}

export function findPlaces(report: Report): Places {
  const names = gazetteer();
  return { own: findOwnPlace(report, names), mentions: findMentions(report.phrases.text, names) };
}

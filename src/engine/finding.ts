import type { ElementState, Hit } from '../checks/check.ts';
import type { Bilingual, Language } from '../readers/bilingual.ts';
import { countsParagraphs, type Range, type Source } from '../readers/source.ts';
import type { Report } from '../report/report.ts';
import { Fingerprints } from './fingerprint.ts';
import { nearestClause, renderMessage } from './message.ts';
import { placeOf, quotedPlace } from './place.ts';
import type { ChecklistItem, Finding, Severity } from './result.ts';
import type { Rule } from './rule.ts';
import type { LintSettings } from './settings.ts';

const nearestMessage: Bilingual = { zh: '最接近', en: 'nearest' };

/** Tells hits in the terms of the output: positions, quotes, messages. Ranges outside the source are refused here. */
export class FindingFactory {
  readonly #report: Report;
  readonly #source: Source;
  readonly #language: Language;
  readonly #fingerprints = new Fingerprints();

  constructor(report: Report, settings: LintSettings) {
    this.#report = report;
    this.#source = report.source;
    this.#language = settings.language;
  }

  /** @throws RangeError when the hit lies outside the source. */
  finding(rule: Rule, hit: Hit, severity: Severity): Finding {
    const message = rule.messages[hit.outcome];
    if (message === undefined) throw new Error(`${rule.id} has no message for ${hit.outcome}`);
    const values = { nearest: nearestClause(hit.nearest, this.#source), ...hit.values };
    const quoted = quotedPlace(hit.range, this.#source);
    return {
      ruleId: rule.id,
      title: rule.title[this.#language],
      severity,
      message: renderMessage(message, values, this.#language),
      ...quoted,
      evidence: hit.evidence ?? '',
      related: this.#related(hit),
      basis: hit.basis === undefined ? rule.basis : [...rule.basis, ...hit.basis],
      ...this.#headingAbove(hit.range),
      suggestion: rule.suggestion === undefined ? '' : renderMessage(rule.suggestion, values, this.#language),
      fix: hit.fix === undefined ? null : { ...placeOf(hit.fix.range, this.#source), text: hit.fix.text },
      fingerprint: this.#fingerprints.next(rule.id, hit.outcome, quoted.quote),
    };
  }

  /** @param exemption reason of the suppression, when the element's finding was suppressed. */
  checklistItem(rule: Rule, state: ElementState, hit: Hit | undefined, exemption: string | undefined): ChecklistItem {
    return {
      ruleId: rule.id,
      title: rule.title[this.#language],
      status: exemption === undefined ? state.status : 'exempt',
      reason: exemption ?? state.reason?.[this.#language] ?? '',
      evidence: state.evidence.map((range) => quotedPlace(range, this.#source)),
      place: hit === undefined ? null : placeOf(hit.range, this.#source),
      nearest: (hit?.nearest ?? []).map((range) => quotedPlace(range, this.#source)),
    };
  }

  notApplicable(rule: Rule, year: number | undefined): ChecklistItem {
    const reason = this.#language === 'zh' ? `${year} 年度不要求` : `not required for ${year}`;
    return {
      ruleId: rule.id,
      title: rule.title[this.#language],
      status: 'not-applicable',
      reason,
      evidence: [],
      place: null,
      nearest: [],
    };
  }

  /** Where nobody can count lines, the nearest heading helps to find the place. */
  #headingAbove({ start }: Range): Pick<Finding, 'heading'> {
    if (!countsParagraphs(this.#source.format)) return {};
    const headings = this.#report.sectionsAt(start).flatMap(({ heading }) => heading ?? []);
    const nearest = headings.at(-1);
    return nearest === undefined ? {} : { heading: this.#source.slice(nearest) };
  }

  #related({ nearest, related = [] }: Hit): Finding['related'] {
    const all = [...nearest.map((range) => ({ range, message: nearestMessage })), ...related];
    return all.map(({ range, message }) => ({ ...quotedPlace(range, this.#source), message: message[this.#language] }));
  }
}

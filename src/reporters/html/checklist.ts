import { shortQuote } from '../../engine/message.ts';
import type { ChecklistItem, QuotedPlace, Status } from '../../engine/result.ts';
import { belongs } from '../belongs.ts';
import { elementCount } from '../elements.ts';
import { STATUS_MARKS } from '../status-marks.ts';
import type { Texts } from '../texts.ts';
import { quotation } from './anchors.ts';
import type { Draft } from './draft.ts';
import { type Content, html, joined, type Markup, nothing } from './markup.ts';

/** Which elements are there, each with its place in the text. */
export function checklist(draft: Draft): Markup {
  const { file, texts, words } = draft;
  if (file.checklist.length === 0) return nothing;
  const title = elementCount(file, texts) || texts.elements;
  return html`<section><h3>${title}</h3>
<table class="checklist">
<thead><tr><th scope="col">${words.status}</th><th scope="col">${words.element}</th><th scope="col">${words.explanation}</th></tr></thead>
<tbody>
${file.checklist.map((item) => row(item, draft))}</tbody>
</table></section>
`;
}

function row(item: ChecklistItem, draft: Draft): Markup {
  const { status, title } = item;
  return html`<tr><td>${statusMark(status, draft.texts)} ${draft.texts.status[status]}</td><th scope="row">${title}</th><td>${detail(item, draft)}</td></tr>
`;
}

/** The mark alone, for eyes; who cannot see it is told the word. */
export function statusMark(status: Status, texts: Texts, spoken = false): Markup {
  if (!spoken) return html`<span class="${status}" aria-hidden="true">${STATUS_MARKS[status]}</span>`;
  return html`<span class="${status}" role="img" aria-label="${texts.status[status]}">${STATUS_MARKS[status]}</span>`;
}

/** Why the element is not simply present, where it belongs and what there is of it. */
function detail(item: ChecklistItem, draft: Draft): Content {
  const parts: Content[] = item.reason === '' ? [] : [item.reason.replace(/[。；.;]{1,3}$/u, '')];
  if (item.evidence.length > 0) parts.push(evidence(item.evidence, draft));
  else if (item.place !== null && lacks(item)) parts.push(placeToWrite(item.place, draft));
  const [nearest] = item.nearest;
  if (nearest !== undefined) parts.push([draft.words.nearest, quoteAt(nearest, draft)]);
  return joined(parts, draft.texts.separator);
}

function lacks({ status }: ChecklistItem): boolean {
  return status === 'weak' || status === 'missing';
}

/** The best evidence in its words; of the rest only the lines, each once. */
function evidence([best, ...others]: readonly QuotedPlace[], draft: Draft): Content {
  if (best === undefined) return nothing;
  const { anchors, texts, words } = draft;
  const lines = new Map(others.map((place) => [place.start.line, place]));
  lines.delete(best.start.line);
  if (lines.size === 0) return quoteAt(best, draft);
  const links = [...lines].map(([line, place]) => anchors.toText(place, texts.line(line)));
  return [quoteAt(best, draft), texts.separator, words.alsoAt, ' ', joined(links, words.listSeparator)];
}

function quoteAt(place: QuotedPlace, { anchors, texts }: Draft): Content {
  const quote = quotation(shortQuote(place.quote));
  return anchors.toText(place, [texts.line(place.start.line), ' ', quote]);
}

function placeToWrite(place: NonNullable<ChecklistItem['place']>, { anchors, source, texts }: Draft): Content {
  return anchors.toText(place, belongs(place, source, texts));
}

import type { Severity, Status } from '../../engine/result.ts';
import { elementTitles } from '../elements.ts';
import { countSeverity } from '../reporter.ts';
import { STATUS_MARKS } from '../status-marks.ts';
import { textsIn } from '../texts.ts';
import { statusMark } from './checklist.ts';
import type { Draft } from './draft.ts';
import { html, joined, type Markup, nothing } from './markup.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** File × element, with what was found: who lacks what. For one file it would say nothing new. */
export function overview(drafts: readonly Draft[]): Markup {
  const [first] = drafts;
  if (first === undefined || drafts.length < 2) return nothing;
  const { words, language } = first;
  const texts = textsIn(language);
  const elements = elementTitles(drafts.map(({ file }) => file));
  const heads = [
    ...[...elements.values()].map((title) => html`<th scope="col" class="element"><span>${title}</span></th>`),
    ...SEVERITIES.map((severity) => html`<th scope="col" class="count">${texts.severities[severity]}</th>`),
  ];
  return html`<section id="overview" class="overview"><h2>${words.overview}</h2>
<div class="wide" tabindex="0" role="region" aria-label="${words.overview}"><table>
<thead><tr><th scope="col">${texts.file}</th><th scope="col">${texts.organisation}</th><th scope="col">${texts.yearColumn}</th>${heads}</tr></thead>
<tbody>
${drafts.map((draft) => row(draft, [...elements.keys()]))}</tbody>
</table></div>
${legend(drafts)}</section>
`;
}

function row({ file, anchors, texts }: Draft, elements: readonly string[]): Markup {
  const statuses = new Map(file.checklist.map(({ ruleId, status }) => [ruleId, status]));
  const cells = elements.map((ruleId) => {
    const status = statuses.get(ruleId);
    return html`<td class="mark">${status === undefined ? nothing : statusMark(status, texts, true)}</td>`;
  });
  const counts = SEVERITIES.map((severity) => {
    const count = countSeverity(file, severity);
    return html`<td class="${count === 0 ? 'count none' : `count ${severity}`}">${count}</td>`;
  });
  const { organisation, year } = file.report ?? { organisation: null, year: null };
  return html`<tr><th scope="row"><a class="path" href="#${anchors.draft}">${file.path}</a></th><td class="organisation">${organisation ?? ''}</td><td class="year">${year ?? ''}</td>${cells}${counts}</tr>
`;
}

/** The marks that occur. */
function legend(drafts: readonly Draft[]): Markup {
  const [first] = drafts;
  const used = new Set(drafts.flatMap(({ file }) => file.checklist.map(({ status }) => status)));
  if (first === undefined || used.size === 0) return nothing;
  const { texts, words } = first;
  const marks = (Object.keys(STATUS_MARKS) as Status[])
    .filter((status) => used.has(status))
    .map((status) => html`<span class="key">${statusMark(status, texts)} ${texts.status[status]}</span>`);
  return html`<p class="legend">${words.legend}${words.colon}${joined(marks, ' ')}</p>
`;
}

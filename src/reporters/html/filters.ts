import type { Finding, Severity } from '../../engine/result.ts';
import { atLeast } from '../reporter.ts';
import type { Texts } from '../texts.ts';
import { html, type Markup, nothing } from './markup.ts';
import type { PageTexts } from './texts.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * What the script shows and hides. Without it the page shows all findings, and this stays hidden.
 *
 * @param least the least severity that is shown at first.
 */
export function filters(findings: readonly Finding[], least: Severity, texts: Texts, words: PageTexts): Markup {
  if (findings.length === 0) return nothing;
  return html`<form id="filters" class="filters" aria-label="${words.filters}" hidden>
<fieldset><legend>${words.severities}</legend>${SEVERITIES.map((severity) => severityBox(severity, findings, least, texts))}</fieldset>
<label>${words.rule} <select name="rule"><option value="">${words.allRules}</option>
${ruleOptions(findings)}</select></label>
<p id="shown" role="status" data-text="${words.shown}"></p>
</form>
`;
}

function severityBox(severity: Severity, findings: readonly Finding[], least: Severity, texts: Texts): Markup {
  const count = findings.filter((finding) => finding.severity === severity).length;
  const checked = atLeast(severity, least) ? html` checked` : nothing;
  return html`<label class="${severity}"><input type="checkbox" name="severity" value="${severity}"${checked}> ${texts.severities[severity]} ${count}</label>`;
}

/** The rules with findings, ordered by id so that groups stand together. */
function ruleOptions(findings: readonly Finding[]): Markup[] {
  const rules = new Map<string, { title: string; count: number }>();
  for (const { ruleId, title } of findings) {
    rules.set(ruleId, { title, count: (rules.get(ruleId)?.count ?? 0) + 1 });
  }
  const ordered = [...rules].sort(([one], [other]) => (one < other ? -1 : 1));
  return ordered.map(
    ([id, { title, count }]) => html`<option value="${id}">${title} ${id} (${count})</option>
`,
  );
}

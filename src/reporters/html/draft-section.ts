import { checklist } from './checklist.ts';
import type { Draft } from './draft.ts';
import { textWithFindings } from './draft-text.ts';
import { identity } from './identity.ts';
import { ledger } from './ledger.ts';
import { html, type Markup, nothing } from './markup.ts';
import { suppressedFindings } from './suppressed.ts';
import { verdictOn } from './verdict.ts';

/** All that there is to say of one draft. */
export function draftSection(draft: Draft, isOneOfMany: boolean): Markup {
  const { file, anchors, texts, words } = draft;
  const verdict = verdictOn([file], texts, words);
  const well = isOneOfMany && verdict !== undefined ? html`<p class="well">✓ ${verdict}</p>\n` : nothing;
  const back = isOneOfMany ? html`<p class="back"><a href="#overview">${words.toOverview}</a></p>\n` : nothing;
  return html`<article class="draft" id="${anchors.draft}" tabindex="-1" aria-labelledby="${anchors.draft}t">
<h2 id="${anchors.draft}t"><span lang="zh-CN">${file.report?.title ?? file.path}</span></h2>
${identity(draft)}
${well}${checklist(draft)}${textWithFindings(draft)}${ledger(draft)}${suppressedFindings(draft)}${back}</article>
`;
}

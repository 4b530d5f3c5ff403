import type { Draft } from './draft.ts';
import { html, type Markup, nothing } from './markup.ts';

/** What someone has decided not to be told, and why. */
export function suppressedFindings({ file, texts, words, anchors }: Draft): Markup {
  const { suppressed } = file;
  if (suppressed.length === 0) return nothing;
  const rows = suppressed.map(
    (one) =>
      html`<tr><td>${anchors.toText(one, texts.line(one.start.line))}</td><td><code>${one.ruleId}</code></td><td>${one.reason}</td></tr>
`,
  );
  const heads = [words.place, words.rule, words.reason].map((head) => html`<th scope="col">${head}</th>`);
  return html`<section><h3>${words.suppressed} ${suppressed.length}</h3>
<table class="suppressed">
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table></section>
`;
}

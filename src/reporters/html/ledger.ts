import { builtinRules } from '../../engine/builtin-rules.generated.ts';
import { shortQuote } from '../../engine/message.ts';
import type { FigureCounts, Reconciliation } from '../../engine/result.ts';
import type { Language } from '../../readers/bilingual.ts';
import { VERDICT_MARKS } from '../status-marks.ts';
import type { Draft } from './draft.ts';
import { type Content, html, joined, type Markup, nothing } from './markup.ts';

/** The figures that were read and the relations that were checked, those that hold too: what was checked can be seen. */
export function ledger(draft: Draft): Markup {
  const { file, texts } = draft;
  const { figures, reconciliations } = file;
  if (figures === null) return nothing;
  const table = reconciliations.length === 0 ? nothing : relations(draft);
  return html`<section><h3>${texts.figures}</h3>
<p>${texts.figureCounts(figures)}${draft.language === 'zh' ? '。' : '.'}${uncounted(figures, draft)}</p>
${table}</section>
`;
}

function uncounted({ holds, violated, undetermined }: FigureCounts, { file, words }: Draft): string {
  const count = file.reconciliations.length - holds - violated - undetermined;
  return count > 0 ? words.uncounted(count) : '';
}

function relations(draft: Draft): Markup {
  const { words, language, file } = draft;
  const titles = relationTitles(language);
  const heads = [words.verdict, words.relation, words.equation, words.members];
  return html`<table class="ledger">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${file.reconciliations.map((relation) => row(relation, titles.get(relation.ruleId) ?? relation.ruleId, draft))}</tbody>
</table>
`;
}

function row({ verdict, equation, members }: Reconciliation, title: string, draft: Draft): Markup {
  const mark = html`<span aria-hidden="true">${VERDICT_MARKS[verdict]}</span>`;
  return html`<tr class="${verdict}"><td>${mark} ${draft.texts.verdict[verdict]}</td><td>${title}</td><td class="equation">${equation}</td><td>${figuresInText(members, draft)}</td></tr>
`;
}

/** The members by their roles, each linked to where it stands. */
function figuresInText(members: Reconciliation['members'], { anchors, texts, words }: Draft): Content {
  const roles = new Map<string, Content[]>();
  for (const member of members) {
    const link = anchors.toText(member, shortQuote(member.quote));
    const links = roles.get(member.role) ?? [];
    links.push(link);
    roles.set(member.role, links);
  }
  const groups = [...roles].map(([role, links]) => [
    words.roles[role] ?? role,
    words.colon,
    html`<span lang="zh-CN">${joined(links, words.listSeparator)}</span>`,
  ]);
  return joined(groups, texts.separator);
}

/** What the relations of a rule are called. Only rules of the program itself reconcile figures. */
function relationTitles(language: Language): ReadonlyMap<string, string> {
  return new Map(builtinRules.rules.map(({ id, title }) => [id, title[language]]));
}

import { shortQuote } from '../../engine/message.ts';
import type { Finding } from '../../engine/result.ts';
import { relatedByLine } from '../details.ts';
import { quotation } from './anchors.ts';
import type { Draft } from './draft.ts';
import { type Content, html, type Markup, nothing } from './markup.ts';

/** A finding with all that it says, and links to all places that it speaks of. */
export function findingCard(finding: Finding, number: number, draft: Draft): Markup {
  const { anchors, texts } = draft;
  const { severity, ruleId, start, end } = finding;
  return html`<li class="card ${severity}" id="${anchors.finding(number)}" tabindex="-1" data-rule="${ruleId}" data-severity="${severity}" data-from="${start.offset}" data-to="${end.offset}">
<p class="head"><b class="number">${number}</b><b class="severity">${texts.severity[severity]}</b>${place(finding, draft)}<code>${ruleId}</code></p>
<p class="message">${finding.message}</p>
${details(finding, draft)}</li>
`;
}

/** The line, and the words in question; what is missing has none, only a place where it belongs. */
function place(finding: Finding, { file, anchors, texts }: Draft): Content {
  const { quote, start, ruleId } = finding;
  const item = file.checklist.find((one) => one.ruleId === ruleId);
  const isWordless = item?.status === 'missing' || quote.trim() === '';
  const words = isWordless ? nothing : html` ${quotation(shortQuote(quote))}`;
  return html`<span class="place">${anchors.toText(finding, [texts.line(start.line), words])}</span>`;
}

function details(finding: Finding, draft: Draft): Content {
  const { texts } = draft;
  const { heading, evidence, basis, suggestion, fix } = finding;
  return [
    heading === undefined ? nothing : line('', texts.under(shortQuote(heading))),
    evidence === '' ? nothing : line('evidence', evidence),
    ...relatedLines(finding, draft),
    basis.length === 0 ? nothing : line('basis', texts.basis(basis)),
    suggestion === '' ? nothing : line('', texts.suggestion(suggestion)),
    fix === null ? nothing : line('', texts.fix(fix.text)),
  ];
}

function relatedLines(finding: Finding, { anchors, texts, words }: Draft): Markup[] {
  return relatedByLine(finding).map((group) => {
    const head = words.seeAlso(texts.line(group.line), group.message);
    return line('related', [head, anchors.toQuotes(group.places, shortQuote)]);
  });
}

function line(name: string, content: Content): Markup {
  return name === '' ? html`<p>${content}</p>\n` : html`<p class="${name}">${content}</p>\n`;
}

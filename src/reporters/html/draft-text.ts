import type { Finding } from '../../engine/result.ts';
import type { Source } from '../../readers/source.ts';
import type { Draft } from './draft.ts';
import { findingCard } from './finding-card.ts';
import { type Marking, markedLines, type Piece, type Stretch } from './marks.ts';
import { html, type Markup, nothing } from './markup.ts';

/** The text with its findings beside it; the findings alone where the text is not at hand. */
export function textWithFindings(draft: Draft): Markup {
  const { source, words } = draft;
  const content = source === undefined ? findingsAlone(draft) : rows(source, draft);
  return html`<section><h3>${words.text}</h3>
${content}</section>
`;
}

function findingsAlone(draft: Draft): Markup {
  const { file, words } = draft;
  return html`<p class="note">${words.noText}</p>
${cards(file.findings, 1, draft)}`;
}

/** A row is a line with findings, these beside it, and the lines without any that follow it. */
function rows(source: Source, draft: Draft): Markup {
  const lines = markedLines(source, markings(draft)).map((pieces, index) => textLine(index + 1, pieces, draft));
  const { findings } = draft.file;
  const starts = [...new Set([1, ...findings.map(({ start }) => start.line)])].sort((one, other) => one - other);
  let told = 0;
  const printed = starts.map((line, index) => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const from = told;
    while (told < findings.length && (findings[told] as Finding).start.line < next) told += 1;
    const beside = cards(findings.slice(from, told), from + 1, draft);
    return html`<div class="row"><div class="lines" lang="zh-CN">
${lines.slice(line - 1, next - 1)}</div>
${beside}</div>
`;
  });
  return html`<div class="text">
${printed}</div>
`;
}

/** @param first number of the first of the findings. */
function cards(findings: readonly Finding[], first: number, draft: Draft): Markup {
  if (findings.length === 0) return nothing;
  const items = findings.map((finding, index) => findingCard(finding, first + index, draft));
  return html`<ol class="cards">
${items}</ol>
`;
}

/** All that is to be seen in the text, and all that something on the page links to. */
function markings({ file }: Draft): Marking[] {
  const { findings, checklist, reconciliations, suppressed } = file;
  const places = [
    ...checklist.flatMap(({ evidence, nearest, place }) => [
      ...evidence,
      ...nearest,
      ...(place === null ? [] : [place]),
    ]),
    ...reconciliations.flatMap(({ members }) => members),
    ...suppressed,
  ];
  return [
    ...findings.flatMap((finding, index) => [
      marking(finding, finding.severity, index + 1),
      ...finding.related.map((related) => marking(related, 'related', index + 1)),
    ]),
    ...places.map((place) => marking(place, 'place')),
  ];
}

function marking({ start, end }: Pick<Finding, 'start' | 'end'>, kind: Marking['kind'], finding?: number): Marking {
  const range = { start: start.offset, end: end.offset };
  return finding === undefined ? { range, kind } : { range, kind, finding };
}

function textLine(number: number, pieces: readonly Piece[], draft: Draft): Markup {
  const content = pieces.map((piece) =>
    'findings' in piece ? references(piece.findings, draft) : stretch(piece, draft),
  );
  const isBlank = pieces.every((piece) => !('text' in piece) || piece.text.trim() === '');
  return isBlank
    ? html`<p class="blank" data-n="${number}">${content}</p>\n`
    : html`<p data-n="${number}">${content}</p>\n`;
}

function stretch({ offset, text, kind }: Stretch, { anchors }: Draft): Markup {
  if (kind === undefined) return html`${text}`;
  const id = anchors.text(offset);
  return kind === 'place'
    ? html`<span id="${id}">${text}</span>`
    : html`<mark class="${kind}" id="${id}">${text}</mark>`;
}

/** From the text to the findings: numbers that the style prints, so that they are no part of the text. */
function references(findings: readonly number[], { anchors, words }: Draft): Markup[] {
  return findings.map(
    (number) =>
      html`<a class="to-finding" href="#${anchors.finding(number)}" data-n="${number}" aria-label="${words.finding(number)}"></a>`,
  );
}

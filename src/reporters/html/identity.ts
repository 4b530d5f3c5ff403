import type { Draft } from './draft.ts';
import { type Content, html, type Markup } from './markup.ts';

/** Which report this is, and which file it was read from. */
export function identity({ file, words, texts }: Draft): Markup {
  const { report, path, format, encoding } = file;
  const entries: [string, Content][] = [
    [texts.organisation, report?.organisation ?? words.unknown],
    [texts.yearColumn, report?.year?.toString() ?? words.unknown],
    [words.date, report?.date ?? words.unknown],
    [texts.file, html`<span class="path">${path}</span>`],
    [words.format, format === null ? words.unknown : words.formats[format]],
    [words.encoding, encoding?.toUpperCase() ?? words.unknown],
  ];
  const items = entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<dl class="identity">${items}</dl>`;
}

import type { FileResult, RunResult } from '../../engine/result.ts';
import type { Texts } from '../texts.ts';
import { html, type Markup, nothing } from './markup.ts';
import type { PageTexts } from './texts.ts';

/** What was not checked and why. It stands above what was: nobody must take the page for the whole. */
export function unchecked({ errors, files }: RunResult, texts: Texts, words: PageTexts): Markup {
  const failed = files.flatMap(({ path, error }) => (error === null ? [] : [entry(path, undefined, error.message)]));
  const run = errors.map(({ file, line, message }) => entry(file, line, message));
  return html`${section(texts.notComplete, run, 'failed')}${section(words.notChecked, failed, 'failed')}${skipped(files, words)}`;

  function entry(path: string | undefined, line: number | undefined, message: string): Markup {
    const where = path === undefined ? nothing : html`<span class="path">${path}</span>`;
    const at = line === undefined ? nothing : html` ${texts.line(line)}`;
    const colon = path === undefined ? nothing : words.colon;
    return html`<li>${where}${at}${colon}${message}</li>
`;
  }
}

/** The files that are no such report: one list a reason. */
function skipped(files: readonly FileResult[], words: PageTexts): Markup {
  const reasons = new Map<string, string[]>();
  for (const { path, skipped: skip } of files) {
    if (skip === null) continue;
    const paths = reasons.get(skip.reason) ?? [];
    paths.push(path);
    reasons.set(skip.reason, paths);
  }
  const items = [...reasons].map(([reason, paths]) => {
    const list = paths.map((path) => html`<li><span class="path">${path}</span></li>`);
    return html`<li>${reason}<ul>${list}</ul></li>
`;
  });
  return section(words.skippedFiles, items, 'skipped');
}

function section(title: string, items: readonly Markup[], kind: string): Markup {
  if (items.length === 0) return nothing;
  return html`<section class="unchecked ${kind}"><h2>${title}</h2>
<ul>
${items}</ul></section>
`;
}

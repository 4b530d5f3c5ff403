import type { FileResult, RunResult } from '../../engine/result.ts';
import { lacksElement } from '../elements.ts';
import { countSeverity } from '../reporter.ts';
import type { Texts } from '../texts.ts';
import { html, joined, type Markup, nothing } from './markup.ts';
import type { PageTexts } from './texts.ts';

/** How many files and findings there are, with all that was not checked or not counted. */
export function summaryLine({ summary }: RunResult, texts: Texts, words: PageTexts): Markup {
  const { files, skipped, failed, errors, warnings, infos, suppressed } = summary;
  const parts = [
    words.checked(files - skipped - failed),
    html`<b class="${errors > 0 ? 'error' : 'none'}">${texts.count(texts.severities.error, errors)}</b>`,
    html`<b class="${warnings > 0 ? 'warning' : 'none'}">${texts.count(texts.severities.warning, warnings)}</b>`,
    html`<b class="${infos > 0 ? 'info' : 'none'}">${texts.count(texts.severities.info, infos)}</b>`,
    ...(skipped > 0 ? [texts.count(texts.skipped, skipped)] : []),
    ...(failed > 0 ? [texts.count(texts.failed, failed)] : []),
    ...(suppressed > 0 ? [texts.suppressed(suppressed)] : []),
  ];
  return html`<p class="summary">${joined(parts, ' · ')}</p>
`;
}

/** That nothing was found is said only of a run that has read and checked all that it was given. */
export function allWell(result: RunResult, checked: readonly FileResult[], texts: Texts, words: PageTexts): Markup {
  const isComplete = result.errors.length === 0 && result.summary.failed === 0 && checked.length > 0;
  const verdict = isComplete ? verdictOn(checked, texts, words) : undefined;
  return verdict === undefined
    ? nothing
    : html`<p class="well">✓ ${verdict}</p>
`;
}

/** What can be said of files in which nothing grave was found; undefined where something was. */
export function verdictOn(files: readonly FileResult[], texts: Texts, words: PageTexts): string | undefined {
  const count = (severity: 'error' | 'warning' | 'info') =>
    files.reduce((sum, file) => sum + countSeverity(file, severity), 0);
  if (count('error') + count('warning') > 0 || files.some(lacksElement)) return undefined;
  return count('info') > 0 ? words.noneAbove('warning') : texts.nothingFound;
}

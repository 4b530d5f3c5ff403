import type { FileResult, RunError } from '../engine/result.ts';
import { elementTitles } from './elements.ts';
import { countSeverity, type Reporter } from './reporter.ts';
import { terminalSafe } from './terminal-text.ts';
import { type Texts, textsIn } from './texts.ts';

/** Without it Excel and WPS take the file for GBK. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a spreadsheet compute a cell instead of showing it; full-width signs count in East Asian editions. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** One row a file: what it is, the status of each required element, how many findings. */
export const csv: Reporter = (result, { language }) => {
  const safe = terminalSafe(result);
  const texts = textsIn(language);
  const elements = elementTitles(safe.files);
  const header = [
    texts.file,
    texts.organisation,
    texts.yearColumn,
    ...elements.values(),
    texts.severities.error,
    texts.severities.warning,
    texts.severities.info,
    texts.note,
  ];
  const rows = [
    header,
    ...safe.files.map((file) => fileRow(file, [...elements.keys()], texts)),
    ...safe.errors.map((error) => errorRow(error, elements.size, texts)),
  ];
  return csvText(rows);
};

/** A table that Excel and WPS open rightly, and in which nothing of a draft is computed. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function fileRow(file: FileResult, elements: readonly string[], texts: Texts): string[] {
  const checked = file.skipped === null && file.error === null;
  const statuses = new Map(file.checklist.map((item) => [item.ruleId, texts.status[item.status]]));
  const counts = (['error', 'warning', 'info'] as const).map((severity) => String(countSeverity(file, severity)));
  return [
    file.path,
    file.report?.organisation ?? '',
    file.report?.year?.toString() ?? '',
    ...elements.map((ruleId) => statuses.get(ruleId) ?? ''),
    ...(checked ? counts : ['', '', '']),
    noteOn(file, texts),
  ];
}

function noteOn(file: FileResult, texts: Texts): string {
  if (file.error !== null) return `${texts.failed}: ${file.error.message}`;
  if (file.skipped !== null) return `${texts.skipped}: ${file.skipped.reason}`;
  return '';
}

/** A run that is not complete must say so in the table too. */
function errorRow(error: RunError, elements: number, texts: Texts): string[] {
  const line = error.line === undefined ? '' : `${texts.line(error.line)}: `;
  const empty = new Array<string>(2 + elements + 3).fill('');
  return [error.file ?? '', ...empty, `${texts.notComplete}: ${line}${error.message}`];
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

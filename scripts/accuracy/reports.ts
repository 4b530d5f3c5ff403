import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileResult } from '../../src/engine/result.ts';
import { told } from './details.ts';
import { type Draft, draftOf } from './draft.ts';
import { CorpusError } from './expected.ts';
import { compareMarks, type MarkComparison, readMarks } from './marks.ts';
import { plainTable } from './table.ts';

/**
 * What is told of the reports of a folder, by rule and severity, and how that stands to a reviewer's marks where
 * `NAME.tsv` stands beside `NAME.txt`.
 *
 * @param isVerbose also every miss, every false alarm, and everything that no mark explains.
 */
export async function reportOnFolder(folder: string, isVerbose: boolean): Promise<string> {
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => /\.(txt|md)$/.test(name)).sort();
  if (names.length === 0) throw new CorpusError(folder, ['there are no reports here']);
  const drafts = await Promise.all(names.map((name) => draftOf(name, readFileSync(join(folder, name)))));
  const marked = drafts.flatMap((draft) => {
    const path = join(folder, draft.name.replace(/\.\w+$/, '.tsv'));
    if (!existsSync(path)) return [];
    return [{ draft, comparison: compareMarks(draft.result, readMarks(path, readFileSync(path, 'utf8')), draft.text) }];
  });
  return [
    ruleCounts(drafts.map(({ result }) => result)),
    ...(marked.length === 0 ? [] : [markCounts(marked)]),
    ...(isVerbose ? marked.map(markDetails) : []),
  ].join('\n\n');
}

interface Marked {
  readonly draft: Draft;
  readonly comparison: MarkComparison;
}

function ruleCounts(results: readonly FileResult[]): string {
  const findings = results.flatMap((result) => result.findings);
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  const severities = ['error', 'warning', 'info'] as const;
  const rows = rules.map((rule) => {
    const counts = severities.map(
      (severity) => findings.filter((finding) => finding.ruleId === rule && finding.severity === severity).length,
    );
    return [rule, ...counts.map(String)];
  });
  return plainTable({ title: `${results.length} reports`, head: ['rule', ...severities], rows });
}

function markCounts(marked: readonly Marked[]): string {
  const rows = marked.map(({ draft, comparison: { found, missed, broken, unmarked } }) => [
    draft.name,
    ...[found, missed, broken, unmarked].map(({ length }) => String(length)),
  ]);
  return plainTable({ title: "A reviewer's marks", head: ['report', 'found', 'missed', 'broken', 'unmarked'], rows });
}

function markDetails({ draft, comparison: { missed, broken, unmarked } }: Marked): string {
  return [
    ...missed.map(
      ({ id, kind, severity, quote, explanation }) => `missed ${id} ${kind} ${severity} “${quote}” ${explanation}`,
    ),
    ...broken.map(({ mark, finding }) => `broken ${mark.id} ${mark.kind} “${mark.quote}” ${told(finding)}`),
    ...unmarked.map((finding) => `unmarked ${told(finding)}`),
  ]
    .map((line) => `${draft.name}: ${line}`)
    .join('\n');
}

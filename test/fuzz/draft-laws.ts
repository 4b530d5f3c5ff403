/** What must hold of every draft, however it was written. Each law throws where a draft breaks it. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { Chalk } from 'chalk';
import { fixDocument } from '../../src/engine/fix.ts';
import type { FileResult, Place } from '../../src/engine/result.ts';
import type { ReadDocument } from '../../src/readers/block.ts';
import { isInsideCharacter, type Range } from '../../src/readers/source.ts';
import { buildReport } from '../../src/report/build.ts';
import { outputFormats, reporters } from '../../src/reporters/index.ts';
import { differenceOf } from './difference.ts';
import type { FuzzDraft } from './drafts.ts';
import { lint, lintDraft } from './lint-draft.ts';
import { framed } from './seeds.ts';

export type DraftLaw = (draft: FuzzDraft) => Promise<void>;

/** A text is read or refused in words; no rule crashes, and neither does the reader of figures. */
async function neverThrows(draft: FuzzDraft): Promise<void> {
  const checked = await lintDraft(draft);
  for (const { error } of checked?.linted.crashes ?? []) throw error;
}

/** Every format can tell the result of any draft. */
async function everyReporterTellsIt(draft: FuzzDraft): Promise<void> {
  const checked = await lintDraft(draft);
  if (checked === undefined) return;
  const { result } = checked.linted;
  const summary = { files: 1, skipped: 0, failed: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0 };
  const run = {
    schemaVersion: 1,
    tool: { name: 'report-lint', version: '0.0.0' },
    files: [result],
    errors: [],
    summary,
  } as const;
  const sources = new Map([[result.path, checked.document.source]]);
  for (const format of outputFormats) {
    const report = await reporters[format]();
    const color = new Chalk({ level: 1 });
    const text = report(run, { language: 'zh', color, columns: 80, minSeverity: 'info', sources });
    assert.ok(text.endsWith('\n') || text === '', `${format} does not end its last line`);
  }
}

/** Every place lies inside the source and tears no character; what it quotes is what stands there. */
async function placesAreInside(draft: FuzzDraft): Promise<void> {
  const checked = await lintDraft(draft);
  if (checked === undefined) return;
  const { text } = checked.document.source;
  for (const place of placesOf(checked.linted.result)) {
    const [start, end] = [place.start.offset, place.end.offset];
    assert.ok(start >= 0 && start <= end && end <= text.length, `place ${start}–${end} of ${text.length}`);
    for (const offset of [start, end])
      assert.ok(!isInsideCharacter(text, offset), `offset ${offset} tears a character`);
    if ('quote' in place) assert.equal(place.quote, text.slice(start, end));
  }
}

function placesOf({ checklist, findings, reconciliations, suppressed }: FileResult): Place[] {
  return [
    ...checklist.flatMap(({ evidence, place, nearest }) => [...evidence, ...nearest, ...(place ? [place] : [])]),
    ...findings.flatMap((finding) => [finding, ...finding.related, ...(finding.fix ? [finding.fix] : [])]),
    ...reconciliations.flatMap((one) => [one, ...one.members]),
    ...suppressed,
  ];
}

const otherDraft: FuzzDraft = { text: framed('一、情况\n甲、等12件，其中3件、8件。'), format: 'text' };

/** The same draft gives the same bytes, whatever was checked before it. */
async function sameInputSameBytes(draft: FuzzDraft): Promise<void> {
  const first = await lintDraft(draft);
  await lintDraft(otherDraft);
  const second = await lintDraft(draft);
  assert.equal(JSON.stringify(second?.linted), JSON.stringify(first?.linted));
}

/** Findings come in the order of the text, and none twice. */
async function findingsAreSortedAndUnique(draft: FuzzDraft): Promise<void> {
  const findings = (await lintDraft(draft))?.linted.result.findings ?? [];
  for (const [index, finding] of findings.entries()) {
    const before = findings[index - 1] ?? finding;
    const order = before.start.offset - finding.start.offset || before.end.offset - finding.end.offset;
    assert.ok(order <= 0, `${finding.ruleId} at ${finding.start.offset} stands behind ${before.start.offset}`);
  }
  refuseDoubles(findings.map(({ fingerprint }) => fingerprint));
  refuseDoubles(
    findings.map(({ ruleId, start, end, message }) => [ruleId, start.offset, end.offset, message].join(' ')),
  );
}

function refuseDoubles(keys: readonly string[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    assert.ok(!seen.has(key), `told twice: ${key}`);
    seen.add(key);
  }
}

/** Corrections come to rest; they change no figure, no line end and no letter or Chinese character but what they name. */
async function fixesConverge(draft: FuzzDraft): Promise<void> {
  const checked = await lintDraft(draft);
  if (checked === undefined) return;
  const before = checked.document.source.text;
  const fixed = await fixDocument(checked.document, checked.linted, lint);
  const after = fixed.document.source.text;
  assert.equal(after.replace(/[^0-9０-９]/g, ''), before.replace(/[^0-9０-９]/g, ''), 'a figure changed');
  assert.equal(after.replace(/[^\r\n]/g, ''), before.replace(/[^\r\n]/g, ''), 'a line end changed');
  const again = await fixDocument(fixed.document, lint(fixed.document), lint);
  assert.equal(again.document.source.text, after, 'a second run corrects more');
}

const footer = '抄送：县委办公室。\n（此件公开发布）\n附件：1.权责清单\n联系人：王工，电话：0000-0000000';

/** What follows the sign-off, as long as the report begins and ends where it did, changes nothing that stands before it. */
async function footersChangeNothingBefore(draft: FuzzDraft): Promise<void> {
  const checked = await lintDraft(draft);
  const frame = checked && frameOf(checked.document);
  if (checked === undefined || frame === undefined) return;
  const longer = await lintDraft({ ...draft, text: `${checked.document.source.text.trimEnd()}\n\n${footer}\n` });
  if (longer === undefined || !isDeepStrictEqual(frameOf(longer.document), frame)) return;
  const [told, toldOfLonger] = [checked, longer].map(({ linted }) => toldBefore(linted.result, frame.signedAt));
  assert.equal(differenceOf(told ?? [], toldOfLonger ?? []), '');
}

/** Where the running text lies and the date of signing; undefined where none stands below it. */
function frameOf(document: ReadDocument): { readonly body: Range; readonly signedAt: number } | undefined {
  const { identity, body } = buildReport(document);
  const signedAt = identity.date?.range.start;
  return signedAt !== undefined && signedAt >= body.end ? { body, signedAt } : undefined;
}

function toldBefore({ findings }: FileResult, offset: number): string[] {
  return findings
    .filter(({ end }) => end.offset <= offset)
    .map(({ ruleId, message, start, end }) => [ruleId, start.offset, end.offset, message].join(' '));
}

/** A megabyte a second is the least: what takes longer backtracks, or pairs everything with everything. */
async function timeIsBounded(draft: FuzzDraft): Promise<void> {
  const begun = process.cpuUsage();
  await lintDraft(draft);
  const { user, system } = process.cpuUsage(begun);
  const milliseconds = (user + system) / 1000;
  const allowed = 1000 + draft.text.length / 20;
  assert.ok(milliseconds <= allowed, `${Math.round(milliseconds)} ms for ${draft.text.length} characters`);
}

export const draftLaws: Readonly<Record<string, DraftLaw>> = {
  neverThrows,
  everyReporterTellsIt,
  placesAreInside,
  sameInputSameBytes,
  findingsAreSortedAndUnique,
  fixesConverge,
  footersChangeNothingBefore,
  timeIsBounded,
};

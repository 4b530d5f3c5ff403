/**
 * What must hold of reports whose chapters are independent: no chapter counts what another one counts or refers to it.
 * Rules about figures then see each chapter for itself, so that the order of the chapters is nothing to them. It need
 * not hold where one indicator stands in two chapters: which of two values is called the other one depends on the order.
 */
import assert from 'node:assert/strict';
import { reportOf } from './chapters.ts';
import { differenceOf } from './difference.ts';
import { lintDraft } from './lint-draft.ts';

export type ChapterLaw = (chapters: readonly string[]) => Promise<void>;

/** Chapters in another order, numbered anew: the rules about figures say the same, each word of it. */
async function orderOfChaptersIsNothingToFigures(chapters: readonly string[]): Promise<void> {
  const told = await figureFindings(chapters);
  for (const order of [[...chapters].reverse(), [...chapters.slice(1), ...chapters.slice(0, 1)]]) {
    assert.equal(differenceOf(told, await figureFindings(order)), '');
  }
}

async function figureFindings(chapters: readonly string[]): Promise<string[]> {
  const checked = await lintDraft({ text: reportOf(chapters), format: 'text' });
  const findings = checked?.linted.result.findings ?? [];
  return findings
    .filter(({ ruleId }) => ruleId.startsWith('figures/'))
    .map(({ ruleId, quote, evidence }) => `${ruleId} ${quote} ${evidence}`);
}

export const chapterLaws: Readonly<Record<string, ChapterLaw>> = { orderOfChaptersIsNothingToFigures };

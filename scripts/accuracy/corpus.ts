import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, draftOf } from './draft.ts';
import { CorpusError, type Expected, readExpected } from './expected.ts';

/** A report of the corpus with what is expected of it. */
export interface Sample {
  readonly draft: Draft;
  readonly expected: Expected;
}

/** Nothing is planted in it, and nothing is missing: what it says is right, and a change of it a defect. */
export function isClean({ expected }: Sample): boolean {
  return expected.defects.length === 0;
}

const reportName = /\.(txt|md)$/;

/**
 * Reads the reports of a folder, in the order of their names.
 *
 * @throws CorpusError where a report has no expectations, or expectations no report: neither may be passed over.
 */
export async function readCorpus(folder: string): Promise<Sample[]> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const reports = names.filter((name) => reportName.test(name) && name !== 'README.md');
  if (reports.length === 0) throw new CorpusError(folder, ['there are no reports here']);
  const expectations = reports.map(expectedNameOf);
  const orphans = names.filter((name) => name.endsWith('.expected.yml') && !expectations.includes(name));
  const bare = reports.filter((name) => !names.includes(expectedNameOf(name)));
  const problems = [
    ...orphans.map((name) => `there is no report for ${name}`),
    ...bare.map((name) => `there is no ${expectedNameOf(name)}`),
  ];
  if (problems.length > 0) throw new CorpusError(folder, problems);
  return Promise.all(reports.map((name) => readSample(folder, name)));
}

function expectedNameOf(report: string): string {
  return report.replace(reportName, '.expected.yml');
}

async function readSample(folder: string, name: string): Promise<Sample> {
  const draft = await draftOf(name, readFileSync(join(folder, name)));
  const expectedName = expectedNameOf(name);
  return { draft, expected: readExpected(expectedName, readFileSync(join(folder, expectedName), 'utf8'), draft.text) };
}

import { isMap, isSeq, parseDocument } from 'yaml';
import type { Language } from '../readers/bilingual.ts';
import { ProblemError } from './problem.ts';

export const preCommitName = '.pre-commit-config.yaml';
const hookId = 'report-lint';

/** A hook that runs what is at hand: nothing is fetched for it. */
function localRepo(command: string, language: Language) {
  return {
    repo: 'local',
    hooks: [
      {
        id: hookId,
        name: language === 'zh' ? '检查法治政府建设年度报告' : 'check reports on the rule of law',
        entry: `${command} --only-reports --format compact`,
        language: 'system',
        files: '\\.(md|markdown|txt)$',
        require_serial: true,
      },
    ],
  };
}

/**
 * The configuration of pre-commit with the hook in it; what was there stays as it is. Undefined when the hook is there already.
 *
 * @throws ProblemError when the file is no configuration of pre-commit.
 */
export function withHook(existing: string | undefined, command: string, language: Language): string | undefined {
  const document = parseDocument(existing === undefined || existing.trim() === '' ? 'repos: []\n' : existing);
  const repos = document.get('repos');
  if (document.errors.length > 0 || !isMap(document.contents) || !isSeq(repos)) throw notOurs();
  if (hookIds(document.toJS()).includes(hookId)) return undefined;
  repos.flow = false;
  repos.add(document.createNode(localRepo(command, language)));
  return document.toString({ lineWidth: 0 });
}

function hookIds(data: { repos?: readonly { hooks?: readonly { id?: unknown }[] }[] }): unknown[] {
  return (data.repos ?? []).flatMap((repo) => (repo?.hooks ?? []).map((hook) => hook?.id));
}

function notOurs(): ProblemError {
  const explanation = {
    zh: '不是有效的 pre-commit 配置（没有 repos 列表），没有改动',
    en: 'this is no configuration of pre-commit (it has no list of repos); it was left alone',
  };
  return new ProblemError([{ code: 'pre-commit', explanation, file: preCommitName }]);
}

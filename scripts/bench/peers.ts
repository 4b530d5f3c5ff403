/** The linters that npm can install, and how each is told to check a draft or a folder of drafts. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './race.ts';

interface Peer {
  readonly name: string;
  readonly packages: readonly string[];
  readonly bin: string;
  /** Words before the path. */
  readonly args: readonly string[];
  /** Wants a pattern for the files of a folder. */
  readonly globs?: true;
}

const peers: readonly Peer[] = [
  { name: 'markdownlint-cli2', packages: ['markdownlint-cli2'], bin: 'markdownlint-cli2', args: [], globs: true },
  { name: 'zhlint', packages: ['zhlint'], bin: 'zhlint', args: [], globs: true },
  {
    name: 'textlint',
    packages: ['textlint', 'textlint-rule-no-todo'],
    bin: 'textlint',
    args: ['--rule', 'no-todo'],
    globs: true,
  },
  {
    name: 'remark-cli',
    packages: ['remark-cli', 'remark-preset-lint-recommended'],
    bin: 'remark',
    args: ['--use', 'remark-preset-lint-recommended', '--no-stdout'],
  },
  { name: 'autocorrect', packages: ['autocorrect-node'], bin: 'autocorrect', args: ['--lint'] },
  { name: 'rumdl', packages: ['rumdl'], bin: 'rumdl', args: ['check'] },
];

export interface InstalledPeer {
  readonly peer: Peer;
  readonly version: string;
}

/** Peers are a luxury: each that cannot be installed is left out, and said so. */
export function installPeers(folder: string): InstalledPeer[] {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  return peers.flatMap((peer) => {
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...peer.packages], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    if (status === 0) return [{ peer, version: versionOf(peer, folder) }];
    console.error(`left out: ${peer.name} cannot be installed here`);
    return [];
  });
}

function versionOf({ packages: [name = ''] }: Peer, folder: string): string {
  const file = join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** @param path of a draft or of a folder of drafts, relative to the folder in which the peers are. */
export function contestants(installed: readonly InstalledPeer[], folder: string, path: string): Contestant[] {
  const files = path.endsWith('.md') ? path : `${path}/*.md`;
  return installed.map(({ peer: { name, bin, args, globs } }) => ({
    name,
    command: join(folder, 'node_modules/.bin', bin),
    args: [...args, globs === true ? files : path],
  }));
}

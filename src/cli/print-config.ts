import type { Config } from '../node/config.ts';
import { shownPath, slashed } from '../node/paths.ts';
import type { PathPattern } from '../node/patterns.ts';
import { levelsFor, setUp } from '../node/setup.ts';
import type { Invocation } from './invocation.ts';
import type { Terminal } from './terminal.ts';

/** Prints the configuration in effect, as YAML. */
export async function printConfig(
  { config: asked, levels, year, organisation, language }: Invocation,
  { cwd, out }: Terminal,
): Promise<number> {
  const setup = await setUp({ cwd, config: asked });
  const [{ stringify }, { ruleFolders }] = await Promise.all([import('yaml'), import('../node/config.ts')]);
  const { config, rules } = setup;
  const severity = await levelsFor(setup, levels);
  const read = config?.layers.map(({ yaml }) => shownPath(yaml.path, cwd)) ?? [];
  const none = language === 'zh' ? '没有配置文件' : 'no configuration file';
  const data = {
    checklist: rules.checklist.id,
    report: { organisation: organisation ?? config?.organisation ?? null, year: year ?? config?.year ?? null },
    include: patternsIn(config?.include, cwd),
    exclude: patternsIn(config?.exclude, cwd),
    severity,
    options: config?.options ?? {},
    suppress: config?.suppress.map(({ file, ...rest }) => ({ file: patternText(file, cwd), ...rest })) ?? [],
    rules: config === undefined ? [] : ruleFolders(config).map(({ folder }) => shownPath(folder, cwd)),
  };
  out(`# ${read.length === 0 ? none : read.join(' → ')}\n${stringify(data)}`);
  return 0;
}

function patternsIn(patterns: Config['include'] | undefined, cwd: string): string[] {
  return (patterns ?? []).map((pattern) => patternText(pattern, cwd));
}

/** A pattern with a slash is relative to its file: it is shown as from here. */
function patternText({ pattern, base }: PathPattern, cwd: string): string {
  const folder = shownPath(base, cwd);
  return folder === '.' || !pattern.includes('/') ? pattern : `${slashed(folder)}/${pattern}`;
}

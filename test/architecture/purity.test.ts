import vm from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { modules, sourceFolder } from './modules.ts';

const machineFolders = ['node/', 'cli/'];
const machineGlobals =
  /\b(?:process|Buffer|__dirname|__filename|setTimeout|setInterval|Date\.now|new Date|performance)\b/;

describe('everything but node/ and cli/', () => {
  const pure = modules().filter((module) => !machineFolders.some((folder) => module.path.startsWith(folder)));

  it('imports nothing of Node', () => {
    expect(pure.length).toBeGreaterThan(30);
    expect(
      pure.filter((module) => module.packages.some((name) => name.startsWith('node:'))).map((module) => module.path),
    ).toEqual([]);
  });

  it('touches no process, clock or timer', () => {
    const withoutComments = (text: string) =>
      text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/JSON\.parse\(.*\);/, '');
    const touching = pure.filter((module) => machineGlobals.test(withoutComments(module.text)));
    expect(touching.map((module) => module.path)).toEqual([]);
  });

  it('checks a draft in a realm that has nothing but the language and a text decoder', async () => {
    const code = await bundleForBrowser();
    const realm = vm.createContext({ TextDecoder });
    vm.runInContext(code, realm);
    const draft = '# 东山县水利局2023年法治政府建设年度报告\n\n二、下一步工作\n\n2024年，我局将加强学习。\n';
    const result = await vm.runInContext(`core.lint(${JSON.stringify(draft)}, { path: '草稿.md' })`, realm);
    expect(result.report.year).toBe(2023);
    expect(result.findings.map((finding: { ruleId: string }) => finding.ruleId)).toContain('element/double-random');
  });
});

async function bundleForBrowser(): Promise<string> {
  const built = await build({
    entryPoints: [`${sourceFolder}index.ts`],
    bundle: true,
    write: false,
    platform: 'browser',
    // Without it, a dependency of the Markdown parser decodes entities with the document of a page.
    conditions: ['worker'],
    format: 'iife',
    globalName: 'core',
    logLevel: 'silent',
  });
  return built.outputFiles[0]?.text ?? '';
}

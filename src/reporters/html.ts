import type { RunResult } from '../engine/result.ts';
import { draftsOf } from './html/draft.ts';
import { draftSection } from './html/draft-section.ts';
import { filters } from './html/filters.ts';
import { html as markup, raw } from './html/markup.ts';
import { overview } from './html/overview.ts';
import { pageAssets } from './html/page-assets.generated.ts';
import { pageTexts } from './html/texts.ts';
import { unchecked } from './html/unchecked.ts';
import { allWell, summaryLine } from './html/verdict.ts';
import type { Reporter } from './reporter.ts';
import { textsIn } from './texts.ts';

const { style, script } = pageAssets;

/** Nothing is loaded, and only our own style and script are obeyed: what a draft holds can do nothing. */
const POLICY = `default-src 'none'; style-src ${style.source}; script-src ${script.source}; base-uri 'none'; form-action 'none'`;

/** One page that needs nothing else, to read, to send on and to print: each draft with its findings beside the text. */
export const html: Reporter = (result: RunResult, options) => {
  const { language, minSeverity } = options;
  const texts = textsIn(language);
  const words = pageTexts(language);
  const drafts = draftsOf(result.files, options);
  const files = drafts.map(({ file }) => file);
  const findings = files.flatMap((file) => file.findings);
  const several = drafts.length > 1;
  return markup`<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titleOf(drafts[0]?.file.report?.title, several, words.title)}</title>
<style>${raw(style.text)}</style>
</head>
<body>
<a class="skip" href="#content">${words.skipToContent}</a>
<header class="page">
<h1>${words.title}</h1>
${summaryLine(result, texts, words)}</header>
${filters(findings, minSeverity, texts, words)}<main id="content" tabindex="-1">
${unchecked(result, texts, words)}${allWell(result, files, texts, words)}${overview(drafts)}${drafts.map((draft) => draftSection(draft, several))}</main>
<footer class="page"><p>${words.madeBy(result.tool.version)}</p></footer>
<script>${raw(script.text)}</script>
</body>
</html>
`.toString();
};

/** A page about one draft is named after it: that is what a browser proposes as the name of a printed file. */
function titleOf(draft: string | null | undefined, several: boolean, title: string): string {
  return draft === null || draft === undefined || several ? title : `${draft} · ${title}`;
}

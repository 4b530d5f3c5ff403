import type { Report } from '../../report/report.ts';
import { type Tear, tearsOf } from './tears.ts';

/** In these a paragraph is one by the writer's hand: no page and no line length tears it. */
const ownParagraphs: ReadonlySet<string> = new Set(['markdown', 'docx', 'html']);

/**
 * The paragraph of a draft that breaks off behind a comma or a particle, where what follows is no rest of it but a
 * paragraph of its own. Several such places are the traces of pages that the text was copied from.
 */
export function breakOffOf(report: Report): Tear | undefined {
  const { source, paragraphs } = report;
  if (!ownParagraphs.has(source.format)) return undefined;
  const tears = paragraphs
    .filter(({ kind, lines }) => kind === 'text' && lines > 1)
    .flatMap(({ range, ...paragraph }) => tearsOf({ range, ...paragraph }, report).map((tear) => ({ tear, range })));
  const [only, ...others] = tears;
  if (only === undefined || others.length > 0) return undefined;
  const { tear, range } = only;
  const rest = source.text.slice(tear.after.start, range.end);
  return leadsOn.test(source.slice(tear.before).trimEnd()) && isWholeParagraph(rest) ? tear : undefined;
}

const leadsOn = /(?:[，、的和及或]|[^参赠给授]与)$/;

/** Words that a sentence goes on with, or that may begin either; and counts. */
const goesOn =
  /^(?:[并且而及和与等也都均还又再已将被把对达增减由按经向在为使让以较比占共约]|做到|确保|有效|进一步|切实|推动|推进|形成|实现|其中|同比|累计|不断|从而|组织|开展|加强|提升|提高|营造|[^，。；]{0,8}[0-9])/;

/** Two sentences at least, the first of which begins anew. */
function isWholeParagraph(text: string): boolean {
  return !goesOn.test(text) && /[。！][^。！]{4,}[。！]/.test(text);
}

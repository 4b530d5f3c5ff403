import type { Range } from '../../readers/source.ts';
import type { Report } from '../../report/report.ts';
import type { CheckKind } from '../check.ts';
import { breakOffOf } from './break-off.ts';
import { isHardWrapped, type Tear, tearsOf } from './tears.ts';
import type { TornParagraphParameters } from './torn-paragraph.schema.ts';

/** Paragraphs that a page break or a line break tore apart: one hit for the file, at the first. */
export const tornParagraph: CheckKind<TornParagraphParameters, null> = {
  name: 'torn-paragraph',
  outcomes: ['torn'],
  placeholders: { count: 'in how many places paragraphs are torn', quote: 'the words before the first tear' },
  compile: () => null,
  run: (_, { report }) => {
    if (isHardWrapped(report)) return { hits: [] };
    // What breaks off and never goes on is another rule's.
    const brokenOff = breakOffOf(report)?.after.start;
    const [first, ...others] = report.paragraphs
      .filter(({ kind }) => kind !== 'cell')
      .flatMap((paragraph) => tearsOf(paragraph, report))
      .filter(({ after }) => after.start !== brokenOff)
      .map((tear) => wordsBefore(tear, report));
    if (first === undefined) return { hits: [] };
    return {
      hits: [
        {
          outcome: 'torn',
          range: first,
          nearest: [],
          values: { count: String(others.length + 1), quote: report.source.slice(first) },
          related: others.map((range) => ({ range, message: { zh: '另一处断开', en: 'another tear' } })),
        },
      ],
    };
  },
};

const longestWords = 20;

/** The clause that breaks off; cut short, it does not begin with half a character. */
function wordsBefore({ before }: Tear, { source }: Report): Range {
  const line = source.slice({ start: Math.max(before.start, before.end - longestWords), end: before.end });
  const clause = /(?![\udc00-\udfff])[^，。；：、,;:]{0,20}.$/s.exec(line)?.[0] ?? line;
  return { start: before.end - clause.length, end: before.end };
}

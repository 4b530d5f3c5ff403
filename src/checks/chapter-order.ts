import type { CompiledPhrase } from '../phrases/compile.ts';
import type { Range } from '../readers/source.ts';
import type { ChapterOrderParameters } from './chapter-order.schema.ts';
import type { CheckContext, CheckKind, Hit } from './check.ts';
import { headingOrEnd } from './place.ts';
import { plain } from './search.ts';

interface Chapter {
  readonly name: string;
  readonly headings: readonly CompiledPhrase[];
  readonly required: boolean;
}

interface FoundChapter {
  readonly chapter: Chapter;
  readonly heading: Range;
}

/** Chapters in the order that an office wants. */
export const chapterOrder: CheckKind<ChapterOrderParameters, { readonly chapters: readonly Chapter[] }> = {
  name: 'chapter-order',
  outcomes: ['misplaced', 'missing'],
  placeholders: {
    chapter: 'the chapter in question',
    after: 'the chapter that it stands behind, though it belongs before it; empty where it is missing',
  },
  compile: ({ chapters }, phrase) => ({
    chapters: chapters.map(({ name, headings, required }, index) => ({
      name,
      headings: headings.map((text, at) => phrase(text, ['chapters', index, 'headings', at])),
      required: required ?? false,
    })),
  }),
  outcomesOf: ({ chapters }) => ['misplaced', ...(chapters.some(({ required }) => required) ? ['missing'] : [])],
  run: ({ chapters }, context) => {
    const found = chapters.flatMap((chapter) => findChapter(chapter, context) ?? []);
    const missing = chapters.filter((one) => one.required && !found.some(({ chapter }) => chapter === one));
    return { hits: [...misplaced(found), ...missing.map((chapter) => missingHit(chapter, chapters, context))] };
  },
};

/** Headings below the chapters do not count: a chapter on results may have a section on problems. */
function findChapter(chapter: Chapter, { report, matcher }: CheckContext): FoundChapter | undefined {
  for (const { heading, title } of report.outline.children) {
    if (heading !== undefined && matcher.matchesAny(chapter.headings, plain(title))) return { chapter, heading };
  }
  return undefined;
}

/** A chapter is misplaced when one that belongs after it stands before it: of two that changed places, one is told. */
function misplaced(found: readonly FoundChapter[]): Hit[] {
  const hits: Hit[] = [];
  let furthest: FoundChapter | undefined;
  for (const one of found) {
    if (furthest !== undefined && one.heading.start < furthest.heading.start) hits.push(misplacedHit(one, furthest));
    else furthest = one;
  }
  return hits;
}

function misplacedHit({ chapter, heading }: FoundChapter, before: FoundChapter): Hit {
  return {
    outcome: 'misplaced',
    range: heading,
    nearest: [],
    values: { chapter: chapter.name, after: before.chapter.name },
    related: [{ range: before.heading, message: { zh: before.chapter.name, en: before.chapter.name } }],
  };
}

/** A missing chapter belongs where the next one begins. */
function missingHit(chapter: Chapter, chapters: readonly Chapter[], context: CheckContext): Hit {
  const next = chapters.slice(chapters.indexOf(chapter) + 1).flatMap(({ headings }) => headings);
  const range = headingOrEnd(next, context);
  return { outcome: 'missing', range, nearest: [], values: { chapter: chapter.name, after: '' } };
}

import type { FileResult } from '../../engine/result.ts';
import type { Language } from '../../readers/bilingual.ts';
import type { Source } from '../../readers/source.ts';
import type { ReporterOptions } from '../reporter.ts';
import { type Texts, textsIn } from '../texts.ts';
import { Anchors } from './anchors.ts';
import { type PageTexts, pageTexts } from './texts.ts';

/** One checked file with all that the parts of its section need to know. */
export interface Draft {
  readonly file: FileResult;
  /** Its text, where it is at hand. */
  readonly source: Source | undefined;
  readonly anchors: Anchors;
  readonly language: Language;
  /** Words as they fit the format of the file. */
  readonly texts: Texts;
  readonly words: PageTexts;
}

/** The files that were read and checked, numbered in the order of the result. */
export function draftsOf(files: readonly FileResult[], { sources, language }: ReporterOptions): Draft[] {
  const checked = files.filter(({ error, skipped }) => error === null && skipped === null);
  return checked.map((file, index) => {
    const source = sources.get(file.path);
    return {
      file,
      source,
      anchors: new Anchors(index + 1, source !== undefined),
      language,
      texts: textsIn(language, file.format),
      words: pageTexts(language),
    };
  });
}

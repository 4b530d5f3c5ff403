import fc from 'fast-check';

/** One paragraph of a draft as its writer meant it. */
type Paragraph =
  | { readonly kind: 'title' | 'addressee' | 'text' | 'signature' | 'date'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string };

export type Draft = readonly Paragraph[];

const places = ['东山县', '南河市', '青岭区'];
const offices = ['水利局', '卫生健康局', '人民政府'];
const subjects = ['行政执法', '普法宣传', '“放管服”改革', '规范性文件审查', '行政复议应诉'];
const verbs = ['持续推进', '全面加强', '严格规范'];
const chineseNumerals = [...'一二三四五六七八'];

const sentence = fc
  .record({
    verb: fc.constantFrom(...verbs),
    subject: fc.constantFrom(...subjects),
    count: fc.integer({ min: 1, max: 9999 }),
    form: fc.constantFrom('全年办理{n}件', '培训{n} 人次', '开展检查１２次', '落实〈东山县办法〉，问题清零'),
  })
  .map(({ verb, subject, count, form }) => `${verb}${subject}，${form.replace('{n}', String(count))}`);

const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 5 })
  .map((sentences) => `我局${sentences.join('；')}。`);

const chapter = fc.record({
  heading: fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...subjects)).map((words) => words.join('')),
  parts: fc.array(
    fc.record({
      heading: fc.constantFrom(...subjects),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
});

const text = (words: string): Paragraph => ({ kind: 'text', text: words });

/** Drafts of a report: title, addressee, chapters with sections, signature and date, each of which may be absent. */
export const drafts: fc.Arbitrary<Draft> = fc
  .record({
    organisation: fc.tuple(fc.constantFrom(...places), fc.constantFrom(...offices)).map((words) => words.join('')),
    year: fc.integer({ min: 2018, max: 2026 }),
    titled: fc.boolean(),
    addressed: fc.boolean(),
    signed: fc.boolean(),
    chapters: fc.array(chapter, { minLength: 1, maxLength: 4 }),
  })
  .map(({ organisation, year, titled, addressed, signed, chapters }) => [
    ...(titled ? [{ kind: 'title', text: `${organisation}${year}年度法治政府建设年度报告` } as const] : []),
    ...(addressed ? [{ kind: 'addressee', text: '县委、县政府：' } as const] : []),
    ...chapters.flatMap(({ heading, paragraphs, parts }, index): Paragraph[] => [
      { kind: 'heading', level: 1, text: `${chineseNumerals[index]}、${heading}` },
      ...paragraphs.map(text),
      ...parts.flatMap((part, partIndex): Paragraph[] => [
        { kind: 'heading', level: 2, text: `（${chineseNumerals[partIndex]}）${part.heading}` },
        ...part.paragraphs.map(text),
      ]),
    ]),
    ...(signed
      ? ([
          { kind: 'signature', text: organisation },
          { kind: 'date', text: `${year + 1}年1月18日` },
        ] as const)
      : []),
  ]);

/** A line for a paragraph, as an office program saves it. */
export const asLines = (draft: Draft): string => draft.map(({ text }) => `${text}\n`).join('');

/** Paragraphs apart by blank lines, as people write Markdown. */
export const asParagraphs = (draft: Draft): string => draft.map(({ text }) => `${text}\n\n`).join('');

/** Markdown with its headings marked. */
export const asMarkdown = (draft: Draft): string =>
  draft
    .map((part) => {
      if (part.kind === 'title') return `# ${part.text}\n\n`;
      return part.kind === 'heading' ? `${'#'.repeat(part.level + 1)} ${part.text}\n\n` : `${part.text}\n\n`;
    })
    .join('');

/** Set as a page is: running text indented by two and broken at 28 characters. */
export const asPage = (draft: Draft): string =>
  draft
    .flatMap(({ kind, text }) => {
      const set = kind === 'text' || kind === 'heading' ? `\u3000\u3000${text}` : text;
      return set.match(/.{1,28}/gu) ?? [];
    })
    .map((line) => `${line}\n`)
    .join('');

export const layouts = [
  ['lines', 'text', asLines],
  ['paragraphs', 'text', asParagraphs],
  ['a page', 'text', asPage],
  ['lines', 'markdown', asLines],
  ['paragraphs', 'markdown', asParagraphs],
  ['a page', 'markdown', asPage],
  ['headings', 'markdown', asMarkdown],
] as const;

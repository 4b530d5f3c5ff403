import type { Range } from '../readers/source.ts';
import { rangeOfPieces } from './line.ts';
import type { Numbering } from './numbering.ts';
import { lastStartingBefore } from './order.ts';
import { type Flow, piecesOf } from './reflow.ts';

/** A node of the outline. The root has level 0 and no heading. */
export interface Section {
  /** 1 for chapters; the numbering decides, Markdown depth where there is no number. */
  readonly level: number;
  readonly numbering: Numbering | undefined;
  /** Folded heading without its number; empty where a numbered paragraph has no heading of its own. */
  readonly title: string;
  readonly heading: Range | undefined;
  /** From the heading to the end of the last paragraph below it. */
  readonly range: Range;
  /** Something stands below the heading: text on its line, paragraphs, tables or sections. */
  readonly hasContent: boolean;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
}

/** A flow with its role in the outline. */
export interface Heading {
  readonly level: number;
  readonly title: string;
  /** Folded length of number and title; running text may follow on the same line. */
  readonly length: number;
  readonly runIn: boolean;
}

const longestHeading = 100;
const longestRunIn = 44;
/** A heading without a number or Markdown mark: short, no punctuation but 、 and quotes, running text below. */
const plainHeading = /^(?![（“《]|20[0-9]{2}年[0-9])[^。，；：！？.]{4,24}$/;

/** Whether a flow begins a section, and how far its heading goes. */
export function headingOf(flow: Flow, next: Flow | undefined, markdownBase: number): Heading | undefined {
  if (flow.numbering !== undefined) return numberedHeading(flow, flow.numbering);
  if (flow.headingDepth !== undefined) {
    return {
      level: Math.max(1, flow.headingDepth - markdownBase),
      title: flow.text,
      length: flow.text.length,
      runIn: false,
    };
  }
  const aloneAboveText =
    flow.lines.length === 1 && plainHeading.test(flow.text) && next !== undefined && next.text.length > 30;
  return aloneAboveText && chapterWords.test(flow.text)
    ? { level: 1, title: flow.text, length: flow.text.length, runIn: false }
    : undefined;
}

/** What a chapter of such a report is about; a short line without number is taken for a heading only if it says so. */
const chapterWords = /情况|成效|举措|措施|做法|问题|不足|原因|计划|安排|打算|思路|职责|责任|建设|学习|工作/;

function numberedHeading(flow: Flow, numbering: Numbering): Heading {
  const rest = flow.text.slice(numbering.length);
  const title = headingText(rest);
  return { level: numbering.level, title, length: numbering.length + title.length, runIn: title.length < rest.length };
}

/**
 * A line without a full stop is all heading, however long; else the words up to the first stop are, when they are few
 * enough. What is left is running text on the same line.
 */
function headingText(rest: string): string {
  if (!/[。：！？]/.test(rest)) return rest.length <= longestHeading ? rest : '';
  const end = rest.search(/[。：；！？]/);
  return end <= longestRunIn ? rest.slice(0, end) : '';
}

interface Draft {
  level: number;
  numbering: Numbering | undefined;
  title: string;
  heading: Range | undefined;
  start: number;
  end: number;
  hasContent: boolean;
  children: Draft[];
}

/** Builds the tree from flows and tables in order; `extent` is the source range of the running text. */
export class OutlineBuilder {
  readonly #root: Draft;
  readonly #open: Draft[];

  constructor(extent: Range) {
    this.#root = {
      level: 0,
      numbering: undefined,
      title: '',
      heading: undefined,
      ...extent,
      hasContent: true,
      children: [],
    };
    this.#open = [this.#root];
  }

  addHeading(flow: Flow, heading: Heading, headingRange: Range): void {
    while (this.#innermost.level >= heading.level) this.#open.pop();
    const range = rangeOfPieces(piecesOf(flow.lines));
    const section: Draft = {
      level: heading.level,
      numbering: flow.numbering,
      title: heading.title,
      heading: headingRange,
      start: range.start,
      end: range.end,
      hasContent: heading.runIn,
      children: [],
    };
    this.#extend(range.end, true);
    this.#innermost.children.push(section);
    this.#open.push(section);
  }

  addContent(range: Range): void {
    this.#extend(range.end, true);
  }

  build(): Section {
    return finish(this.#root, undefined);
  }

  get #innermost(): Draft {
    return this.#open[this.#open.length - 1] as Draft;
  }

  #extend(end: number, hasContent: boolean): void {
    for (const section of this.#open) {
      section.end = Math.max(section.end, end);
      section.hasContent ||= hasContent;
    }
  }
}

function finish(draft: Draft, parent: Section | undefined): Section {
  const children: Section[] = [];
  const section: Section = {
    level: draft.level,
    numbering: draft.numbering,
    title: draft.title,
    heading: draft.heading,
    range: { start: draft.start, end: draft.end },
    hasContent: draft.hasContent,
    parent,
    children,
  };
  for (const child of draft.children) children.push(finish(child, section));
  return section;
}

/** Sections around an offset, outermost first, without the root. */
export function sectionsAround(root: Section, offset: number): Section[] {
  const path: Section[] = [];
  let inner: Section | undefined = root;
  while (inner !== undefined) {
    // What follows a section belongs to it until the next begins.
    inner = lastStartingBefore(inner.children, offset, (section: Section) => section.range);
    if (inner !== undefined) path.push(inner);
  }
  return path;
}

/** The sections below a section, whatever their level, in the order of the text. */
export function allSections(section: Section): Section[] {
  const all: Section[] = [];
  addSections(section, all);
  return all;
}

function addSections(section: Section, all: Section[]): void {
  for (const child of section.children) {
    all.push(child);
    addSections(child, all);
  }
}

import type { Position, Range, Source } from '../../readers/source.ts';
import type { Part } from '../../report/identity.ts';
import type { Section } from '../../report/outline.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Report } from '../../report/report.ts';

interface Placed {
  readonly start: Position;
  readonly end: Position;
  readonly quote: string;
}

export interface InspectedSection {
  readonly level: number;
  /** The number that it bears, such as 2 for （二）; null for a heading without one. */
  readonly number: number | null;
  readonly title: string;
  readonly heading: Placed | null;
  readonly hasContent: boolean;
  readonly sections: readonly InspectedSection[];
}

export interface Inspected {
  readonly path: string;
  readonly format: string;
  readonly encoding: string;
  readonly identity: {
    readonly title: Placed | null;
    readonly organisation: string | null;
    readonly year: number | null;
    readonly addressee: Placed | null;
    readonly signature: Placed | null;
    readonly date: (Placed & { readonly date: string }) | null;
  };
  readonly outline: readonly InspectedSection[];
  /** Paragraphs that were put together again from several lines of the file. */
  readonly joined: readonly (Placed & { readonly lines: readonly number[] })[];
  readonly ordinals: readonly {
    readonly form: string;
    readonly items: readonly (Placed & { readonly value: number })[];
  }[];
}

/** What the model of a draft says, in plain data with places. */
export function inspected(report: Report): Inspected {
  const { source, identity, outline, paragraphs, ordinalSeries } = report;
  const part = (found: Part | undefined) => (found === undefined ? null : placed(found.range, source));
  return {
    path: source.path,
    format: source.format,
    encoding: source.encoding,
    identity: {
      title: part(identity.title),
      organisation: identity.organisation ?? null,
      year: identity.year ?? null,
      addressee: part(identity.addressee),
      signature: part(identity.signature),
      date: identity.date === undefined ? null : { date: identity.date.date, ...placed(identity.date.range, source) },
    },
    outline: outline.children.map((section) => inspectedSection(section, source)),
    joined: paragraphs.filter(({ lines }) => lines > 1).map((paragraph) => joinedParagraph(paragraph, source)),
    ordinals: ordinalSeries.map(({ form, items }) => ({
      form,
      items: items.map(({ value, range }) => ({ value, ...placed(range, source) })),
    })),
  };
}

function inspectedSection(
  { level, numbering, title, heading, hasContent, children }: Section,
  source: Source,
): InspectedSection {
  return {
    level,
    number: numbering?.value ?? null,
    title,
    heading: heading === undefined ? null : placed(heading, source),
    hasContent,
    sections: children.map((child) => inspectedSection(child, source)),
  };
}

function joinedParagraph({ range, pieces }: Paragraph, source: Source) {
  const lines = new Set(pieces.map(({ start }) => source.positionAt(start).line));
  return { ...placed(range, source), lines: [...lines] };
}

function placed(range: Range, source: Source): Placed {
  return { start: source.positionAt(range.start), end: source.positionAt(range.end), quote: source.slice(range) };
}

import type { Part } from '../../readers/docx/package.ts';
import type { XmlElement } from '../../readers/docx/xml.ts';
import type { Anchor } from './anchors.ts';
import { applyEdits, type Edit, rawName } from './edits.ts';
import type { AnnotationIds } from './ids.ts';
import type { MarkPlace } from './mark-place.ts';
import { closing, edgesOf, reopening } from './split.ts';
import type { WordNames } from './word-names.ts';

/** A comment, and where it stands. */
export interface PlacedComment {
  readonly id: string;
  readonly anchor: Anchor;
}

/** Where several marks meet, what ends there goes before what begins. */
interface Meeting {
  readonly place: MarkPlace;
  readonly ends: string[];
  readonly starts: string[];
}

/**
 * Writes the marks of comments into the main part. Nothing else changes but that runs are split where a comment begins
 * or ends within.
 *
 * @param style of the mark that refers to the comment.
 */
export function writeMarks(
  { text: xml }: Part,
  comments: readonly PlacedComment[],
  names: WordNames,
  { ids, style }: { readonly ids: AnnotationIds; readonly style: string | undefined },
): string {
  const meetings = new Map<number, Meeting>();
  for (const { id, anchor } of comments) {
    const start = names.outer('commentRangeStart', { id });
    const end = names.outer('commentRangeEnd', { id }) + reference(id, style, names);
    if (anchor.start.at === anchor.end.at) meetingAt(anchor.end, meetings).ends.push(start + end);
    else {
      meetingAt(anchor.start, meetings).starts.push(start);
      meetingAt(anchor.end, meetings).ends.push(end);
    }
  }
  const places = [...meetings.values()].sort((a, b) => a.place.at - b.place.at);
  return applyEdits(xml, [...places.map((meeting) => editAt(meeting, xml, ids)), ...textEdges(places, xml)]);
}

function reference(id: string, style: string | undefined, names: WordNames): string {
  const format = style === undefined ? '' : names.inner('rPr', {}, names.inner('rStyle', { val: style }));
  return names.outer('r', {}, format + names.inner('commentReference', { id }));
}

function meetingAt(place: MarkPlace, meetings: Map<number, Meeting>): Meeting {
  const meeting = meetings.get(place.at) ?? { place, ends: [], starts: [] };
  meetings.set(place.at, meeting);
  return meeting;
}

function editAt({ place, ends, starts }: Meeting, xml: string, ids: AnnotationIds): Edit {
  const { at, splits, opens } = place;
  const marks = [...ends, ...starts].join('');
  if (opens !== undefined) return { start: at - 2, end: at, text: `>${marks}</${rawName(opens, xml)}>` };
  return { start: at, end: at, text: closing(splits, xml) + marks + reopening(splits, xml, ids) };
}

/** @param places in the order of the text. */
function textEdges(places: readonly Meeting[], xml: string): Edit[] {
  const done = new Set<XmlElement>();
  return places.flatMap(({ place }) => {
    const text = place.splits.find(({ name }) => name === 'w:t');
    if (text === undefined || done.has(text)) return [];
    done.add(text);
    return edgesOf(text, place.at, xml);
  });
}

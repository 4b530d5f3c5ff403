import { child, numberOf, wholeNumber } from './elements.ts';
import type { Layer } from './styles.ts';
import type { XmlElement } from './xml.ts';

const deepestHeading = 6;
/** `w:outlineLvl` counts from 0; 9 is running text. */
const runningText = 9;
/** Word knows its own heading styles by their names, and other programs leave it at that. */
const headingStyle = /^heading ([1-9])$/i;

/** Depth of a heading, 1 to 6, by the outline level of the paragraph or of its style; undefined for running text. */
export function headingDepthOf(layers: readonly Layer[]): number | undefined {
  for (const { styleName = '', properties } of layers) {
    const named = headingStyle.exec(styleName)?.[1];
    const level = numberOf(properties, 'w:outlineLvl') ?? (named === undefined ? undefined : Number(named) - 1);
    if (level === undefined) continue;
    return level < 0 || level >= runningText ? undefined : Math.min(level + 1, deepestHeading);
  }
  return undefined;
}

/** A hundredth of a character is about so many twentieths of a point, in the sizes of official documents. */
const twipsOfCharacter = 3;

/** Whether the first line of a paragraph starts further right than the margin. */
export function isSetIn(layers: readonly Layer[], level: XmlElement | undefined): boolean {
  const [own, ...styles] = layers.map(({ properties }) => child(properties, 'w:ind')?.attributes);
  const all = [own, child(child(level, 'w:pPr'), 'w:ind')?.attributes, ...styles];
  const left = nearest(all, ['w:leftChars', 'w:startChars', 'w:left', 'w:start']);
  const first = nearest(all, ['w:firstLineChars', 'w:hangingChars', 'w:firstLine', 'w:hanging']);
  return left + first > 0;
}

type Attributes = Readonly<Record<string, string>> | undefined;

/** The first layer that says something decides; what it counts in characters goes before what it measures. */
function nearest(layers: readonly Attributes[], names: readonly string[]): number {
  for (const attributes of layers) {
    if (attributes === undefined || !names.some((name) => name in attributes)) continue;
    for (const name of names) {
      const value = wholeNumber(attributes[name]) ?? 0;
      if (value === 0) continue;
      return value * (name.endsWith('Chars') ? twipsOfCharacter : 1) * (name.startsWith('w:hanging') ? -1 : 1);
    }
    return 0;
  }
  return 0;
}

import type { XmlElement } from './xml.ts';

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((other) => other.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((other) => other.name === name) ?? [];
}

/** `w:val` of a child: how nearly every property is written. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** `w:val` of a child, as a whole number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  return wholeNumber(valOf(element, name));
}

export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^[+-]?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** A property that is on by its mere presence; undefined where it is not mentioned. */
export function flagOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  if (property === undefined) return undefined;
  return !/^(?:0|false|off)$/i.test(property.attributes['w:val'] ?? '');
}

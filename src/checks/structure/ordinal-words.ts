import { ordinalNumeral } from '../../report/numbering.ts';
import type { OrdinalForm } from '../../report/ordinals.ts';

/** How a list counts: by words in the text, or by numbers of a level from 1 (一、) to 5 (①). */
export type ListForm = OrdinalForm | number;

const adverbs: readonly string[] = ['首先', '其次', '再次', '最后'];

/** The ordinal of a value as a list of this form writes it. */
export function ordinalWord(form: ListForm, value: number): string {
  const numeral = ordinalNumeral(value);
  switch (form) {
    case 'is':
      return `${numeral}是`;
    case 'must':
      return `${numeral}要`;
    case 'ordinal':
      return `第${numeral}`;
    case 'among':
      return `其${numeral}`;
    case 'adverb':
      return adverbs[value - 1] ?? numeral;
    case 1:
      return `${numeral}、`;
    case 2:
      return `（${numeral}）`;
    case 3:
      return `${value}.`;
    case 4:
      return `（${value}）`;
    default:
      return String.fromCharCode(0x2460 + value - 1);
  }
}

/**
 * Whether the ordinal of a value stands in another shape, or glued to the text before it: then the member is there, and
 * nothing is missing. Words are looked for anywhere in any shape, numbers of headings at the start of lines.
 */
export function hasOtherShape(form: ListForm, value: number, text: string): boolean {
  const key = typeof form === 'string' ? 'word' : `${form}`;
  const isThere = (what: string, pattern: () => string) => shape(`${what} ${value}`, pattern).test(text);
  if (isThere(key, () => (typeof form === 'string' ? wordShapes(value) : numberShapes(form, value)))) return true;
  const edge = typeof form === 'string' ? '' : '(?:^|\\n)';
  // 4. behind 1., 2. and 3. is of a list inside a member.
  const neighbour = value === 1 ? 2 : value - 1;
  return (
    isThere(`arabic ${key}`, () => edge + lineNumber(value)) &&
    !shape(`arabic word ${neighbour}`, () => lineNumber(neighbour)).test(text)
  );
}

function shape(key: string, pattern: () => string): RegExp {
  const known = shapes.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(pattern());
  shapes.set(key, made);
  return made;
}

/** A first member of such a list, also where ordinals do not stand: 要求一是 begins a list inside another. */
export function firstMember(form: ListForm): RegExp {
  return typeof form === 'string' ? firstWord : new RegExp(gluedNumber(form, 1));
}

/** 统一要求 and 进一步要 hold none. */
const firstWord = /(?<![统唯之专第同单万逐归划进合如])一(?:是|要(?![素点件求务]))|首先|其一/;

const shapes = new Map<string, RegExp>();

function wordShapes(value: number): string {
  const numeral = ordinalNumeral(value);
  const adverb = value === 1 ? '|首先|一方面' : value === 2 ? '|其次|另一方面|再者' : '';
  const standing = `(?:^|[。；，：\\n])${numeral}[、则来]|第${numeral}[，、：是]`;
  return `${numeral}[是要]|${standing}|（${numeral}）|其${numeral}${adverb}`;
}

/** 三季度 at the start of a line, as in a table, counts no headings. */
const notOfHeadings = '[是要季月年级类线期批届个项件次]';

function numberShapes(level: number, value: number): string {
  const numeral = ordinalNumeral(value);
  return `${gluedNumber(level, value)}|(?:^|\\n)(?:第?${numeral}(?!${notOfHeadings})|（${numeral})`;
}

/** A number where its line may have been glued to the one before: 统一、 holds no 一、. */
function gluedNumber(level: number, value: number): string {
  if (level === 3) return lineNumber(value);
  return (level === 1 ? '(?:^|[。；：\\n])' : '') + ordinalWord(level, value);
}

/** 2. and 2、 and （2） and ②, but not 2.5 or 12. */
function lineNumber(value: number): string {
  const circled = value <= 20 ? `|${ordinalWord(5, value)}` : '';
  return `(?:(?<![0-9.])${value}[.、）](?![0-9])${circled})`;
}

import type { FrontMatter } from '../readers/block.ts';
import type { Range } from '../readers/source.ts';
import type { Closing } from './closing.ts';
import { isoDate, yearNamedIn } from './dates.ts';
import { rangeOfPieces } from './line.ts';
import type { Opening } from './opening.ts';
import { isOrganisationLine, organisationInTitle } from './organisation.ts';

/** A part of the document that stands for itself: where it is and what it says, folded. */
export interface Part {
  readonly range: Range;
  readonly text: string;
}

export interface Title extends Part {
  /** The pieces of the source that make it up: one a line. */
  readonly pieces: readonly Range[];
  readonly organisation: string | undefined;
  readonly year: number | undefined;
  /** The title calls the document a report (报告) on 法治政府建设 or 依法行政. */
  readonly namesKind: boolean;
}

export interface DatePart extends Part {
  /** ISO 8601, `2022-01-28` or `2022-01`. */
  readonly date: string;
  readonly year: number;
}

/** Which report this is, as far as the draft, its front matter or the caller says. */
export interface Identity {
  readonly title: Title | undefined;
  readonly addressee: Part | undefined;
  readonly signature: Part | undefined;
  readonly date: DatePart | undefined;
  /** The day of signing, ISO 8601, as the draft says or else the caller. */
  readonly signedOn: string | undefined;
  readonly organisation: string | undefined;
  /** Report year: the year that the report is about. */
  readonly year: number | undefined;
}

/** What the caller knows better than the draft. */
export interface IdentityHints {
  readonly year?: number | undefined;
  readonly organisation?: string | undefined;
  /** ISO 8601. */
  readonly date?: string | undefined;
}

export interface IdentityInput {
  readonly opening: Opening;
  readonly closing: Closing;
  readonly frontMatter: FrontMatter;
  /** Folded running text of the first paragraphs, which often repeats the year (现将2023年…报告如下). */
  readonly lead: string;
}

export function identify(input: IdentityInput, hints: IdentityHints): Identity {
  const { opening, closing, frontMatter } = input;
  const title = titleOf(opening);
  const date = closing.date ?? opening.date;
  return {
    title,
    addressee: opening.addressee && { range: rangeOfPieces(opening.addressee.pieces), text: opening.addressee.text },
    signature: signatureOf(closing),
    date: date && {
      range: rangeOfPieces(date.line.pieces),
      text: date.line.text,
      date: isoDate(date.date),
      year: date.date.year,
    },
    signedOn: date === undefined ? hints.date : isoDate(date.date),
    organisation: frontMatter.organisation ?? organisationOf(input, title) ?? hints.organisation,
    year: yearIn(frontMatter.year) ?? title?.year ?? yearOfLead(input.lead) ?? hints.year,
  };
}

function titleOf(opening: Opening): Title | undefined {
  if (opening.title.length === 0) return undefined;
  const text = opening.title.map((line) => line.text).join('');
  const pieces = opening.title.flatMap((line) => line.pieces);
  return {
    range: rangeOfPieces(pieces),
    pieces,
    text,
    organisation: organisationInTitle(text),
    year: yearNamedIn(text),
    namesKind: /报告/.test(text),
  };
}

function signatureOf(closing: Closing): Part | undefined {
  if (closing.signature.length === 0) return undefined;
  return {
    range: rangeOfPieces(closing.signature.flatMap((line) => line.pieces)),
    text: closing.signature.map((line) => line.text).join(''),
  };
}

function yearIn(text: string | undefined): number | undefined {
  return text !== undefined && /^20[0-9]{2}$/.test(text) ? Number(text) : undefined;
}

/** The title names the body; where it names only a place, or nothing, the signature, letterhead or lead may say more. */
function organisationOf({ opening, closing, lead }: IdentityInput, title: Title | undefined): string | undefined {
  const named = title?.organisation;
  if (named !== undefined && isOrganisationLine(named) && !isPlaceOf(named, closing.organisation)) return named;
  return closing.organisation ?? opening.letterhead?.text ?? named ?? organisationInLead(lead);
}

/** A title may name only the place (青石镇2023年…) of the body that signs (青石镇人民政府). */
function isPlaceOf(named: string, signed: string | undefined): boolean {
  return /[省市县区镇乡]$/.test(named) && signed !== undefined && signed !== named && signed.includes(named);
}

/** 2023年，东山县水利局坚持… and 根据…要求，东山县水利局…: the subject of the first sentence, when it is a body. */
function organisationInLead(lead: string): string | undefined {
  const subject =
    /(?:^|\n|，)(?!我|本|全|在|以|按|根)([^，。：；、]{2,24}?[局委厅府办院部会])(?=在|以|高|着|推进|坚持|紧|深入|认真|围绕|按照|始终|全面|严格|高度|充分|切实|梳理|积极|，)/.exec(
      firstSentence(lead),
    );
  return subject?.[1];
}

/** 现将…2023年…报告如下, 2023年，我局…, 一、2023年…: a report names its year early even where its title does not. */
function yearOfLead(lead: string): number | undefined {
  const named =
    /(20[0-9]{2})年度?[^。\n]{0,16}(?:法治|依法行政)[^。\n]{0,60}(?:报告|汇报|总结)/.exec(lead) ??
    /(?:^|\n)(20[0-9]{2})年(?:度|，|以来|来|，?我)/.exec(lead) ??
    /(?:^|\n)一、(20[0-9]{2})年/.exec(lead);
  return named === null ? undefined : Number(named[1]);
}

function firstSentence(text: string): string {
  return text.slice(0, text.search(/[。\n]|$/));
}

/** What an act is: a law and a document are misnamed, repealed and confused in different ways. */
export type ActKind = 'law' | 'regulation' | 'ministry-rule' | 'party-rule' | 'document';

/** First and last year of what a plan or an outline covers. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Days are ISO 8601. */
export interface Version {
  /** `enacted` is the first version of an act: before it there was none of this name. */
  readonly change: 'enacted' | 'revised' | 'amended';
  readonly adopted: string;
  readonly inForce?: string;
  /** Whether the days were looked up. */
  readonly certain: boolean;
}

export interface Repeal {
  /** First day on which the act was no longer in force. */
  readonly on: string;
  /** The act that took its place, by its index in the table. */
  readonly by?: number;
  /** Whether the day was looked up. */
  readonly certain: boolean;
}

/** A national act or document, as far as it matters to those who cite it. */
export interface Act {
  /** Official title without 中华人民共和国. */
  readonly title: string;
  readonly kind: ActKind;
  /** Whether the title was looked up. */
  readonly certain: boolean;
  /** The official title does not begin with 中华人民共和国. */
  readonly unprefixed?: true;
  /** Places have acts of the same title: only with 中华人民共和国 it is this one for sure. */
  readonly hasLocalNamesakes?: true;
  readonly period?: Period;
  /** The versions that are known, the oldest first; for an old act only the newest. */
  readonly versions?: readonly Version[];
  readonly repealed?: Repeal;
  /** Still in force, but since a day another act has taken over most of it. */
  readonly displaced?: { readonly since: string; readonly by: number };
}

/** How a name stands to the act: its title, a short form as good, one that is wrong, or one that is probably wrong. */
export type NameKind = 'title' | 'short' | 'wrong' | 'loose';

/** A name by which an act is looked up, with the index of the act in the table. */
export type ActName = readonly [key: string, kind: NameKind, act: number];

/** What a group of acts shares is told once; an act of which only the title is known is its title. */
export interface ActGroup extends Pick<Act, 'kind' | 'certain' | 'unprefixed'> {
  readonly acts: readonly (string | Omit<Act, 'kind' | 'certain'>)[];
}

/** What `rules/data/laws.yml` compiles to. Indexes of acts count through all groups. */
export interface ActTable {
  /** Nothing later than this day is in the table. */
  readonly knownUntil: string;
  readonly groups: readonly ActGroup[];
  /** Names beside the titles: a title that is looked up by itself is not repeated. */
  readonly names: readonly ActName[];
  /** Titles of local acts, without their places, that come near those of national ones. */
  readonly localTitles: readonly string[];
}

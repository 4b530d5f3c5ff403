/**
 * Which character a code of a Chinese font is, for files that do not carry their fonts: the character maps (CMap) of
 * Adobe by file name, each in base64, and the licence under which they may be passed on.
 */
export interface CharacterMapTable {
  readonly licence: string;
  readonly maps: Readonly<Record<string, string>>;
}

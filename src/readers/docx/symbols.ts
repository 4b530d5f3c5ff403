/**
 * Characters of the symbol fonts that documents use for bullets, ticks, boxes and signs, by their code in the font.
 * What is not here is ornament.
 */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    45: '−',
    68: 'Δ',
    87: 'Ω',
    97: 'α',
    98: 'β',
    103: 'γ',
    108: 'λ',
    109: 'μ',
    112: 'π',
    162: '′',
    163: '≤',
    165: '∞',
    172: '←',
    174: '→',
    176: '°',
    177: '±',
    178: '″',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
    222: '⇒',
    229: '∑',
  },
  wingdings: {
    70: '☞',
    108: '●',
    109: '❍',
    110: '■',
    111: '□',
    112: '□',
    113: '❑',
    114: '❒',
    116: '◆',
    117: '◆',
    118: '❖',
    119: '◆',
    129: '①',
    130: '②',
    131: '③',
    132: '④',
    133: '⑤',
    134: '⑥',
    135: '⑦',
    136: '⑧',
    137: '⑨',
    138: '⑩',
    158: '·',
    159: '•',
    161: '○',
    164: '◉',
    167: '▪',
    168: '□',
    171: '★',
    216: '➢',
    223: '←',
    224: '→',
    232: '➔',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': {
    79: '✗',
    80: '✓',
    81: '☒',
    82: '☑',
    83: '☒',
    84: '☒',
    106: '①',
    107: '②',
    108: '③',
    109: '④',
    110: '⑤',
    111: '⑥',
    112: '⑦',
    113: '⑧',
    114: '⑨',
    115: '⑩',
    151: '●',
    152: '●',
    162: '■',
    163: '□',
  },
};

const privateUse = 0xf000;

/** The character as it is seen, empty where it is unknown. Codes stand as they are, or moved to the private area. */
export function symbolOf(font: string | undefined, code: number): string {
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  const table = fonts[font?.toLowerCase() ?? ''];
  if (table === undefined && !isPrivate) return isCharacter(code) ? String.fromCodePoint(code) : '';
  const inFont = code >= privateUse && code <= privateUse + 0xff ? code - privateUse : code;
  const known = table?.[inFont];
  if (known !== undefined) return known;
  // The fonts agree with ASCII in digits and some marks only; the Symbol font has them where they are expected.
  return font?.toLowerCase() === 'symbol' && /[0-9%+=<>().,:;]/.test(String.fromCharCode(inFont))
    ? String.fromCharCode(inFont)
    : '';
}

/** Nothing that would end a line, or that no text holds. */
function isCharacter(code: number): boolean {
  return code >= 0x20 && code <= 0xfffd && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code <= 0xdfff);
}

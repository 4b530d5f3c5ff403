/** What stands beside a mark, as far as punctuation is concerned. */

export function isHan(char: string | undefined): boolean {
  return char !== undefined && isHanCode(char.charCodeAt(0));
}

/** A code unit of a Chinese character: of the basic plane, or half of another one. */
export function isHanCode(code: number): boolean {
  if (code < 0x3400) return code === 0x3007;
  return code <= 0x9fff ? code <= 0x4dbf || code >= 0x4e00 : (code >= 0xd840 && code <= 0xdfff) || isCompatible(code);
}

function isCompatible(code: number): boolean {
  return code >= 0xf900 && code <= 0xfaff;
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

/** A Chinese character, or a mark that is used among Chinese characters only. */
export function isChinese(char: string | undefined): boolean {
  return isHan(char) || (char !== undefined && chineseMarks.has(char));
}

const chineseMarks: ReadonlySet<string> = new Set('、。，；：！？（）《》〈〉“”‘’〔〕【】「」『』…—％');

/** So many characters of a long bracket are enough to tell whether it speaks Chinese. */
const enough = 100;

export function holdsHan(text: string, start: number, end: number): boolean {
  const last = Math.min(end, start + enough);
  for (let index = start; index < last; index += 1) if (isHan(text[index])) return true;
  return false;
}

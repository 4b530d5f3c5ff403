/** What stands beside a mark, as far as punctuation is concerned. */

export function isHan(char: string | undefined): boolean {
  return char !== undefined && /[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud87f\udc00-\udfff]/.test(char);
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

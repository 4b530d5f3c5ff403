/** Quoted words of at most so many characters are a name or a slogan: “1620”, “12·4”, “三个百分百”. */
const longestName = 12;
const longestTitle = 80;

const quote = /“[^“”\n]*[“”]?/y;
/** A rate is a figure though it stands in quotation marks. */
const rate = /^“[0-9]{1,3}(?:\.[0-9]{1,2})?%[“”]$/;

/** Where the quote that begins at an index ends, and whether it is a name. */
export function endOfQuote(text: string, at: number): { end: number; isName: boolean } {
  quote.lastIndex = at;
  const [quoted] = quote.exec(text) as RegExpExecArray;
  const isClosed = /[“”]$/.test(quoted.slice(1));
  const isName = isClosed && quoted.length <= longestName + 2 && !rate.test(quoted);
  return { end: isClosed ? at + quoted.length : at + 1, isName };
}

const title = new RegExp(
  `《[^《》\\n]{1,${longestTitle}}(?:《[^《》\\n]{1,${longestTitle}}》[^《》\\n]{0,${longestTitle}})?》`,
  'y',
);

/** Where the title of a law or document that begins at an index ends; the index itself where it has no end. */
export function endOfTitle(text: string, at: number): number {
  title.lastIndex = at;
  return title.test(text) ? title.lastIndex : at;
}

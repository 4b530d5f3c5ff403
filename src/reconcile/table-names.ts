/** What the names of rows and columns say they are. */

/** 合计, 全县合计, 年度总计数. */
const total = /^(?:(?:[本全]?(?:年度?|[省市县区局]))?(?:合计|总计|共计|总数)数?|全[省市县区州旗])$/;
const wholeYear = /^(?:全年|全年度|年度)(?:累计)?$/;
const partOfYear =
  /^(?:第?[一二三四1-4]季度|[上下]半年|(?:1?[0-9]|十?[一二三四五六七八九十])月(?:份)?|[0-9]{1,2}[-—~至][0-9]{1,2}月)$/;

export function namesTotal(name: string): boolean {
  return total.test(name);
}

export function namesSubtotal(name: string): boolean {
  return /^小计$/.test(name);
}

/** 全年 is a total where quarters, halves or months stand beside it. */
export function namesWholeYear(name: string): boolean {
  return wholeYear.test(name);
}

export function namesPartOfYear(name: string): boolean {
  return partOfYear.test(name);
}

const peoples =
  '阿昌|白|保安|布朗|布依|朝鲜|达斡尔|傣|德昂|东乡|侗|独龙|俄罗斯|鄂伦春|鄂温克|高山|仡佬|哈尼|哈萨克|赫哲|回|基诺|京|景颇|柯尔克孜|拉祜|黎|傈僳|珞巴|满|毛南|门巴|蒙古|苗|仫佬|纳西|怒|普米|羌|撒拉|畲|水|塔吉克|塔塔尔|土家|土|佤|维吾尔|乌孜别克|锡伯|瑶|彝|裕固|藏|壮|各';
const autonomous = new RegExp(
  `^(.{2,30}?)(?:(?:(?:${peoples})族){1,9}|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔)?(?:自治[区州县旗]|(?<=族)区)$`,
);
const longEndings: readonly string[] = ['特别行政区', '地区', '新区', '特区'];
const shortEndings = '省市县区盟旗';

/** The short name of a division: 罗定市 is 罗定, 酉阳土家族苗族自治县 is 酉阳, 沛县 stays. */
export function shortNameOf(name: string): string {
  const stem = name.includes('自治') || name.includes('族') ? autonomous.exec(name)?.[1] : undefined;
  return stem ?? plainStem(name);
}

/** Nearly all names are plain: no pattern is tried on them. */
function plainStem(name: string): string {
  for (const ending of longEndings) {
    if (name.length >= ending.length + 2 && name.endsWith(ending)) return name.slice(0, -ending.length);
  }
  if (name === '神农架林区') return '神农架';
  return name.length > 2 && shortEndings.includes(name.slice(-1)) ? name.slice(0, -1) : name;
}

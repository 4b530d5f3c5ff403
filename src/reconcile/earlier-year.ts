/** 上年处罚52件, but not 上年结转, which this year's cases begin with, nor 比上年增长 or 由上年的. */
const earlier =
  /(?<![比较与同和由从])(?:上一?年度?|去年|前一年)(?:同期|全年|末|底)?(?!同期|全年|末|底|度|结转|旧存|转|未|遗留|接|滚)/;

/** Whether words say of a number that it is one of the year before. */
export function tellsOfEarlierYear(words: string): boolean {
  return earlier.test(words);
}

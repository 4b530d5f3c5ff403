/** What a rate is made of: words of its numerator, and words of what it may be a rate of. */
export interface RateName {
  readonly name: RegExp;
  readonly numerator: RegExp;
  readonly denominator: RegExp;
}

/** Rates by their usual numerators and denominators; the first that fits the name counts. */
const rateNames: readonly RateName[] = [
  { name: /受理率$/, numerator: /受理/, denominator: /收到|新收|申请|接收/ },
  {
    name: /(?:办结|结案|审结|办理|处理|处置)率$/,
    numerator: /办结|结案|审结|办理|处理|处置/,
    denominator: /受理|收到|接到|接收|转办|交办|工单|投诉|案件/,
  },
  { name: /(?:回复|答复|反馈)率$/, numerator: /回复|答复|反馈/, denominator: /收到|转办|交办|受理|接到|工单/ },
  { name: /(?:完成|任务完成|监督完成)率$/, numerator: /完成/, denominator: /任务|应|计划|下达|抽取/ },
  {
    name: /(?:合格|达标|优良|通过)率$/,
    numerator: /合格|达标|优良|通过/,
    denominator: /抽检|检测|抽查|检查|监测|样品|参加|应考/,
  },
  { name: /纠错率$/, numerator: /纠错|撤销/, denominator: /审结|办结/ },
  { name: /出庭(?:应诉)?率$/, numerator: /出庭/, denominator: /应诉|开庭|诉讼/ },
  { name: /(?:持证|上岗)率$/, numerator: /持证/, denominator: /人员|执法/ },
  { name: /(?:整改)率$/, numerator: /整改/, denominator: /发现|问题|隐患|责令/ },
  { name: /(?:公示|公开)率$/, numerator: /公示|公开/, denominator: /处罚|许可|决定|信息/ },
  { name: /(?:覆盖|签订|签约)率$/, numerator: /覆盖|签订|签约/, denominator: /应|共有|现有/ },
  { name: /(?:参学|参考|参训)率$/, numerator: /参学|参考|参训|参加/, denominator: /应|共有|人员/ },
  { name: /(?:即办件|网办件)率$/, numerator: /即办件|网办件/, denominator: /业务|办件|事项/ },
];

/** 应检205家，实检198家，检验率…: what should be and what is. */
const dueAndDone: RateName = {
  name: /率$/,
  numerator: /实(?:检|建|考|到|办|际|有)/,
  denominator: /应(?:检|建|考|到|办|有)/,
};

/** What a rate may be made of: by the table, by its own name (查实率 is of what was 查实), by what was due and done. */
export function readingsOf(word: string): readonly RateName[] {
  const known = rateNames.filter(({ name }) => name.test(word)).slice(0, 1);
  const stem = word.replace(/率$/, '').slice(-4);
  const own = stem.length < 2 ? [] : [{ name: /率$/, numerator: new RegExp(stem), denominator: /(?!)/ }];
  return [...known, ...own, dueAndDone];
}

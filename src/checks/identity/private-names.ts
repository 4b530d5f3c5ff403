import { expressionOf } from '../expression.ts';
import type { PersonalDataParameters } from './personal-data.schema.ts';
import type { PrivateDatum } from './private-datum.ts';
import { sentenceMarks, wordsAround } from './stretch.ts';

/** Regular expressions that find the names of private persons; a name is their group `name`. */
export interface NameFrames {
  /** Behind a word for a party: 原告王建国. */
  readonly party: string;
  /** Behind a word for anybody, where the clause is about a case: 村民王建国. */
  readonly neighbour: string;
  /** As somebody that the body helped: 为农民工王建国追回工资. */
  readonly helped: string;
  /** As the name of a case: 王建国诉我局, 化解王建国信访案. */
  readonly suit: string;
  /** What stands in every such name of a case: most reports tell of none. */
  readonly sued: string;
  readonly handled: string;
  readonly cases: string;
  readonly notName: string;
}

export function namePatterns({ table, ...words }: PersonalDataParameters): NameFrames {
  const any = (list: readonly string[]) => `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})`;
  const surname = `(?:${any(table.compound)}|[${table.single.replace(/\s/g, '')}])`;
  const given = '[\\u4e00-\\u9fff]';
  const rare = `(?:${surname}|[${table.rare}])`;
  const full = `(?<name>${surname}${given}{2})`;
  const anyLength = `(?<name>${surname}${given}{1,2})`;
  const behind =
    '(?=[，。、；：（）\\n]|诉|不服|因|与|在|于|的|等|均|已|被|未|就|非法|违法|无证|擅自|一案|案|要求|申请|向|对|反映|投诉|起诉|提起|信访|上访|$)';
  const sued = '诉(?=我[局委厅县市区省]|[^，。；\\n]{2,20}(?:局|委|厅|政府|办事处|医院|公司|中心|大队|支队))';
  const help = '(?=[（，。；、\\n0-9]|追|讨|办理|提供|解决|落实|发放|送|申请|申领|挽回|维权|联系|一家|家庭|$)';
  return {
    party: `${any(words.parties)}(?:为|是|：)?(?<name>${rare}${given}{2})${behind}`,
    neighbour: `${any(words.neighbours)}${full}${behind}`,
    helped: `${any(words.helpers)}${given}{0,6}${any(words.helped)}${full}${help}`,
    suit: `(?:[，。、；：（）\\n]|^|在|对|于|了|人|${any(words.parties)}|${any(words.neighbours)}|${any(words.handled)})${anyLength}${sued}`,
    sued,
    handled: `${any(words.handled)}(?:了|好)?${full}${any(words.caseKinds)}`,
    cases: any(words.cases),
    notName: `^(?:${any(table.words)}|.{1,2}${any(table.persons)})`,
  };
}

/** Characters that end a word or begin one, and are in no given name: what they stand in is a sentence. */
const particles = /[省市县区的了和与及在对不为已未被等应可将其按由向从所是否者权某们没也都就又还并且或]/;

/** Names of private persons in a folded text. Masked ones (王某, 王某某) are none. */
export function privateNames(text: string, frames: NameFrames): PrivateDatum[] {
  const notName = expressionOf(frames.notName);
  const cases = expressionOf(frames.cases);
  const found = new Map<number, PrivateDatum>();
  const cased = new Set([frames.neighbour, frames.helped]);
  const suits = text.search(expressionOf(frames.sued)) === -1 ? [] : [frames.suit];
  for (const pattern of [frames.party, ...suits, frames.handled, ...cased]) {
    for (const match of text.matchAll(expressionOf(pattern))) {
      const name = match.groups?.name ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      const place = { start, end: start + name.length };
      if (particles.test(name) || name.search(notName) === 0) continue;
      if (cased.has(pattern) && wordsAround(text, place, sentenceMarks).search(cases) === -1) continue;
      found.set(start, { outcome: 'name', ...place, shown: `${name[0]}某` });
    }
  }
  const names = [...found.values()];
  return [...names, ...names.flatMap(({ end }) => addressBehind(text, end))];
}

const bracketed = /（(?:家?住)?([^，。；、\n（）某×*]{3,30}[0-9一二三四五六七八九十]{1,5}[号室户组])）/y;

/** The address in brackets behind a name: 王建国（铜陵镇公园街17号）. */
function addressBehind(text: string, index: number): PrivateDatum[] {
  bracketed.lastIndex = index;
  const match = bracketed.exec(text);
  const address = match?.[1];
  if (match === null || address === undefined) return [];
  const start = index + match[0].lastIndexOf(address);
  return [{ outcome: 'address', start, end: start + address.length, shown: `${address.slice(0, 3)}…` }];
}

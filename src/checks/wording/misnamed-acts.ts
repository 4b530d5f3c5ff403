import type { Citation } from '../../facts/citations.ts';
import type { Act } from '../../facts/laws/act.ts';
import { type Acts, coversSame } from '../../facts/laws/acts.ts';
import type { NearMiss } from '../../facts/laws/near-miss.ts';
import { typeOf } from '../../facts/laws/title-type.ts';
import type { WordSlip } from '../../facts/laws/word-slips.ts';

export type TitleOutcome = 'wrong' | 'doubtful' | 'unknown' | 'marks' | 'years' | 'prefix';

/** A title that is not as it should be: which act is meant, and how sure that is. */
export interface Verdict {
  readonly outcome: TitleOutcome;
  /** None where a law is `unknown`. */
  readonly act?: Act;
}

/** What is known of the report that cites. */
interface Setting {
  /** The report is not later than what the table of acts knows. */
  readonly areAllKnown: boolean;
  /** Whether a citation may mean another document than an act: a local one, or one that the writers made. */
  readonly mayBeOther: (citation: Citation, act: Act) => boolean;
}

/** Tells which act is meant by a title that no known act bears. */
export class MisnamedActs {
  readonly #acts: Acts;
  readonly #setting: Setting;

  constructor(acts: Acts, setting: Setting) {
    this.#acts = acts;
    this.#setting = setting;
  }

  verdictOn(citation: Citation): Verdict | undefined {
    const { key, prefixed, draft } = citation.parts;
    // A draft may have had another name than the act that it became.
    if (draft) return undefined;
    if (prefixed && isLawTitle(key)) return this.#nationalLaw(key);
    const verdicts = [
      this.#misspeltKind(key),
      this.#padded(key, prefixed),
      this.#raised(key),
      this.#otherType(key, prefixed),
      this.#paddedLaw(key),
      this.#lowered(key, prefixed),
      this.#nearMiss(citation),
      this.#wordSlip(citation),
      this.#otherKind(citation),
    ];
    const verdict = verdicts.find((one) => one?.outcome === 'wrong') ?? verdicts.find((one) => one !== undefined);
    return verdict?.act === undefined || this.#setting.mayBeOther(citation, verdict.act) ? undefined : verdict;
  }

  /** 中华人民共和国…法: there is no law that the table does not know. */
  #nationalLaw(key: string): Verdict | undefined {
    const miss = this.#acts.nearest(key, true);
    if (miss !== undefined) return { outcome: this.#isCertainMiss(key, miss) ? 'wrong' : 'doubtful', act: miss.act };
    return this.#setting.areAllKnown ? { outcome: 'unknown' } : undefined;
  }

  #nearMiss({ parts: { key, period } }: Citation): Verdict | undefined {
    const miss = this.#acts.nearest(key);
    if (miss === undefined) return undefined;
    const { act, change } = miss;
    // Rules and measures of like names are made everywhere; a plan is the central one where its years say so.
    // The words of a long title in another order are those of no local act.
    const isMoved = change === 'order' && key.length >= shortestMoved;
    if (act.kind === 'ministry-rule' && !isMoved) return undefined;
    if (act.kind === 'regulation' && !isMoved && mayBeNamesake(key, act)) return undefined;
    const isSamePeriod = period !== undefined && coversSame(act.period, period);
    if (act.kind === 'document' && (change === 'other' || change === 'order' || !isSamePeriod)) return undefined;
    return { outcome: this.#isCertainMiss(key, miss) ? 'wrong' : 'doubtful', act };
  }

  /** There are few laws, all listed: what nearly is the title of one is meant to be it. Regulations have local namesakes. */
  #isCertainMiss(key: string, { act, distance, change }: NearMiss): boolean {
    if (!act.certain || !this.#setting.areAllKnown) return false;
    if (act.kind === 'regulation')
      return (
        distance === 1 &&
        (change === 'omission' || change === 'addition') &&
        act.title.length >= 10 &&
        !differsInConjunction(key, act)
      );
    return change === 'omission' || (distance === 1 && act.title.length >= shortestCertain) || isLong(act, change);
  }

  /** 暂时办法 for 暂行办法: no act is called so. */
  #misspeltKind(key: string): Verdict | undefined {
    const title = key.replace(/暂时(?=(?:办法|条例|规定)$)/, '暂行');
    const named = title === key ? undefined : this.#acts.find({ key: title, period: undefined }, undefined);
    return named && { outcome: named.act.certain ? 'wrong' : 'doubtful', act: named.act };
  }

  /** 优化营商环境管理条例: a long title that has no 管理 is given one. */
  #padded(key: string, isNational: boolean): Verdict | undefined {
    const title = key.replace(/(?:监督)?管理(?=条例$)/, '');
    if (title === key || title.length < (isNational ? shortestPadded : shortestMoved) || title.includes('管理'))
      return undefined;
    // What cities regulate for themselves is called so in many of them.
    if (title.startsWith('城市')) return undefined;
    const named = this.#acts.find({ key: title, period: undefined }, undefined);
    const isMeant =
      named?.kind === 'title' && named.act.kind === 'regulation' && (isNational || !named.act.hasLocalNamesakes);
    return isMeant && (isNational || !this.#acts.isTaken(key)) ? { outcome: 'doubtful', act: named.act } : undefined;
  }

  /**
   * 食品安全法实施细则, 中华人民共和国政府信息公开办法: a regulation under another word for what it is. Places make 办法
   * and 规定 of nearly every name, unless it says that it is of the whole country.
   */
  #otherType(key: string, isNational: boolean): Verdict | undefined {
    const [, stem = '', type = ''] = /^(.+?)((?:管理)?(?:暂行)?(?:办法|规定|条例)|细则)$/.exec(key) ?? [];
    const isOfState = isNational || stem.startsWith('全国');
    const isCarriedOut = stem.endsWith('法实施') && (type === '细则' || isNational);
    const isProvisional = type === '暂行条例' && stem.length >= shortestProvisional;
    if (!(isOfState || isCarriedOut || isProvisional) || this.#acts.isTaken(key)) return undefined;
    for (const other of ['条例', '办法', '规定', '暂行条例', '管理条例']) {
      const named = this.#acts.find({ key: stem + other, period: undefined }, undefined);
      const isMeant = named?.kind === 'title' && named.act.kind === 'regulation' && !named.act.hasLocalNamesakes;
      if (isMeant && named.act.repealed === undefined) return { outcome: 'doubtful', act: named.act };
    }
    return undefined;
  }

  /** 公路安全保护法: a regulation that is called a law. All laws are known; but one may be in the making. */
  #raised(key: string): Verdict | undefined {
    if (typeOf(key) !== '法' || key.length < shortestRaised || !this.#setting.areAllKnown) return undefined;
    const title = `${key.slice(0, -1)}条例`;
    const named = this.#acts.find({ key: title, period: undefined }, undefined);
    const isMeant = named?.kind === 'title' && named.act.kind === 'regulation' && !this.#acts.isTaken(key);
    return isMeant ? { outcome: 'doubtful', act: named.act } : undefined;
  }

  /** 预算管理法 for 预算法: all laws are known, and places make none. */
  #paddedLaw(key: string): Verdict | undefined {
    const title = key.replace(/(?:监督)?(?:管理|监督)(?=法$)/, '');
    if (title === key || !this.#setting.areAllKnown || this.#acts.isTaken(key)) return undefined;
    const named = this.#acts.find({ key: title, period: undefined }, undefined);
    const isMeant = named?.kind === 'title' && named.act.kind === 'law' && named.act.repealed === undefined;
    return isMeant ? { outcome: 'doubtful', act: named.act } : undefined;
  }

  /** 中华人民共和国行政处罚条例: a law that is called a regulation. Without the name of the State, places have many such. */
  #lowered(key: string, isNational: boolean): Verdict | undefined {
    if (!isNational || !key.endsWith('条例') || this.#acts.isTaken(key)) return undefined;
    const named = this.#acts.find({ key: key.replace(/条例$/, '法'), period: undefined }, undefined);
    const isMeant = named?.kind === 'title' && named.act.kind === 'law' && named.act.repealed === undefined;
    return isMeant ? { outcome: 'doubtful', act: named.act } : undefined;
  }

  #wordSlip({ parts: { key, prefixed } }: Citation): Verdict | undefined {
    const slip = this.#acts.nearestButOneWord(key);
    if (slip === undefined || !wordSlipKinds.has(slip.act.kind) || isOfLocalAct(slip)) return undefined;
    const { act } = slip;
    if (!prefixed && act.title.length < shortestWithWordSlip(slip)) return undefined;
    const isCertain =
      act.certain &&
      act.kind === 'regulation' &&
      slip.instead === '' &&
      !isCommon(slip.word) &&
      !conjunction.test(slip.word);
    return { outcome: isCertain && act.title.length >= shortestCertainSlip ? 'wrong' : 'doubtful', act };
  }

  /** The centre's 意见 as a 通知: others may have made the latter, to carry the former out. */
  #otherKind({ parts: { key }, central }: Citation): Verdict | undefined {
    const act = central ? this.#acts.ofOtherKind(key) : undefined;
    return act && { outcome: 'doubtful', act };
  }
}

function isLawTitle(key: string): boolean {
  const type = typeOf(key);
  return type === '法' || type === '法典';
}

/** Words that local regulations add to the title of the national one, leave out or replace. */
const commonWords = /管理|监督|监察|工作|保护|促进|服务|保障|安全|暂行|实施|若干|处罚|防治|处理|建设/g;

function isCommon(words: string): boolean {
  return words.replace(commonWords, '') === '';
}

/** Whether a local regulation may well be called so. */
function mayBeNamesake(key: string, { title }: Act): boolean {
  return !key.endsWith('条例') || key.replace(commonWords, '') === title.replace(commonWords, '');
}

/** From which length on a title is so special that its words hardly make another one. */
const shortestMoved = 8;
/** A short one may be another, unless it says that it is of the whole country. */
const shortestPadded = 5;

/** Shorter ones have been regulated provisionally by places, too. */
const shortestProvisional = 6;

/** A law of three characters is often a short form of a longer title. */
const shortestRaised = 5;

/** Shorter titles than this are told apart by one character. */
const shortestCertain = 5;

/** Words added to a title are a slip for sure where it is long. */
function isLong({ title }: Act, change: NearMiss['change']): boolean {
  return change === 'addition' && title.length >= shortestCertain;
}

/** Without it, one of two subjects may be left on purpose. */
const conjunction = /[和与及、]/;

function differsInConjunction(key: string, { title }: Act): boolean {
  const without = (words: string) => words.replace(/[和与及、]/g, '');
  return without(key) === without(title);
}

/** 消费者权益保护法实施条例 without 法实施: so a place calls what it makes to carry a law out. */
function isOfLocalAct({ word }: WordSlip): boolean {
  return word.includes('法');
}

const wordSlipKinds: ReadonlySet<Act['kind']> = new Set(['law', 'regulation', 'party-rule', 'ministry-rule']);
const shortestCertainSlip = 12;

/** From which length on a title is so special that no place has an act of nearly the same. */
function shortestWithWordSlip({ act, word, instead }: WordSlip): number {
  // Places make no 法.
  if (act.kind === 'law') return 6;
  return instead === '' || (isCommon(word) && isCommon(instead)) ? 10 : 12;
}

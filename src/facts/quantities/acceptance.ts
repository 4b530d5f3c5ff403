import { type ScaledUnit, scaledUnitAt } from './arabic.ts';
import type { Cells } from './cells.ts';
import { one } from './decimal.ts';
import { type Figure, withUnit } from './figure.ts';
import type { Unit } from './unit-table.ts';

/** Marks behind which nothing of a clause follows. */
const clauseEnd = /[，、；。：！？）\n]/;
/** Words before a number that names something: 附件2, 表3, 拨打12345. */
const namesNumber = /(?:附件|附表|附录|表|图|编号|电话|热线|拨打|邮编|专栏|平台|版|楼|号)$/;
/** Hotlines and emergency numbers. */
const hotline = /^(?:12[0-9]{3}|96[0-9]{3}|95[0-9]{3}|11[0-9]|12[02])$/;
const bareYear = /^(?:19|20)[0-9]{2}$/;
/** The rest of 12、15和18, of which only the last number has a unit; a longer list is not looked through. */
const restOfList = /(?:[、和及与][0-9]{1,9}(?:\.[0-9]{1,6})?){1,12}/y;

/**
 * Decides which figures are quantities: those with a unit of their own, those in cells of tables, and bare ones whose
 * unit goes without saying, since a figure before (公开信息35条，其中政策解读13，…) or behind (分别为12、15和18件) has it.
 */
export class Acceptance {
  readonly #cells: Cells;
  #last: { unit: Unit; end: number } | undefined;

  constructor(cells: Cells) {
    this.#cells = cells;
  }

  accept(figure: Figure, paragraph: number, text: string): Figure | undefined {
    if (figure.unit !== undefined) {
      this.#last = { unit: figure.unit, end: figure.end };
      return isShare(figure) && !isNegative(figure, text) ? figure : undefined;
    }
    if (figure.numeral.han) return undefined;
    if (this.#cells.at(paragraph) !== undefined) return this.#inCell(figure, paragraph, text);
    const implied = unitOfList(figure, text) ?? this.#unitBefore(figure, text);
    return implied && withUnit(figure, implied);
  }

  /** A cell that holds nothing but a number, or a number with a sign. */
  #inCell(figure: Figure, paragraph: number, text: string): Figure | undefined {
    const first = /[-+−]/.test(text[figure.start - 1] ?? '') ? figure.start - 1 : figure.start;
    const alone = (text[first - 1] ?? '\n') === '\n' && (text[figure.end] ?? '\n') === '\n';
    if (!alone) return undefined;
    const unit = this.#cells.unitOf(paragraph);
    return unit === undefined ? figure : withUnit(figure, unit);
  }

  #unitBefore({ start, end, numeral }: Figure, text: string): ScaledUnit | undefined {
    const last = this.#last;
    if (last === undefined || last.unit.role !== 'count' || start - last.end > farthestUnit) return undefined;
    const between = text.slice(last.end, start);
    const before = between.slice(-3);
    const standsAlone = clauseEnd.test(text[end] ?? '\n') && /[\u4e00-\u9fff]$/.test(before);
    if (!standsAlone || /[。！？\n]/.test(between) || namesNumber.test(before)) return undefined;
    const printed = text.slice(start, end);
    const isName = bareYear.test(printed) || hotline.test(printed) || numeral.value >= 1_000_000n * one;
    return isName ? undefined : { unit: last.unit, scale: 1n };
  }
}

/** A unit does not reach further than this, even in one sentence. */
const farthestUnit = 200;

function unitOfList({ end }: Figure, text: string): ScaledUnit | undefined {
  restOfList.lastIndex = end;
  return restOfList.test(text) ? scaledUnitAt(text, restOfList.lastIndex) : undefined;
}

/** 九成 is a share; 2021成 is none. */
function isShare({ unit, numeral }: Figure): boolean {
  return unit?.text !== '成' || numeral.value <= 100n * one;
}

/** 增长-3.5% tells a decrease. A rate has no sign here, and without it the text would seem to say the opposite. */
function isNegative({ unit, start }: Figure, text: string): boolean {
  return unit?.role === 'percent' && /[\u4e00-\u9fff][-−]$/.test(text.slice(Math.max(0, start - 2), start));
}

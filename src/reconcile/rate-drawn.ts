import type { Figures } from './figures.ts';
import { candidatesBefore, misfit, type NamedRate, type Rate } from './rate-candidates.ts';
import { hundred, rateFits } from './tolerance.ts';

const drawing = /^(?:随机|抽[查取检样评]|检查|评查)+(?:比例|率)$/;
const drawn = /^[^，。；（）]{0,16}中，?[^，。；（）]{0,6}抽[取查选检][^，。；（）]{0,6}$/;

/** 从125家经营单位中随机抽取40家（商场22家、超市18家），抽查比例32%: part and whole by the words between them. */
export function byDrawing({ index, word, used }: NamedRate, figures: Figures): Rate | undefined {
  if (!drawing.test(word)) return undefined;
  const percent = figures.at(index);
  // What stands in brackets tells of what was drawn.
  const [first, second] = candidatesBefore(index, figures).filter((place) => figures.at(place).depth <= percent.depth);
  if (first === undefined || second !== first - 1 || used.has(first)) return undefined;
  const [part, whole] = [figures.at(first), figures.at(second)];
  const isOne = part.sentence === percent.sentence && whole.sentence === percent.sentence && part.unit === whole.unit;
  if (!isOne || percent.value === hundred || part.value > whole.value) return undefined;
  if (!drawn.test(figures.between(second, first))) return undefined;
  const told = { part, whole, percent };
  return { ...told, numerator: first, verdict: rateFits(part, whole, percent) ? 'holds' : misfit(told) };
}

import type { FileResult } from '../../engine/result.ts';
import { elementCount } from '../elements.ts';
import { truncateMiddle, width } from '../width.ts';
import { pack } from '../wrap.ts';
import { GAP, indented, type Screen } from './screen.ts';

const DOT = ' · ';

/** Which report this is, as far as it is known. */
export function identity(file: FileResult, { texts }: Screen): string {
  const organisation = file.report?.organisation ?? texts.unknownOrganisation;
  const year = file.report?.year ?? null;
  const parts = [organisation, year === null ? texts.unknownYear : texts.year(year)];
  if (file.encoding !== null && !isPlainEncoding(file.encoding)) parts.push(texts.encoding(file.encoding));
  return parts.join(DOT);
}

export function header(file: FileResult, screen: Screen): string[] {
  const { columns, color } = screen;
  const about = identity(file, screen);
  const single = file.path + GAP + about;
  if (columns === undefined || width(single) <= columns) return [color.bold(file.path) + GAP + about];
  return [...indented(file.path, 0, screen).map((line) => color.bold(line)), ...indented(about, 2, screen)];
}

/** All there is to say about a file without problems, where several are checked. */
export function cleanLine(file: FileResult, screen: Screen): string[] {
  const { columns, color } = screen;
  const facts = [identity(file, screen), elementCount(file, screen.texts)].filter((part) => part !== '');
  const plain = `✓ ${[file.path, ...facts].join(GAP)}`;
  if (columns === undefined || width(plain) <= columns) return [plain.replace('✓', color.green('✓'))];
  const path = truncateMiddle(file.path, columns - 2);
  return [`${color.green('✓')} ${path}`, ...pack(facts, columns - 4).map((line) => `    ${line}`)];
}

function isPlainEncoding(name: string): boolean {
  return name === 'utf-8' || name === 'utf8';
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A right form of words with the wrong ones that a table knows of it. */
export interface Slip {
  readonly right: string;
  readonly wrong: readonly string[];
}

const rowSchema = z.object({
  right: z.string(),
  wrong: z.array(z.string()),
  replace: z.string().optional(),
  except: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  since: z.number().optional(),
  certainty: z.string().optional(),
});
const tableSchema = z.object({
  rows: z.array(rowSchema),
  formulations: z.array(z.object({ right: z.string() })).default([]),
});

const read = new Map<string, z.output<typeof tableSchema>>();

function tableOf(name: string): z.output<typeof tableSchema> {
  let table = read.get(name);
  if (table === undefined) {
    const path = new URL(`../../../rules/data/${name}`, import.meta.url);
    table = tableSchema.parse(parse(readFileSync(path, 'utf8'), { merge: true }));
    read.set(name, table);
  }
  return table;
}

/** Long formulations of which any slip is a mistake, without quotation marks. */
export function formulations(): readonly string[] {
  return tableOf('formulations.yml').formulations.map(({ right }) => withoutQuotes(right));
}

/**
 * Slips that are plain words and wrong whatever stands around them, for the year of a report.
 *
 * @param name file in `rules/data/`.
 */
export function knownSlips(name: string, year = 0): readonly Slip[] {
  return tableOf(name).rows.flatMap(({ right, wrong, replace, except, unless, since = 0, certainty }) => {
    const words = wrong.filter((one) => isPlain(one) && !one.includes(right));
    const isSure = except === undefined && unless === undefined && certainty !== 'style' && since <= year;
    if (replace !== undefined || words.length === 0 || !isPlain(withoutQuotes(right)) || !isSure) return [];
    return [{ right: withoutQuotes(right), wrong: words }];
  });
}

function withoutQuotes(words: string): string {
  return words.replace(/[“”]/g, '');
}

/** No pattern, and no sign that stands for something. */
function isPlain(words: string): boolean {
  return /^[\u4e00-\u9fff、]+$/.test(words);
}

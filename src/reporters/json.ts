import { type FileByFile, fileByFile } from './reporter.ts';

/** Harmless to a parser, but not to the terminal of someone who looks at the output. */
const INVISIBLE = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Whoever reads it gets the same strings: the escapes are JSON's own. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(INVISIBLE, escapeUnit)}\n`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The text of an object, cut open behind its last member, or before its first one. */
function openAtEnd(value: object): string {
  return toJson(value).slice(0, -'\n}\n'.length);
}

function openAtStart(value: object): string {
  return toJson(value).slice('{'.length);
}

/** Members of the files stand two levels deeper than those of an object of its own. */
const indent = '    ';

/** One object, the files between its head and its end. */
export const jsonFiles: FileByFile = {
  begin: ({ schemaVersion, tool }) => `${openAtEnd({ schemaVersion, tool })},\n  "files": [`,
  file: (file, isFirst) => `${isFirst ? '' : ','}\n${toJson(file).trimEnd()}`.replaceAll('\n', `\n${indent}`),
  end: ({ errors, summary }) => `${summary.files === 0 ? '' : '\n  '}],${openAtStart({ errors, summary })}`,
};

export const json = fileByFile(jsonFiles);

import type { FileByFile, Reporter } from './reporter.ts';

export const outputFormats = ['pretty', 'compact', 'json', 'csv', 'sarif', 'junit', 'github', 'html'] as const;

export type OutputFormat = (typeof outputFormats)[number];

/** Loaded when asked for: a plain run pays for one format only. */
export const reporters: Readonly<Record<OutputFormat, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  csv: async () => (await import('./csv.ts')).csv,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  html: async () => (await import('./html.ts')).html,
};

/** The formats that need not wait for the end of a run. */
export const fileByFileReporters: Readonly<Partial<Record<OutputFormat, () => Promise<FileByFile>>>> = {
  compact: async () => (await import('./compact.ts')).compactFiles,
  json: async () => (await import('./json.ts')).jsonFiles,
  github: async () => (await import('./github.ts')).githubFiles,
};

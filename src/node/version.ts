declare const REPORT_LINT_VERSION: string | undefined;

/** Put in by the build; a run from the sources has none. */
export const version = typeof REPORT_LINT_VERSION === 'string' ? REPORT_LINT_VERSION : '0.0.0';

/** Whether this is the built program, a file that runs by itself. */
export const isBuilt = typeof REPORT_LINT_VERSION === 'string';

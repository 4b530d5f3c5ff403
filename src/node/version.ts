declare const REPORT_LINT_VERSION: string | undefined;

/** Put in by the build; a run from the sources has none. */
export const version = typeof REPORT_LINT_VERSION === 'string' ? REPORT_LINT_VERSION : '0.0.0';

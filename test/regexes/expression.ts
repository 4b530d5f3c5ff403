/** A regular expression of the tool and where it comes from. */
export interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/**
 * Whether an expression may repeat something without end. One that may not looks at a bounded stretch from each
 * character on, so that its time grows with the text at most linearly.
 */
export function isUnbounded({ source }: Expression): boolean {
  const operators = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  return /[*+]|\{[0-9]+,\}/.test(operators);
}

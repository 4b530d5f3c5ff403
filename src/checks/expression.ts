const expressions = new Map<string, RegExp>();

/** The global expression of a pattern that a rule was compiled to, made once for all drafts. */
export function expressionOf(pattern: string): RegExp {
  let expression = expressions.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern, 'g');
    expressions.set(pattern, expression);
  }
  return expression;
}

import type * as z from 'zod';
import { checkKind, checkKinds } from '../checks/kinds.ts';
import { parameterSchemas } from '../checks/parameters.ts';
import { compilePhrase, type PhraseParts } from '../phrases/compile.ts';
import { PhraseError } from '../phrases/parse.ts';
import { type DataPath, InvalidDataError, type Mistake, parseData, unknownName } from './parse-data.ts';
import { type ChecklistFile, checklistFile, type LevelByYear, type RuleFile, ruleFile } from './rule.schema.ts';
import type { Checklist, Rule } from './rule.ts';

/** @throws InvalidDataError when the rule does not fit its schema, its check kind, or holds an impossible phrase. */
export function compileRule(data: unknown, parts: PhraseParts): { rule: Rule; file: RuleFile } {
  const file = parseData(ruleFile, data);
  const kind = checkKind(file.check);
  if (kind === undefined) throw unknownKind(file.check);
  const schema = parameterSchemas[kind.name];
  const parameters = schema === undefined ? file.with : parseAt(schema, file.with, ['with']);
  const severity = typeof file.severity === 'string' ? sameForAll(kind.outcomes, file.severity) : file.severity;
  const mistakes = [
    ...unknownOutcomes(kind.outcomes, severity, file),
    ...placeholderMistakes(Object.keys(kind.placeholders), file),
    ...idMistakes(kind.rules, file),
  ];
  const compiled = kind.compile(parameters, (phrase, path) => {
    try {
      return compilePhrase(phrase, parts);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      mistakes.push({ path: ['with', ...path], explanation: error.explanation });
      return { source: '', dated: false, literal: '' };
    }
  });
  // One word is for the outcomes that there are; who names an outcome means it.
  const meant = typeof file.severity === 'string' ? kind.outcomesOf?.(compiled) : Object.keys(severity);
  mistakes.push(...missingMessages(meant ?? kind.outcomes, severity, file));
  if (mistakes.length > 0) throw new InvalidDataError(mistakes);
  const { id, title, basis, check, messages, suggestion } = file;
  return { rule: { id, title, basis, check, compiled, severity, messages, suggestion }, file };
}

/** @throws InvalidDataError */
export function compileChecklist(data: unknown, parts: PhraseParts): Checklist {
  const file: ChecklistFile = parseData(checklistFile, data);
  const compile = (phrases: readonly string[]) => phrases.map((phrase) => compilePhrase(phrase, parts));
  const { title, notTitle, lead, headings } = file.documents;
  return {
    id: file.id,
    title: file.title,
    documents: { title: compile(title), notTitle: compile(notTitle), lead: compile(lead), headings: compile(headings) },
    rules: file.rules,
  };
}

function parseAt(schema: z.ZodType, data: unknown, base: DataPath): unknown {
  try {
    return parseData(schema, data);
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    throw new InvalidDataError(
      error.mistakes.map(({ path, explanation }) => ({ path: [...base, ...path], explanation })),
    );
  }
}

function sameForAll(outcomes: readonly string[], level: LevelByYear): Record<string, LevelByYear> {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, level]));
}

function unknownKind(name: string): InvalidDataError {
  const known = checkKinds.map((kind) => kind.name);
  return new InvalidDataError([{ path: ['check'], explanation: unknownName(name, known) }]);
}

function idMistakes(possible: readonly string[] | undefined, { id, check }: RuleFile): Mistake[] {
  if (possible === undefined || possible.includes(id)) return [];
  const explanation = {
    zh: `检查类型“${check}”只供自带规则 ${possible.join('、')} 使用`,
    en: `the check kind "${check}" is only for the built-in rules ${possible.join(', ')}`,
  };
  return [{ path: ['check'], explanation }];
}

function unknownOutcomes(
  outcomes: readonly string[],
  severity: Readonly<Record<string, LevelByYear>>,
  file: RuleFile,
): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const [key, record] of [['severity', severity] as const, ['messages', file.messages] as const]) {
    for (const outcome of Object.keys(record)) {
      if (!outcomes.includes(outcome))
        mistakes.push({ path: [key, outcome], explanation: unknownName(outcome, outcomes) });
    }
  }
  return mistakes;
}

/** What a rule can find it must be able to tell. */
function missingMessages(
  possible: readonly string[],
  severity: Readonly<Record<string, LevelByYear>>,
  { messages }: RuleFile,
): Mistake[] {
  return possible
    .filter((outcome) => (severity[outcome] ?? 'off') !== 'off' && messages[outcome] === undefined)
    .map((outcome) => ({
      path: ['messages'],
      explanation: { zh: `缺少结果“${outcome}”的消息`, en: `no message for the outcome "${outcome}"` },
    }));
}

function placeholderMistakes(known: readonly string[], file: RuleFile): Mistake[] {
  const texts = [
    ...Object.entries(file.messages).map(([outcome, message]) => ({ path: ['messages', outcome], text: message })),
    ...(file.suggestion === undefined ? [] : [{ path: ['suggestion'], text: file.suggestion }]),
  ];
  return texts.flatMap(({ path, text }) =>
    (['zh', 'en'] as const).flatMap((language) =>
      [...text[language].matchAll(/\{([^{}]*)\}/g)]
        .filter((match) => !known.includes(match[1] as string))
        .map((match) => ({ path: [...path, language], explanation: unknownName(match[1] as string, known) })),
    ),
  );
}

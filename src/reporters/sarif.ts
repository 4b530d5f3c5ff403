import type { FileResult, Finding, Place, RunError, RunResult, Severity, Suppressed } from '../engine/result.ts';
import { toJson } from './json.ts';
import { pathToUri } from './path-uri.ts';
import type { Reporter } from './reporter.ts';
import { sarifRules } from './sarif-rules.ts';
import { type Texts, textsIn } from './texts.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0-rtm.5.json';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Static Analysis Results Interchange Format 2.1.0, for code hosts and editors. */
export const sarif: Reporter = (result, { language }) => {
  const texts = textsIn(language);
  const rules = sarifRules(result, texts);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const run = {
    tool: { driver: { name: result.tool.name, version: result.tool.version, rules } },
    language: language === 'zh' ? 'zh-CN' : 'en',
    columnKind: 'utf16CodeUnits',
    artifacts: result.files.map(artifact),
    invocations: [invocation(result, texts)],
    results: result.files.flatMap((file, index) => [
      ...file.findings.map((finding) => sarifResult(finding, new FilePlaces(file, index), indexes)),
      ...file.suppressed.map((one) => suppressedResult(one, file, new FilePlaces(file, index), indexes, texts)),
    ]),
  };
  return toJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
};

function artifact(file: FileResult) {
  const encoding = file.encoding === null ? {} : { encoding: file.encoding };
  return { location: { uri: pathToUri(file.path) }, roles: ['analysisTarget'], ...encoding };
}

/** Places in one file, as SARIF writes them. */
class FilePlaces {
  readonly artifactLocation: { readonly uri: string; readonly index: number };

  constructor(file: FileResult, index: number) {
    this.artifactLocation = { uri: pathToUri(file.path), index };
  }

  location(place: Place, quote?: string) {
    return { physicalLocation: { artifactLocation: this.artifactLocation, region: region(place, quote) } };
  }
}

function region({ start, end }: Place, quote?: string) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    ...(quote === undefined || quote === '' ? {} : { snippet: { text: quote } }),
  };
}

function sarifResult(finding: Finding, places: FilePlaces, indexes: ReadonlyMap<string, number>) {
  const text = [finding.message, finding.evidence, finding.suggestion].filter((part) => part !== '').join('\n');
  const related = finding.related.map((one, id) => ({
    id,
    ...places.location(one, one.quote),
    ...(one.message === '' ? {} : { message: { text: one.message } }),
  }));
  return {
    ruleId: finding.ruleId,
    ruleIndex: indexes.get(finding.ruleId),
    level: LEVELS[finding.severity],
    message: { text },
    locations: [places.location(finding, finding.quote)],
    partialFingerprints: { 'reportLint/v1': finding.fingerprint },
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...(finding.fix === null ? {} : { fixes: [fix(finding.fix, places)] }),
  };
}

function fix(change: Place & { readonly text: string }, places: FilePlaces) {
  const replacement = { deletedRegion: region(change), insertedContent: { text: change.text } };
  return { artifactChanges: [{ artifactLocation: places.artifactLocation, replacements: [replacement] }] };
}

function suppressedResult(
  suppressed: Suppressed,
  file: FileResult,
  places: FilePlaces,
  indexes: ReadonlyMap<string, number>,
  texts: Texts,
) {
  // Only Markdown and HTML have comments to suppress with; what is suppressed elsewhere stands in the configuration.
  const kind = file.format === 'markdown' || file.format === 'html' ? 'inSource' : 'external';
  return {
    ruleId: suppressed.ruleId,
    ruleIndex: indexes.get(suppressed.ruleId),
    level: 'note',
    message: { text: texts.suppressedResult(suppressed.reason) },
    locations: [places.location(suppressed)],
    suppressions: [{ kind, justification: suppressed.reason }],
  };
}

function invocation(result: RunResult, texts: Texts) {
  const failed = result.files.some((file) => file.error !== null);
  const crashed = result.files.some((file) => file.findings.some(({ ruleId }) => ruleId === 'internal/rule-crash'));
  return {
    executionSuccessful: !failed && !crashed && result.errors.length === 0,
    toolExecutionNotifications: result.files.flatMap((file) => fileNotifications(file, texts)),
    toolConfigurationNotifications: result.errors.map(runErrorNotification),
  };
}

function fileNotifications(file: FileResult, texts: Texts) {
  const locations = [{ physicalLocation: { artifactLocation: { uri: pathToUri(file.path) } } }];
  if (file.error !== null) {
    const { code, message } = file.error;
    return [{ descriptor: { id: code }, level: 'error', message: { text: message }, locations }];
  }
  if (file.skipped === null) return [];
  const text = `${texts.skipped}: ${file.skipped.reason}`;
  return [{ descriptor: { id: 'skipped' }, level: 'note', message: { text }, locations }];
}

function runErrorNotification({ code, message, file, line }: RunError) {
  const notification = { descriptor: { id: code }, level: 'error', message: { text: message } };
  if (file === undefined) return notification;
  const place = line === undefined ? {} : { region: { startLine: line } };
  const physicalLocation = { artifactLocation: { uri: pathToUri(file) }, ...place };
  return { ...notification, locations: [{ physicalLocation }] };
}

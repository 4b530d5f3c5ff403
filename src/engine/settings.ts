import type { Language } from '../readers/bilingual.ts';
import type { IdentityHints } from '../report/identity.ts';
import type { Level } from './rule.schema.ts';

/** What a run may set for one draft, beside the rules. */
export interface LintSettings {
  readonly language: Language;
  readonly hints: IdentityHints;
  /** Levels that the user set, by rule id; they hold for all outcomes that are not off for the year. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Suppressions from the configuration that concern this file. */
  readonly suppress: readonly ConfiguredSuppression[];
  /** Called with the time that each rule took, in milliseconds; needs `now`. */
  readonly onTiming?: (name: string, milliseconds: number) => void;
  readonly now?: () => number;
}

export interface ConfiguredSuppression {
  readonly rule: string;
  /** Only findings whose text is this, or holds it. */
  readonly quote: string | undefined;
  readonly reason: string;
  /** It speaks of many drafts at once, so that it is no mistake if one of them does not need it. */
  readonly forManyDrafts: boolean;
}

export const defaultSettings: LintSettings = { language: 'zh', hints: {}, levels: {}, suppress: [] };

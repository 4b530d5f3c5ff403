export type Language = 'zh' | 'en';

/** Every text that a user sees exists in both languages; Chinese is the one that counts. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

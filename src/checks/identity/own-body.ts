import { type Division, pathOf } from '../../facts/places/division.ts';
import type { Report } from '../../report/report.ts';
import type { RelatedPlace } from '../check.ts';

/** Where the report says whose it is, to be shown beside what contradicts it. */
export function placeOfBody({ identity }: Report): readonly RelatedPlace[] {
  const part = identity.title?.organisation === undefined ? identity.signature : identity.title;
  return part === undefined ? [] : [{ range: part.range, message: { zh: '本单位', en: 'the body' } }];
}

/** What a name may mean, at most two of them: 北京市朝阳区、吉林省长春市朝阳区等. */
export function pathsOf(divisions: readonly Division[]): string {
  const paths = divisions.slice(0, 2).map(pathOf).join('、');
  return divisions.length > 2 ? `${paths}等` : paths;
}

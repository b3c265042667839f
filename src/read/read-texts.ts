import { withMissingYears } from './missing-years.js';
import type { ReadResult } from './read.js';
import { sourceOfText } from './source-of-text.js';

/** Reads sources that are texts already, by the name that each goes under; they may open with front matter. */
export function readTexts(texts: Readonly<Record<string, string>>, accepted: readonly string[] = []): ReadResult {
  const read = Object.entries(texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => sourceOfText(name, text.replace(/^\uFEFF/, '')));
  return { sources: withMissingYears(read), diagnostics: read.flatMap(({ diagnostics }) => diagnostics), accepted };
}

// The public API: texts or paths in, a report out, and the formats to show it in.

export { type CheckOptions, check, checkTexts, listClaims } from './check.js';
export { loadRules } from './judge/load.js';
export type * from './model/claim.js';
export type * from './model/diagnostic.js';
export type * from './model/document.js';
export type * from './model/finding.js';
export { Problem } from './model/problem.js';
export type * from './model/progress.js';
export type * from './model/report.js';
export type * from './model/rule.js';
export type * from './model/source.js';
export type * from './model/span.js';
export type * from './model/topic.js';
export type * from './model/value.js';
export type { ReadOptions } from './read/read.js';
export type { Format, FormatOptions } from './report/format.js';
export { FORMATS, type FormatName } from './report/formats.js';

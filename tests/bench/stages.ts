import type { Source } from '../../src/model/source.js';
import { align, extract, judge, loadRules, segment } from './built.js';

export const STAGES = ['segment', 'extract', 'align', 'judge'] as const;
export type StageSeconds = Readonly<Record<(typeof STAGES)[number], number>>;

const rules = loadRules();

/** Runs the stages one by one, as src/check.ts does, and tells the seconds that each took. */
export function stageSeconds(sources: readonly Source[]): StageSeconds {
  const start = performance.now();
  const documents = sources.map(segment);
  const segmented = performance.now();
  const claims = documents.flatMap(extract).map((claim, i) => ({ ...claim, id: `c${i + 1}` }));
  const extracted = performance.now();
  const topics = align(claims, undefined, documents);
  const aligned = performance.now();
  judge(topics, rules, documents, claims);
  const judged = performance.now();
  return {
    segment: (segmented - start) / 1000,
    extract: (extracted - segmented) / 1000,
    align: (aligned - extracted) / 1000,
    judge: (judged - aligned) / 1000,
  };
}

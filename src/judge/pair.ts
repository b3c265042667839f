import type { Claim } from '../model/claim.js';
import type { Verdict } from '../model/finding.js';
import type { Comparer } from './compare/comparison.js';
import type { Circumstances, Unless } from './unless/excuse.js';

/** What two claims, or two sources, come to under one rule. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly certainty: number;
  readonly how: readonly string[];
  /** The claims that differ; empty where none do. */
  readonly claims: readonly Claim[];
}

/** A comparison less sure than this compared nothing: two currencies, a speaker without a name. */
const COMPARED = 0.3;

/** Judges two claims: compared, and where they differ, perhaps excused. */
export function judgePair(
  a: Claim,
  b: Claim,
  compare: Comparer,
  excuses: readonly Unless[],
  circumstances: Circumstances,
): Judgement {
  const { relation, certainty, how } = compare(a, b, circumstances);
  if (relation === 'same') return { verdict: 'agree', certainty, how: [how], claims: [] };
  if (relation === 'compatible') return { verdict: 'compatible', certainty, how: [how], claims: [] };
  for (const excuse of excuses) {
    const found = excuse(a, b, circumstances);
    if (found) {
      return { verdict: found.verdict, certainty, how: [`${how}; but ${found.reason}`], claims: [] };
    }
  }
  return { verdict: 'conflict', certainty, how: [how], claims: [a, b] };
}

/**
 * What two sources come to, from the judgements of their claims: a source that gives several values (a sum in
 * two currencies, a count and its update) is at one with another where any of them is.
 */
export function judgeSources(pairs: readonly Judgement[]): Judgement {
  const compared = pairs.filter(({ certainty }) => certainty > COMPARED);
  const found = (verdict: Verdict) => compared.filter((pair) => pair.verdict === verdict);
  for (const verdict of ['agree', 'compatible', 'update', 'conflict'] as const) {
    const those = found(verdict);
    if (those.length === 0) continue;
    return {
      verdict,
      certainty: Math.max(...those.map(({ certainty }) => certainty)),
      how: [...new Set(those.flatMap(({ how }) => how))],
      claims: those.flatMap(({ claims }) => claims),
    };
  }
  return { verdict: 'compatible', certainty: 0, how: [...new Set(pairs.flatMap(({ how }) => how))], claims: [] };
}

import type { Claim } from '../model/claim.js';
import type { Pair } from './candidates.js';
import type { Evidence } from './evidence.js';

export interface WeighedPair extends Pair {
  readonly evidence: Evidence;
}

/** How the claims of one other source stand to a claim: by the likelihood that each alone would have. */
interface Standing {
  best: number;
  second: number;
  /** The best of those that give the claim's own value. */
  bestEqual: number;
}

/**
 * Adds to each pair's evidence how it stands against its rivals: a claim whose value another claim of that source
 * gives, or which another one fits better, is likely to belong there. `likelihoods` are the pairs' own, in order.
 */
export function withRivals(pairs: readonly WeighedPair[], likelihoods: readonly number[]): readonly WeighedPair[] {
  const standings = new Map<Claim, Map<string, Standing>>();
  const standing = (claim: Claim, source: string): Standing => {
    const bySource = standings.get(claim) ?? new Map<string, Standing>();
    const found = bySource.get(source) ?? { best: 0, second: 0, bestEqual: 0 };
    standings.set(claim, bySource.set(source, found));
    return found;
  };
  for (const [i, { a, b, evidence }] of pairs.entries()) {
    for (const own of [standing(a, b.source), standing(b, a.source)])
      rank(own, likelihoods[i]!, Boolean(evidence.equal));
  }
  return pairs.map((pair, i) => {
    const { a, b, evidence } = pair;
    const alone = likelihoods[i]!;
    const sides = [standing(a, b.source), standing(b, a.source)];
    const leads = sides.map(({ best, second }) => alone - (alone === best ? second : best));
    const rivalry = {
      alone,
      leastLead: Math.min(...leads),
      mostLead: Math.max(...leads),
      takenElsewhere: evidence.equal ? 0 : Math.max(...sides.map(({ bestEqual }) => bestEqual)),
    };
    return { ...pair, evidence: { ...evidence, ...rivalry } };
  });
}

function rank(standing: Standing, likelihood: number, equal: boolean): void {
  if (likelihood > standing.best) {
    standing.second = standing.best;
    standing.best = likelihood;
  } else if (likelihood > standing.second) standing.second = likelihood;
  if (equal && likelihood > standing.bestEqual) standing.bestEqual = likelihood;
}

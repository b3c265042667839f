import type { Claim } from '../model/claim.js';
import { freedomIn } from './freedom.js';
import { supportIn } from './support.js';
import type { Running, Standing, WeighedPair } from './weighed-pair.js';

/** A pair less likely than this by itself is out of the running, whatever its rivals. */
const LEAST = 0.02;

/**
 * The pairs still in the running, with how each stands against its rivals added to its evidence: a claim whose value
 * another claim of that source gives, or which another one fits better, is likely to belong there.
 * `likelihoods` are the pairs' own, in order.
 */
export function amongRivals<P extends WeighedPair>(pairs: readonly P[], likelihoods: readonly number[]): readonly P[] {
  const standings = new Map<Claim, Map<string, Standing>>();
  const standing = (claim: Claim, source: string): Standing => {
    const bySource = standings.get(claim) ?? new Map<string, Standing>();
    const found = bySource.get(source) ?? { best: 0, second: 0, bestEqual: 0 };
    standings.set(claim, bySource.set(source, found));
    return found;
  };
  const running: readonly Running<P>[] = pairs.flatMap((pair, i) =>
    likelihoods[i]! < LEAST ? [] : [{ pair, alone: likelihoods[i]! }],
  );
  for (const { pair, alone } of running) {
    const equal = Boolean(pair.evidence.equal);
    rank(standing(pair.a, pair.b.source), alone, equal);
    rank(standing(pair.b, pair.a.source), alone, equal);
  }
  const free = freedomIn(running, standings);
  const support = supportIn(running);
  return running.map(({ pair, alone }) => {
    const { a, b, evidence } = pair;
    const sides = [standing(a, b.source), standing(b, a.source)];
    const leads = sides.map(({ best, second }) => alone - (alone === best ? second : best));
    const rivalry = {
      alone,
      leastLead: Math.min(...leads),
      mostLead: Math.max(...leads),
      takenElsewhere: evidence.equal ? 0 : Math.max(...sides.map(({ bestEqual }) => bestEqual)),
      ...support(pair),
      ...free(a, b),
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

import type { Claim } from '../model/claim.js';

/** Gives a function that finds what is kept of a claim beside one other source, begun by `make`. */
export function besideSources<T>(make: () => T): (claim: Claim, source: string) => T {
  const kept = new Map<Claim, Map<string, T>>();
  return (claim, source) => {
    let bySource = kept.get(claim);
    if (!bySource) {
      bySource = new Map();
      kept.set(claim, bySource);
    }
    let found = bySource.get(source);
    if (found === undefined) {
      found = make();
      bySource.set(source, found);
    }
    return found;
  };
}

import type { Claim } from '../model/claim.js';
import { groupOf } from './evidence.js';
import { dimensionOf } from './value-relation.js';

/** How many claims of its own source each claim could be mistaken for. */
export interface Crowding {
  /** Claims of the source that count or measure the same noun, itself included. */
  readonly ofHead: (claim: Claim) => number;
  /** Claims of the source in the same dimension, itself included. */
  readonly ofDimension: (claim: Claim) => number;
  /** Claims of the source in the same group of kinds, itself included. */
  readonly ofGroup: (claim: Claim) => number;
}

export function crowdingIn(claims: readonly Claim[]): Crowding {
  const counts = new Map<string, number>();
  const keysOf = new Map<Claim, { readonly head: string; readonly dimension: string; readonly group: string }>();
  for (const claim of claims) {
    const dimension = `${claim.source} ${dimensionOf(claim)}`;
    const head = `${dimension} ${claim.head}`;
    const group = `${claim.source} group ${groupOf(claim)}`;
    keysOf.set(claim, { head, dimension, group });
    for (const key of [head, dimension, group]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    ofHead: (claim) => counts.get(keysOf.get(claim)!.head)!,
    ofDimension: (claim) => counts.get(keysOf.get(claim)!.dimension)!,
    ofGroup: (claim) => counts.get(keysOf.get(claim)!.group)!,
  };
}

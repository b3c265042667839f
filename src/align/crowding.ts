import type { Claim } from '../model/claim.js';
import { dimensionOf } from './value-relation.js';

/** How many claims of its own source each claim could be mistaken for. */
export interface Crowding {
  /** Claims of the source that count or measure the same noun, itself included. */
  readonly ofHead: (claim: Claim) => number;
  /** Claims of the source in the same dimension, itself included. */
  readonly ofDimension: (claim: Claim) => number;
}

export function crowdingIn(claims: readonly Claim[]): Crowding {
  const counts = new Map<string, number>();
  const headKey = (claim: Claim) => `${claim.source} ${dimensionOf(claim)} ${claim.head}`;
  const dimensionKey = (claim: Claim) => `${claim.source} ${dimensionOf(claim)}`;
  for (const claim of claims) {
    for (const key of [headKey(claim), dimensionKey(claim)]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const crowds = new Map(
    claims.map((claim) => [
      claim,
      { ofHead: counts.get(headKey(claim))!, ofDimension: counts.get(dimensionKey(claim))! },
    ]),
  );
  return { ofHead: (claim) => crowds.get(claim)!.ofHead, ofDimension: (claim) => crowds.get(claim)!.ofDimension };
}

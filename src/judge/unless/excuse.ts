import type { Claim } from '../../model/claim.js';
import type { Lookup } from '../compare/comparison.js';

/** Why a difference is none that an editor must stop for. */
export interface Excuse {
  /** What the pair then comes to: an update is worth a note, a reconciled pair nothing. */
  readonly verdict: 'update' | 'compatible';
  /** In words a person can follow. */
  readonly reason: string;
}

/** What an excuse may look at beside the two claims that differ. */
export interface Circumstances extends Lookup {
  /** Every claim of the topic. */
  readonly topic: readonly Claim[];
  /** Every claim known, by source. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
}

/** Says what excuses the difference of two claims, or null. The order of the two makes no difference. */
export type Unless = (a: Claim, b: Claim, circumstances: Circumstances) => Excuse | null;

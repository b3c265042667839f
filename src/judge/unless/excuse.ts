import type { Claim } from '../../model/claim.js';
import type { Lookup } from '../compare/comparison.js';

/** Whether a difference is one that an editor must stop for. */
export interface Ruling {
  /** What the pair comes to: an update is worth a note, a reconciled pair nothing; null where the excuse does not hold. */
  readonly verdict: 'update' | 'compatible' | null;
  /** What excuses the difference, or what is missing for that, in words a person can follow. */
  readonly reason: string;
}

/** The excuse does not hold, because `reason`. */
export const not = (reason: string): Ruling => ({ verdict: null, reason });

/** What an excuse may look at beside the two claims that differ. */
export interface Circumstances extends Lookup {
  /** Every claim of the topic. */
  readonly topic: readonly Claim[];
  /** The claims of a claim's sentence, itself included, in order. */
  readonly beside: (claim: Claim) => readonly Claim[];
}

/** Says what excuses the difference of two claims, or why it does not. The order of the two makes no difference. */
export type Unless = (a: Claim, b: Claim, circumstances: Circumstances) => Ruling;

import type { Pair } from './candidates.js';
import type { EvidenceRow } from './evidence.js';

/** A pair with what speaks for and against its being one question. */
export interface WeighedPair extends Pair {
  readonly evidence: EvidenceRow;
}

/** A pair in the running, with the likelihood that its own evidence gives it. */
export interface Running<P extends WeighedPair = WeighedPair> {
  readonly pair: P;
  readonly alone: number;
}

/** How the claims of one other source stand to a claim: by the likelihood that each alone would have. */
export interface Standing {
  best: number;
  second: number;
  /** The best of those that give the claim's own value. */
  bestEqual: number;
}

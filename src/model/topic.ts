import type { Claim, ClaimKind } from './claim.js';

/** How likely two claims of a topic, by their ids, answer one question, 0 to 1. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly likelihood: number;
}

/** One question that claims of two or more sources answer. */
export interface Topic {
  /** `t1`, `t2` … in order of the first claim. */
  readonly id: string;
  /** As a person would write it: "French soldiers killed in the Sahel". */
  readonly label: string;
  readonly kind: ClaimKind;
  /** In order of source and offset; at least two sources. */
  readonly claims: readonly Claim[];
  /** How sure the alignment is that these claims answer one question, 0 to 1. */
  readonly strength: number;
  /** The ties that joined the claims, where alignment gives them: a conflict is as sure as the claims in it, not as all. */
  readonly ties?: readonly Tie[];
  /** Why the claims were joined, in words a person can follow. */
  readonly because: readonly string[];
  /** What differs in scope without parting them: "since 2013 / Operation Barkhane, begun in 2014". */
  readonly differs: readonly string[];
}

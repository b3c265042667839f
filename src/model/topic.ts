import type { Claim, ClaimKind } from './claim.js';

/** How likely two claims of a topic, by their ids, answer one question, 0 to 1. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly likelihood: number;
}

/** A claim that came near to answering a topic's question too, and was not joined. */
export interface Refused {
  readonly claim: Claim;
  /** The claim of the topic that it came near to. */
  readonly beside: Claim;
  /** How likely the two of them answer one question, 0 to 1. */
  readonly likelihood: number;
  /** Another claim of either's source, which fits the other one better or nearly as well; null where none does. */
  readonly rival: Rival | null;
  /** The other topic that has the claim; null where none does. */
  readonly within: { readonly label: string; readonly sameValue: boolean } | null;
  /** What else spoke against it, in words a person can follow. */
  readonly against: readonly string[];
}

/** What stood in the way of a claim that was refused. */
export interface Rival {
  readonly claim: Claim;
  readonly likelihood: number;
  /** Whether it is not clearly likelier, so that nothing says which of the two it is. */
  readonly close: boolean;
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
  /** What of its own sources was nearly joined, the likeliest first: a few for each claim; left out where there is none. */
  readonly refused?: readonly Refused[];
}

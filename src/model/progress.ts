/** How far a check is. */
export interface Progress {
  readonly sources: number;
  /** How many of them have been gone through for claims. */
  readonly done: number;
  /** How many claims they gave. */
  readonly claims: number;
  /** How many topics the claims make; null while they are being aligned. */
  readonly topics: number | null;
}

/** Told now and then how far a check is; it changes nothing of what the check finds. */
export type OnProgress = (progress: Progress) => void;

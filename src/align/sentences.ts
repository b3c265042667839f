import type { Claim } from '../model/claim.js';

/** The sentences that hold claims, numbered through all sources, so that what is kept of them stands in arrays. */
export interface Sentences {
  readonly count: number;
  readonly of: (claim: Claim) => number;
  /** Undefined where the sentence holds no claim. */
  readonly at: (source: string, sentence: number) => number | undefined;
}

export function sentencesOf(claims: readonly Claim[]): Sentences {
  const bySource = new Map<string, Map<number, number>>();
  const numbers = new Map<Claim, number>();
  let count = 0;
  for (const claim of claims) {
    const own = bySource.get(claim.source) ?? new Map<number, number>();
    bySource.set(claim.source, own);
    const number = own.get(claim.sentence) ?? count++;
    own.set(claim.sentence, number);
    numbers.set(claim, number);
  }
  return {
    count,
    of: (claim) => numbers.get(claim)!,
    at: (source, sentence) => bySource.get(source)?.get(sentence),
  };
}

import type { Claim } from '../model/claim.js';

/** How many other figures and dates the sentences of two claims have in common. */
export type Companions = (a: Claim, b: Claim) => number;

export function companionsIn(claims: readonly Claim[]): Companions {
  const values = new Map<string, Set<string>>();
  for (const claim of claims) {
    const key = valueKey(claim);
    if (key === null) continue;
    const own = values.get(sentenceKey(claim)) ?? new Set();
    values.set(sentenceKey(claim), own.add(key));
  }
  return (a, b) => {
    const others = values.get(sentenceKey(b));
    if (!others) return 0;
    let shared = 0;
    for (const value of values.get(sentenceKey(a)) ?? []) {
      if (others.has(value) && value !== valueKey(a) && value !== valueKey(b)) shared++;
    }
    return shared;
  };
}

const sentenceKey = (claim: Claim): string => `${claim.source}#${claim.sentence}`;

/** A figure or date as a key; null for names and quotations. */
function valueKey({ value }: Claim): string | null {
  if ('low' in value) return `${value.low} ${value.high} ${value.unit}`;
  return 'timex' in value ? value.timex : null;
}

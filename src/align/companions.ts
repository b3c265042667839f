import type { Claim } from '../model/claim.js';
import type { Sentences } from './sentences.js';

/** How many other figures and dates the sentences of two claims have in common. */
export type Companions = (a: Claim, b: Claim) => number;

export function companionsIn(claims: readonly Claim[], sentences: Sentences): Companions {
  const values = Array.from({ length: sentences.count }, () => new Set<string>());
  const keyOf = new Map<Claim, string>();
  for (const claim of claims) {
    const value = valueKey(claim);
    if (value === null) continue;
    keyOf.set(claim, value);
    values[sentences.of(claim)]!.add(value);
  }
  return (a, b) => {
    const others = values[sentences.of(b)]!;
    if (others.size === 0) return 0;
    let shared = 0;
    for (const value of values[sentences.of(a)]!) {
      if (others.has(value) && value !== keyOf.get(a) && value !== keyOf.get(b)) shared++;
    }
    return shared;
  };
}

/** A figure or date as a key; null for names and quotations. */
function valueKey({ value }: Claim): string | null {
  if ('low' in value) return `${value.low} ${value.high} ${value.unit}`;
  return 'timex' in value ? value.timex : null;
}

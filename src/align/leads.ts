import type { Claim } from '../model/claim.js';
import type { WeighedPair } from './weighed-pair.js';

/** Evidence by which a claim's candidates in another source are ranked. */
const RANKED = ['termsSoft', 'passage', 'centredAround'] as const;

/** The best and second best amount of one kind of evidence that a claim has with any claim of another source. */
interface Best {
  best: number;
  second: number;
}

/**
 * The pairs with how far each is ahead of its rivals added: what two sentences have in common says the more, the less
 * either has in common with any other. Below 0 where a rival is ahead.
 */
export function withLeads(pairs: readonly WeighedPair[]): readonly WeighedPair[] {
  const best = new Map<Claim, Map<string, Best>>();
  const bestOf = (claim: Claim, source: string, name: string): Best => {
    const own = best.get(claim) ?? new Map<string, Best>();
    best.set(claim, own);
    const key = `${name} ${source}`;
    const found = own.get(key) ?? { best: 0, second: 0 };
    own.set(key, found);
    return found;
  };
  for (const { a, b, evidence } of pairs) {
    for (const name of RANKED) {
      rank(bestOf(a, b.source, name), evidence[name] ?? 0);
      rank(bestOf(b, a.source, name), evidence[name] ?? 0);
    }
  }
  return pairs.map((pair) => {
    const { a, b, evidence } = pair;
    const leads = RANKED.map((name) => {
      const own = evidence[name] ?? 0;
      const lead = ({ best, second }: Best) => own - (own === best ? second : best);
      const sides = [lead(bestOf(a, b.source, name)), lead(bestOf(b, a.source, name))];
      return [`${name}Lead`, Math.min(...sides)] as const;
    });
    return { ...pair, evidence: { ...evidence, ...Object.fromEntries(leads) } };
  });
}

function rank(own: Best, amount: number): void {
  if (amount > own.best) {
    own.second = own.best;
    own.best = amount;
  } else if (amount > own.second) own.second = amount;
}

import { besideSources } from './beside-sources.js';
import { amountOf, rowExtender } from './evidence-row.js';
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
  const bestOf = besideSources<readonly Best[]>(() => RANKED.map(() => ({ best: 0, second: 0 })));
  for (const { a, b, evidence } of pairs) {
    const x = bestOf(a, b.source);
    const y = bestOf(b, a.source);
    for (let k = 0; k < RANKED.length; k++) {
      const amount = amountOf(evidence, RANKED[k]!);
      rank(x[k]!, amount);
      rank(y[k]!, amount);
    }
  }
  const extend = rowExtender();
  return pairs.map((pair) => {
    const { a, b, evidence } = pair;
    const x = bestOf(a, b.source);
    const y = bestOf(b, a.source);
    const lead = (k: number): number => {
      const amount = amountOf(evidence, RANKED[k]!);
      return Math.min(ahead(amount, x[k]!), ahead(amount, y[k]!));
    };
    // In the order of RANKED.
    const leads = { termsSoftLead: lead(0), passageLead: lead(1), centredAroundLead: lead(2) };
    return { ...pair, evidence: extend(evidence, leads) };
  });
}

const ahead = (own: number, { best, second }: Best): number => own - (own === best ? second : best);

function rank(own: Best, amount: number): void {
  if (amount > own.best) {
    own.second = own.best;
    own.best = amount;
  } else if (amount > own.second) own.second = amount;
}

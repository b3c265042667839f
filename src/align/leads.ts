import { besideSources } from './beside-sources.js';
import { amountOf, rowExtender } from './evidence-row.js';
import type { WeighedPair } from './weighed-pair.js';

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
  const termsSoft = leadsIn(pairs, 'termsSoft');
  const passage = leadsIn(pairs, 'passage');
  const centredAround = leadsIn(pairs, 'centredAround');
  const extend = rowExtender();
  return pairs.map((pair) => ({
    ...pair,
    evidence: extend(pair.evidence, {
      termsSoftLead: termsSoft(pair),
      passageLead: passage(pair),
      centredAroundLead: centredAround(pair),
    }),
  }));
}

/** The lead that a pair has by one kind of evidence: the lesser of its two claims' leads. */
function leadsIn(pairs: readonly WeighedPair[], name: string): (pair: WeighedPair) => number {
  const bestOf = besideSources<Best>(() => ({ best: 0, second: 0 }));
  for (const { a, b, evidence } of pairs) {
    const amount = amountOf(evidence, name);
    rank(bestOf(a, b.source), amount);
    rank(bestOf(b, a.source), amount);
  }
  return ({ a, b, evidence }) => {
    const amount = amountOf(evidence, name);
    return Math.min(lead(bestOf(a, b.source), amount), lead(bestOf(b, a.source), amount));
  };
}

const lead = ({ best, second }: Best, own: number): number => own - (own === best ? second : best);

function rank(own: Best, amount: number): void {
  if (amount > own.best) {
    own.second = own.best;
    own.best = amount;
  } else if (amount > own.second) own.second = amount;
}

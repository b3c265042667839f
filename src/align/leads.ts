import { besideSources } from './beside-sources.js';
import type { Columns, NewColumn } from './evidence.js';
import type { WeighedPair } from './weighed-pair.js';

/** Evidence by which a claim's candidates in another source are ranked, and where it is kept how far a pair is ahead. */
const RANKED = [
  ['termsSoft', 'termsSoftLead'],
  ['passage', 'passageLead'],
  ['centredAround', 'centredAroundLead'],
] as const;

/** The best and second best amount of one kind of evidence that a claim has with any claim of another source. */
interface Best {
  best: number;
  second: number;
}

export const leadColumns = (column: NewColumn): Columns =>
  Object.fromEntries(RANKED.map(([, lead]) => [lead, column()]));

/**
 * Writes how far each pair is ahead of its rivals: what two sentences have in common says the more, the less either has
 * in common with any other. Below 0 where a rival is ahead.
 */
export function fillLeads(pairs: readonly WeighedPair[]): void {
  const bestOf = besideSources<readonly Best[]>(() => RANKED.map(() => ({ best: 0, second: 0 })));
  const standings = pairs.map(({ a, b }) => ({ x: bestOf(a, b.source), y: bestOf(b, a.source) }));
  for (const [k, [name, lead]] of RANKED.entries()) {
    for (const [i, { evidence }] of pairs.entries()) {
      const amount = evidence.columns[name]![evidence.row]!;
      rank(standings[i]!.x[k]!, amount);
      rank(standings[i]!.y[k]!, amount);
    }
    for (const [i, { evidence }] of pairs.entries()) {
      const amount = evidence.columns[name]![evidence.row]!;
      const { x, y } = standings[i]!;
      evidence.columns[lead]![evidence.row] = Math.min(ahead(amount, x[k]!), ahead(amount, y[k]!));
    }
  }
}

const ahead = (own: number, { best, second }: Best): number => own - (own === best ? second : best);

function rank(own: Best, amount: number): void {
  if (amount > own.best) {
    own.second = own.best;
    own.best = amount;
  } else if (amount > own.second) own.second = amount;
}

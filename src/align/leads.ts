import { besideSources } from './beside-sources.js';
import { amountOf, type Columns, type NewColumn } from './evidence.js';
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
    const amounts = pairs.map(({ evidence }) => amountOf(evidence, name));
    for (let i = 0; i < pairs.length; i++) {
      rank(standings[i]!.x[k]!, amounts[i]!);
      rank(standings[i]!.y[k]!, amounts[i]!);
    }
    for (let i = 0; i < pairs.length; i++) {
      const { x, y } = standings[i]!;
      const { columns, row } = pairs[i]!.evidence;
      columns[lead]![row] = Math.min(ahead(amounts[i]!, x[k]!), ahead(amounts[i]!, y[k]!));
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

import { besideSources } from './beside-sources.js';
import { type Columns, columnOf, type NewColumn, onceForColumns } from './evidence.js';
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
  const racesOf = onceForColumns((columns) =>
    RANKED.map(([name, lead]) => ({ amounts: columnOf(columns, name), leads: columnOf(columns, lead) })),
  );
  const entries = pairs.map(({ a, b, evidence: { columns, row } }) => ({
    x: bestOf(a, b.source),
    y: bestOf(b, a.source),
    races: racesOf(columns),
    row,
  }));
  for (const { x, y, races, row } of entries) {
    for (let k = 0; k < races.length; k++) {
      const amount = races[k]!.amounts[row]!;
      rank(x[k]!, amount);
      rank(y[k]!, amount);
    }
  }
  for (const { x, y, races, row } of entries) {
    for (let k = 0; k < races.length; k++) {
      const { amounts, leads } = races[k]!;
      leads[row] = Math.min(ahead(amounts[row]!, x[k]!), ahead(amounts[row]!, y[k]!));
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

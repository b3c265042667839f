import type { Evidence } from './evidence.js';

/**
 * Evidence as numbers in a row, under names that all pairs of a group share. A pair has some sixty pieces: an object of
 * so many names for each pair, copied whenever more is added, would cost more than gathering them.
 */
export interface EvidenceRow {
  readonly columns: Columns;
  readonly amounts: Float64Array;
}

/** Where in a row the amount of each name stands; the names in order. */
export type Columns = ReadonlyMap<string, number>;

/** How much there is of one thing; 0 where the group has no such evidence. */
export function amountOf({ columns, amounts }: EvidenceRow, name: string): number {
  const column = columns.get(name);
  return column === undefined ? 0 : amounts[column]!;
}

/** A row without evidence: each group begins with one of its own. */
export const emptyRow = (): EvidenceRow => ({ columns: new Map(), amounts: new Float64Array() });

/**
 * Gives a function that puts evidence behind a row. Rows that shared their columns still do so after it; hence one
 * maker of evidence must give the same names in the same order each time.
 */
export function rowExtender(): (row: EvidenceRow, ...more: readonly Evidence[]) => EvidenceRow {
  const extended = new Map<Columns, Columns>();
  return ({ columns, amounts }, ...more) => {
    let wider = extended.get(columns);
    if (!wider) {
      const names = [...columns.keys(), ...more.flatMap((evidence) => Object.keys(evidence))];
      wider = new Map(names.map((name, column) => [name, column]));
      extended.set(columns, wider);
    }
    const all = new Float64Array(wider.size);
    all.set(amounts);
    let column = amounts.length;
    for (const evidence of more) {
      const own = Object.values(evidence);
      for (let i = 0; i < own.length; i++) all[column++] = own[i]!;
    }
    if (column !== wider.size) throw new Error('a maker of evidence gave other names than before');
    return { columns: wider, amounts: all };
  };
}

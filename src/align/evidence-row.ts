import type { Evidence } from './evidence.js';

/**
 * Evidence as numbers in a row, under names that all pairs of a group share. A pair has some sixty pieces: an object of
 * so many names for each pair, copied whenever more is added, would cost more than gathering them.
 */
export interface EvidenceRow {
  readonly columns: Columns;
  /** Holds many rows: this one starts at `from`. */
  readonly amounts: Float64Array;
  readonly from: number;
}

/** Where in a row the amount of each name stands; the names in order. */
export type Columns = ReadonlyMap<string, number>;

/** How much there is of one thing; 0 where the group has no such evidence. */
export function amountOf({ columns, amounts, from }: EvidenceRow, name: string): number {
  const column = columns.get(name);
  return column === undefined ? 0 : amounts[from + column]!;
}

/** A row without evidence: each group begins with one of its own. */
export const emptyRow = (): EvidenceRow => ({ columns: new Map(), amounts: new Float64Array(), from: 0 });

/** Room is made for so many rows at once: making an array takes longer than filling it. */
const ROWS_AT_ONCE = 64;

/**
 * Gives a function that puts evidence behind a row. Rows that shared their columns still do so after it; hence one
 * maker of evidence must give the same names in the same order each time.
 */
export function rowExtender(): (row: EvidenceRow, ...more: readonly Evidence[]) => EvidenceRow {
  const shelves = new Map<Columns, { readonly columns: Columns; amounts: Float64Array; end: number }>();
  return (row, ...more) => {
    let shelf = shelves.get(row.columns);
    if (!shelf) {
      const names = [...row.columns.keys(), ...more.flatMap((evidence) => Object.keys(evidence))];
      const columns = new Map(names.map((name, column) => [name, column]));
      shelf = { columns, amounts: new Float64Array(), end: 0 };
      shelves.set(row.columns, shelf);
    }
    const { columns } = shelf;
    if (shelf.end === shelf.amounts.length) {
      shelf.amounts = new Float64Array(columns.size * ROWS_AT_ONCE);
      shelf.end = 0;
    }
    const { amounts, end: from } = shelf;
    shelf.end += columns.size;
    let at = from;
    for (let column = 0; column < row.columns.size; column++) amounts[at++] = row.amounts[row.from + column]!;
    for (const evidence of more) {
      const own = Object.values(evidence);
      for (let i = 0; i < own.length; i++) amounts[at++] = own[i]!;
    }
    if (at !== shelf.end) throw new Error('a maker of evidence gave other names than before');
    return { columns, amounts, from };
  };
}

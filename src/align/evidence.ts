import type { Claim } from '../model/claim.js';
import type { ClaimWords } from './story-words.js';

/** Kinds whose claims may answer one question together; 'place' is two places that share no name (candidates.ts). */
export type KindGroup = 'figure' | 'time' | 'quotation' | 'name' | 'place';

export const groupOf = (claim: Claim): KindGroup => {
  switch (claim.kind) {
    case 'quotation':
      return 'quotation';
    case 'date':
    case 'time':
      return 'time';
    case 'name':
    case 'place':
      return 'name';
    default:
      return 'figure';
  }
};

/**
 * Evidence in columns: under each name a number for each pair of a group, 0 where there is none of it. A pair has some
 * sixty pieces: an object of so many names for each pair would cost more than gathering them.
 */
export type Columns = Readonly<Record<string, Float64Array>>;

/** Where a pair's evidence stands. */
export interface EvidenceRow {
  readonly columns: Columns;
  readonly row: number;
}

/** How much there is of one thing; 0 where the group has no such evidence. */
export const amountOf = ({ columns, row }: EvidenceRow, name: string): number => columns[name]?.[row] ?? 0;

/** The column of a name; one of noughts where the group has no such evidence. */
export const columnOf = (columns: Columns, name: string): Float64Array =>
  columns[name] ?? new Float64Array(Object.values(columns)[0]!.length);

/**
 * Gives a function that finds what `make` makes of a group's columns, which all its pairs share: to look columns up by
 * name for each pair takes longer than what is done with them.
 */
export function onceForColumns<T>(make: (columns: Columns) => T): (columns: Columns) => T {
  const made = new Map<Columns, T>();
  return (columns) => {
    let own = made.get(columns);
    if (own === undefined) {
      own = make(columns);
      made.set(columns, own);
    }
    return own;
  };
}

/** Gives a new column with room for every pair of a group. */
export type NewColumn = () => Float64Array;

/** One maker's evidence: the columns that it fills, and how it fills a row of them for two claims. */
export interface Evidence {
  readonly columns: Columns;
  readonly weigh: (row: number, a: Claim, b: Claim, x: ClaimWords, y: ClaimWords) => void;
}

/** Room is made for so many columns at once: making an array takes longer than filling it. */
const COLUMNS_AT_ONCE = 16;

/** Makes columns for so many pairs. */
export function columnsFor(pairs: number): NewColumn {
  let room = new Float64Array();
  let used = 0;
  return () => {
    if (used === room.length) {
      room = new Float64Array(pairs * COLUMNS_AT_ONCE);
      used = 0;
    }
    used += pairs;
    return room.subarray(used - pairs, used);
  };
}

/** Evidence of a thing that is so or not. */
export const yes = (condition: boolean): number => (condition ? 1 : 0);

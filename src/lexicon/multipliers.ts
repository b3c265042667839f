/** Words that multiply the number before them. */
export const MULTIPLIER_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/**
 * Letters that multiply the number they are glued to or follow. Case counts for the single capitals.
 * `m` alone may be metres: only the grammar can tell.
 */
export const MULTIPLIER_SYMBOLS: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['K', 1000],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['Mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['MM', 1e6],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['B', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['T', 1e12],
  ['cr', 1e7],
  ['Cr', 1e7],
]);

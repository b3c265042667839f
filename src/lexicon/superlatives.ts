const listed = (words: string): readonly string[] => words.split(/\s+/);

const HIGHEST = listed(`largest biggest highest longest strongest best fastest most richest busiest heaviest hottest
  widest greatest steepest sharpest dearest`);
const LOWEST = listed(`smallest lowest shortest weakest worst slowest least poorest lightest coldest fewest narrowest
  quietest cheapest`);
const OTHERS = listed('tallest deepest oldest youngest deadliest wettest driest');

/** Superlatives that a rank stands before: "the third-largest", "second most". */
export const SUPERLATIVES: readonly string[] = [...HIGHEST, ...LOWEST, ...OTHERS];

/** Those that are of one end of a scale or the other: a record high, a record low. */
export const EXTREMES: ReadonlyMap<string, 'high' | 'low'> = new Map([
  ...HIGHEST.map((word) => [word, 'high'] as const),
  ...LOWEST.map((word) => [word, 'low'] as const),
]);

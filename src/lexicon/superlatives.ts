/** Superlatives that a rank stands before: "the third-largest", "second most". */
export const SUPERLATIVES: readonly string[] =
  `largest biggest highest lowest smallest longest shortest tallest deepest oldest youngest richest poorest busiest
   deadliest worst best fastest most least strongest heaviest hottest coldest wettest driest`.split(/\s+/);

const LOW: ReadonlySet<string> = new Set(
  'lowest smallest shortest weakest worst slowest least fewest narrowest poorest quietest cheapest'.split(' '),
);
const HIGH: ReadonlySet<string> = new Set(
  `highest largest biggest longest strongest best fastest most widest richest busiest greatest steepest sharpest
   dearest`.split(/\s+/),
);

/** Which end of a scale a superlative is of; null where it is of neither, such as "oldest". */
export const extremeOf = (superlative: string): 'high' | 'low' | null =>
  HIGH.has(superlative) ? 'high' : LOW.has(superlative) ? 'low' : null;

/** Superlatives that a rank stands before: "the third-largest", "second most". */
export const SUPERLATIVES: readonly string[] =
  `largest biggest highest lowest smallest longest shortest tallest deepest oldest youngest richest poorest busiest
   deadliest worst best fastest most least strongest heaviest hottest coldest wettest driest`.split(/\s+/);

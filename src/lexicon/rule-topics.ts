/** Nouns that only say that a topic is a number: "death toll" is about deaths, "crowd estimates" about crowds. */
export const SAYS_A_NUMBER: ReadonlySet<string> = new Set(
  'number toll total tally figure count estimate amount sum size rate level share percentage'.split(' '),
);

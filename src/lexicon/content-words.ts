/** Words that are tagged as content but tell nothing of what a claim is about. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `be have do say tell add go get come make take give keep let put become remain include accord follow
   mr mrs ms dr sir lady s t not also just only even still already now then so far more less most least much many few several
   other another such same own very about around some nearly almost roughly approximately over under up down
   back here there today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
   january february march april may june july august september october november december
   jan feb mar apr jun jul aug sept sep oct nov dec
   year month week day hour minute time morning evening night afternoon
   thing way lot number figure total percent per cent percentage thousand million billion hundred dozen score crore lakh
   one two three four five six seven eight nine ten eleven twelve first second third last next new old early late
   statement reporter news report thursday who which what whose whom that this these those it he she they we you i`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns that stand for the number itself; what is counted follows them: "the number of dead", "a toll of 12". */
export const NUMBER_NOUNS: ReadonlySet<string> = new Set(
  'number toll total tally figure count majority rest group crowd share proportion part pair couple team amount sum level rate'.split(
    ' ',
  ),
);

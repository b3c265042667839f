/** Words beside a claim that make its value add up over a period. */
export const CUMULATIVE_WORDS: ReadonlySet<string> = new Set(
  'since total altogether bring far cumulative overall aggregate tally'.split(' '),
);

/** Verbs and nouns that make a claim a plan, a threat, an estimate of what is to come, or a possibility. */
export const FORECAST_WORDS: ReadonlySet<string> = new Set(
  `will would could may might expect forecast predict project plan aim target intend hope propose seek estimate goal
   likely possible potential threaten should shall consider warn risk proposal`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that put a claim before the story it is told in. */
export const BACKGROUND_WORDS: ReadonlySet<string> = new Set(
  'ago previous previously earlier before former formerly past once history historic decade century'.split(' '),
);

/** Words that make what is counted a part of something named before. */
export const PART_WORDS: ReadonlySet<string> = new Set(
  'include including among them whom those which these'.split(' '),
);

/** Words that make a date the beginning of something that goes on. */
export const INCEPTION_WORDS: ReadonlySet<string> = new Set(
  'since begin start launch first open found establish introduce intervene join build'.split(' '),
);

/** Words that open a sentence set against the one before. */
export const CONTRAST_WORDS: ReadonlySet<string> = new Set(
  'but however yet though although still nevertheless'.split(' '),
);

/** What stands before the value that the present one is set against: "from 48", "compared with 73 per cent". */
export const FORMER_LINKS: ReadonlySet<string> = new Set([
  'from',
  'against',
  'versus',
  'compared with',
  'compared to',
  'rather than',
  'instead of',
  'up on',
  'down on',
  'higher than',
  'lower than',
]);

/** Words that hedge or determine a figure, right before it. */
export const BEFORE_FIGURES: ReadonlySet<string> = new Set(
  'about some around nearly almost roughly just over under the a an more less fewer than only at least estimated'.split(
    ' ',
  ),
);

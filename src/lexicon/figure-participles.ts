/** Participles that take a figure for their object and that the tagger takes for nouns: "killing five and wounding eight". */
export const FIGURE_PARTICIPLES: ReadonlySet<string> = new Set(
  `averaging bearing costing drawing employing lasting leaving numbering seating spanning totaling totalling wounding`.split(
    ' ',
  ),
);

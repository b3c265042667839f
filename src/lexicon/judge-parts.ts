/** Right before or after a count: it leaves out one that the sentence counts apart ("five other aircraft", "two fellow students"). */
export const OTHERS = /\b(?:others?|fellow|further|additional|more|remaining|sister)\b/;

/** Right before a count: what it counts is named as a part of something larger. */
export const PART_BEFORE =
  /\b(?:of (?:them|whom|these|those|which)|of the (?:dead|injured|wounded|victims|total)|including|among (?:them|the)|at least)[\s,:]{1,3}$/;

/** Before a value, in its clause: it is what somebody had expected or aimed at, not what came about. */
export const EXPECTED =
  /\b(?:had (?:been )?(?:expected|forecast|predicted|projected|hoped|feared|estimated|budgeted|promised)|(?:analysts?|economists?|forecasters?|bookmakers)(?: polled| surveyed)? (?:by \S{1,20} )?(?:had )?(?:expected|forecast|predicted)|expectations? (?:of|for)|forecasts? (?:of|for)|(?:target|goal|estimate) of|compared with (?:an expected|forecasts? of))\b[^.;]{0,24}$/;

/** Right before or after a count: it leaves out one that the sentence counts apart ("five other aircraft", "two fellow students"). */
export const OTHERS = /\b(?:others?|fellow|further|additional|more|remaining|sister)\b/;

/** Right before a count: what it counts is named as a part of something larger. */
export const PART_BEFORE =
  /\b(?:of (?:them|whom|these|those|which)|of the (?:dead|injured|wounded|victims|total)|including|among (?:them|the)|at least)[\s,:]{1,3}$/;

/** In a count's sentence: it counts what came before the one in question. */
export const PRIOR = /\b(?:before|earlier|previous(?:ly)?|prior|already|past|failed|first)\b/i;

/** Before an age: a birthday that is still to come, or that somebody did not live to see. */
export const BIRTHDAY_TO_COME =
  /\b(?:would (?:have|be) (?:turned|been|turning|celebrated h\w{2} )|(?:will|would|due to|about to) (?:turn|be)|turns|turning) ?$/;

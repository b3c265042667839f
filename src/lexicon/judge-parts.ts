/** Right before or after a count: it leaves out one that the sentence counts apart ("five other aircraft", "two fellow students"). */
export const OTHERS = /\b(?:others?|fellow|further|additional|more|remaining|sister)\b/;

/** Right before a count: what it counts is named as a part of something larger. */
export const PART_BEFORE =
  /\b(?:(?<!result )of (?:them|whom|these|those|which)|of the (?:dead|injured|wounded|victims|total)|including|among them)[\s,:]{1,3}$/;

/** Right after a count: it is a part of those named before, or of the dead or hurt. */
export const PART_AFTER =
  /^ (?:\w{2,14} )?of (?:them|whom|these|those|which|the (?:dead|injured|wounded|victims|total|deaths|survivors|missing))\b/;

/** Beside a count: it tells how many those just named are, all of them: "her neighbours, forty of them, had come". */
export const NAMED_BEFORE = /[,(–—] ?$/;
export const ALL_OF_THEM = /^ of (?:them|us)[.,;:)–—]/;

/** Right after a count: it is a part of those told of before: "eleven of the stations". */
export const OF_THOSE = /^ of (?:the|its|their|his|her|our|all) [a-z]/;

/** Right before a count: so many are there in all: "it has", "there were", "with". */
export const THERE_ARE =
  /\b(?:ha(?:s|ve|d|ving)|with|there (?:is|are|was|were)|carr(?:ied|ying)|compris(?:es|ed|ing)|consist(?:s|ed|ing) of|employ(?:s|ed|ing)|number(?:s|ed|ing)?|holds?|held)(?: (?:about|some|around|nearly|almost|just|over|only|roughly|at least|more than|all)){0,2} $/;

/** Right before a count: it is the whole that another is a part of. */
export const OF_WHOLE = /\bof (?:(?:the|its|their|his|her|our|all|some|a total of) ){0,2}$/;

/** Beside a count: its sentence says what is not so. */
export const NEGATED =
  /\b(?:not|cannot|never|no longer|fail(?:s|ed)? to|un(?:\w{3,12}ed|able|paid|sold)|vacant|empty|lack(?:s|ed|ing)?)\b|n['’]t\b/;

/** In a count's sentence: the whole is named first, and then its parts: "Of the 27 dead, 13 were children". */
export const PARTED = /^["“‘]?Of (?:the|these|those|them|its|all)\b/;

/** In a count's sentence: it counts what came before the one in question. */
export const PRIOR = /\b(?:before|earlier|previous(?:ly)?|prior|already|past|failed|first)\b/i;

/** Before an age: a birthday that is still to come, or that somebody did not live to see. */
export const BIRTHDAY_TO_COME =
  /\b(?:would (?:have|be) (?:turned|been|turning|celebrated h\w{2} )|(?:will|would|due to|about to) (?:turn|be)|turns|turning) ?$/;

/** Before a length of time: this is the first since then, itself counted: "the first fall in". */
export const FIRST_IN =
  /\b(?:first|1st)\b[^.;:]{0,40}\b(?:in|for) (?:(?:about|almost|nearly|more than|over|at least) )?(?:the )?(?:(?:last|past) )?$/;

/** Before and after a length of time: it went on without a break until now: "after … of gains", "ended … without a fall". */
export const UNTIL_NOW =
  /\b(?:after|following|end(?:s|ed|ing)|br(?:eaks?|oke|eaking)|snap(?:s|ped|ping)|halt(?:s|ed|ing)|interrupt(?:s|ed|ing))(?: (?:a (?:run|streak|spell|stretch) of|about|almost|nearly|more than|over|at least))? $/;
export const UNBROKEN = /^,? (?:(?:on end|in a row|running) )?(?:of|without|with no|in which|when)\b/;

/** After a figure: by how much it is told against another: " aces, nine fewer than". */
export const LESS_OR_MORE = /^(?: [\w-]{2,16}){0,3},? (?:[\w-]{1,14} )(more|fewer|less) than\b/;

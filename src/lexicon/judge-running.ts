/** What is counted while a story runs, so that a later report rightly gives another number. Matched in the sentence. */
export const RUNNING_COUNT =
  /\b(?:kill|dead\b|die[ds]?\b|dying|death|toll|fatal|bod(?:y|ies)\b|casualt|lives\b|perish|injur|hurt\b|wound|hospitali|missing|unaccounted|rescued?|rescuing|surviv|arrest|detain|custody|charged|suspect|recaptur|at large|displac|evacuat|homeless|fled\b|flee|contain|aftershock|acres|hectares|destroyed|damaged|infect|confirmed|case[sd]?\b|recover|found\b|shot\b|searched|claimed responsib|victim)/i;

/** Words with which a report says itself that a number has moved on. */
export const HAS_RISEN =
  /\b(?:(?:has|have|had) (?:now )?(?:risen|climbed|grown|reached|passed|doubled|tripled|jumped)|(?:rise|climb|grow|jump|increase)s? to|(?:rose|climbed|grew|jumped|increased|rising|climbing) (?:from \S{1,12} )?to|bring(?:s|ing)? (?:the|to|its)|now (?:stands?|dead|confirmed|believed|known)|so far|up from|updated?|revised|latest count|another body|more bodies|later died|died in hospital|as the (?:search|count))\b/i;

/** What may also fall as a story runs: the missing are found. */
export const FALLING_COUNT =
  /\b(?:missing|unaccounted|untraced|trapped|stranded|at large|on the run|not been found|yet to be found|without (?:power|electricity|water))\b/i;

/** What is counted while a story runs, so that a later report rightly gives another number. Matched in the sentence. */
export const RUNNING_COUNT =
  /\b(?:kill|dead\b|die[ds]?\b|dying|death|toll|fatal|bod(?:y|ies)\b|casualt|lives\b|perish|injur|hurt\b|wound|hospitali|missing|unaccounted|rescued?|rescuing|surviv|arrest|detain|custody|charged|suspect|recaptur|at large|displac|evacuat|homeless|fled\b|flee|driv(?:en|ing)\b|contain|aftershock|acres|hectares|destroyed|damaged|infect|confirmed|case[sd]?\b|recover|found\b|shot\b|victim)/i;

/** Frames (lexicon/frames) whose counts of people move from one day to the next. */
export const RUNNING_FRAMES: ReadonlySet<string> = new Set([
  'die',
  'injure',
  'miss',
  'rescue',
  'arrest',
  'displace',
  'hospital',
]);

/** Heads that such a count stands with when it is of everybody rather than of one group among them. */
export const PEOPLE_HEADS: ReadonlySet<string> = new Set(
  'person people body death victim casualty life dead injured wounded toll fatality suspect fugitive prisoner arrest inmate survivor'.split(
    ' ',
  ),
);

/** Words with which a report says itself that a number has moved on. */
export const HAS_RISEN =
  /\b(?:(?:has|have|had) (?:now )?(?:risen|climbed|grown|reached|passed|topped|doubled|tripled|jumped)|(?:rise|climb|grow|jump|increase)s? to|(?:rose|climbed|grew|jumped|increased|rising|climbing) (?:from \S{1,12} )?to|(?:passed|topped|surpassed|passes|tops|bring(?:s|ing)? (?:the|to|its)[\w\s]{0,24} to) (?:the )?\d[\d,.]*|now (?:stands?|dead|confirmed|believed|known)|up from|updated?|revised|another body|more bodies|later died|died in hospital)\b/i;

/** Words that tell as of when a number was counted. */
export const AS_OF =
  /\b(?:so far|until now|to date|at press time|latest count|by last night|now known|as (?:of|at) |as the (?:search|count)|by (?:noon|midday|midnight|nightfall|dawn|evening|now|early|late|mon|tues|wednes|thurs|fri|satur|sun))/i;

/** What may also fall as a story runs: the missing are found. */
export const FALLING_COUNT =
  /\b(?:missing|unaccounted|untraced|trapped|stranded|at large|on the run|not been found|yet to be found|without (?:power|electricity|water))\b/i;

/** Right before a date or time: it is as of when a number was counted. */
export const STAMP =
  /\b(?:as (?:of|at)|by|until|up to|(?:had|have|has) (?:been )?\w{2,12} by)(?: (?:early|late|about|around|on|the|midday|noon|nightfall)){0,3} $/;

/** A sentence that takes back an earlier version of what it tells. */
export const CORRECTS =
  /\b(?:(?:not|rather than|instead of|and not|from)\s[^.;]{1,60}\bas (?:was |had been |were )?(?:first|initially|earlier|previously|originally|wrongly) (?:reported|said|announced|stated|believed|thought|told|given|feared|put|estimated)|(?:revised?|corrected|amended|lowered|cut|reduced|raised|adjusted|downgraded|upgraded)\b[^.;]{0,40}\b(?:from|down to|up to|to)|(?:retracted|withdrew|withdrawn|took back|walked back|correct(?:s|ing) (?:an|the|its|their) (?:earlier|initial|first|previous))|(?:earlier|initial|first|previous|preliminary|original|early) (?:reports?|counts?|estimates?|figures?|tolls?|statements?|accounts?|numbers?|versions?)\b|(?:had|was|were|been) (?:first|initially|earlier|originally|previously|wrongly) (?:been )?(?:reported|said|put|given|announced|stated|thought|believed|identified|named|estimated)|(?:first|initially|earlier|originally|previously) (?:reported|said|put it at|gave|announced|stated|identified|named)|correction:)/i;

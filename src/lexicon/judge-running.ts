import { IN_SUCCESSION } from './judge-scope.js';

/** A kind of count that runs on while a story does. Its words are matched in the claim's own clause, where `#` stands for the figure. */
export interface RunningCount {
  /** As a reason names it: "the dead". */
  readonly of: string;
  readonly words: RegExp;
  /** Whether the count moves from one day to the next whatever group it is of; others do so only where everybody is counted. */
  readonly overnight: boolean;
}

/** Around a figure: it counts who heard, saw or signed something. */
export const HEARD =
  /\b(?:viewed|watched|listened|streamed|downloaded|played|shared) (?:\w{1,12} ){0,3}#|# [\w ]{0,24}(?:views|viewers|listened|watched|signatures|signed (?:it|the petition|a petition))\b/i;

/** What is counted while a story runs, so that a later report rightly gives a higher number. */
export const RUNNING_COUNTS: readonly RunningCount[] = [
  {
    of: 'the dead',
    words:
      /\b(?:kill(?:ed|s|ing)?|dead|die[ds]?|dying|deaths?|toll|fatal\w{0,6}|bodies|casualt\w{1,3}|perish\w{0,3}|drown\w{0,3}|lives|buried|coffins?|graves|to death|slain)\b/i,
    overnight: true,
  },
  {
    of: 'the hurt',
    words:
      /\b(?:injur\w{1,4}|hurt|wound(?:ed|ing)|hospitali[sz]ed|in (?:a )?hospital|to (?:a )?hospitals?|treated for|to see a doctor)\b|# (?:\w{1,12} ){0,2}shot\b/i,
    overnight: false,
  },
  {
    of: 'the sick',
    words:
      /\b(?:infect\w{1,4}|cases?|sick\w{0,4}|ill|patients?|outbreaks?|confirmed (?:at|in|among)|tested positive|intensive care)\b/i,
    overnight: false,
  },
  {
    of: 'the rescued',
    words:
      /\b(?:rescu\w{1,3}|surviv\w{1,4}|pulled (?:out|from|alive|#)|brought (?:out|ashore)|plucked|(?:air)?lifted|to safety|alive)\b/i,
    overnight: false,
  },
  {
    of: 'the arrested',
    words: /\b(?:arrest\w{0,3}|detain\w{0,4}|in custody|(?:were|are|been|being) held|suspects?|charged|recaptured)\b/i,
    overnight: false,
  },
  {
    of: 'the displaced',
    words:
      /\b(?:displac\w{1,4}|evacuat\w{1,3}|homeless|fle[de]|fleeing|(?:from|lost|without|left) (?:their )?homes|without shelter|(?:driven|forced) (?:out|from))\b/i,
    overnight: true,
  },
  {
    of: 'what is lost',
    words: /\b(?:destroyed|damaged|gutted|burn(?:ed|t|ing)?|blackened|scorched|flattened|swept away|acres|hectares)\b/i,
    overnight: false,
  },
  { of: 'aftershocks', words: /\b(?:aftershocks|tremors)\b/i, overnight: true },
  {
    of: 'what is called off',
    words:
      /#(?: [\w ]{0,40}\b(?:were|been|being|are))? (?:cancel\w{1,6}|diverted|grounded|postponed|put off|called off)\b|\b(?:cancel\w{1,6}|divert(?:ed|ing|s)|diversions|grounded|postponed):? #/i,
    overnight: true,
  },
  { of: 'listeners or signers', words: HEARD, overnight: true },
  {
    of: 'what has been found',
    words: /\b(?:has|have) (?:now |already )?been (?:found|recovered|located|identified|reported|confirmed)\b/i,
    overnight: true,
  },
  { of: 'animals culled', words: /\b(?:cull\w{1,3}|slaughtered|gassed)\b/i, overnight: true },
];

/** Shares that run: of a fire that is contained, of ballots that are counted. */
export const RUNNING_SHARE = /\b(?:contain(?:ed|ment)|counted|turnout|precincts|polling stations)\b/i;

/** Sums that run: what has been given so far. */
export const RUNNING_SUM = /\b(?:pledg\w{1,3}|promised|raised|donat\w{1,3}|collected)\b/i;

/** What a cost is told with once it has changed. */
export const NOW_COSTS = /\bnow (?:to )?(?:cost|costs|estimated|expected|put|budgeted)\b|\bnow (?:\w{2,8} )?#/i;

/** Heads that a count stands with when it is of everybody rather than of one group among them. */
export const PEOPLE_HEADS: ReadonlySet<string> = new Set(
  'person people body death victim casualty life dead injured wounded toll fatality suspect fugitive prisoner arrest inmate survivor'.split(
    ' ',
  ),
);

/** After a figure: it is of everybody, whatever the tagger takes for its head. */
export const EVERYBODY = /# (?:people|persons|others|were|are|have|had)\b/i;

/** Before a figure: it counts all there were, so that nobody can be added: "all eight on board". */
export const EVERY_ONE = /\ball (?:of )?(?:the |its |their )?#/i;

/** Around a figure: it counts how often, and not how many. */
export const HOW_OFTEN = /# times\b|\b(?:shot|hit|stabbed|struck) #(?=$| (?:in|on)\b)/i;

/** Around a figure: the count is closed. */
export const CLOSED =
  /\bthe last of (?:the |them |these )?#|# (?:\w{2,12} )?(?:in all|in total|altogether)\b|\bfinal (?:toll|count|tally)\b|\ball (?:the )?(?:ballots|votes|precincts|polling stations) (?:had been |have been |were )?counted\b/i;

/** In a clause: what it tells had happened before the story began. */
export const LONG_AGO =
  /\b(?:last (?:month|year|spring|summer|autumn|fall|winter|season)|(?:months|years|decades?|centur(?:y|ies)) (?:ago|earlier|before))\b/i;

/** In a sentence: it counts from then on, however long ago that was. */
export const EVER_SINCE = /\b(?:since|so far|to date|until now|began|begun|started|broke out)\b/i;

/** Around a rank: it tells one thing from the others of its row and counts nothing: "the fifth to be killed". */
export const SINGLES_OUT = /\bthe #/i;

/** After a rank: the period that a thing is in, which passes: "its third week". */
export const PASSING = new RegExp(`^ ${IN_SUCCESSION}(day|night|week|month|year)\\b`, 'i');

/** Days that such a period lasts. */
export const LASTS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, month: 31, year: 366 };

/** With these in its clause, a report says itself that the number has moved on. */
export const HAS_RISEN =
  /\b(?:(?:has|have|had) (?:now )?(?:risen|climbed|grown|reached|passed|topped|doubled|tripled|jumped)|(?:rise|climb|grow|jump|increase)s? to|(?:rose|climbed|grew|jumped|increased|rising|climbing) (?:from \S{1,12} )?to|went up to|(?:passed|topped|surpassed|passes|tops|reach(?:es|ed)) (?:the )?#|(?:bring(?:s|ing)?|brought) (?:the|to|its)[\w\s]{0,24} to #|that makes #|now (?:stands?|dead|confirmed|believed|known|been|put|says?|say)|updated (?:count|toll|figure)|another body|more bodies|later died|died in hospital)\b|\bthat makes #|# (?:[\w ]{1,12} )?now\b/i;

/** Words that tell as of when a number was counted. */
export const AS_OF =
  /\b(?:so far|until now|to date|at press time|latest count|by (?:last|this|that) (?:night|morning|afternoon|evening|weekend)|now known|as (?:of|at) |as the (?:search|count)|by (?:noon|midday|midnight|nightfall|dawn|evening|now|early|late|mon|tues|wednes|thurs|fri|satur|sun))/i;

/** What may also fall as a story runs: the missing are found, the lights come on. */
export const FALLING_COUNT =
  /\b(?:missing|unaccounted|untraced|trapped|stranded|at large|on the run|not been found|yet to be found|(?:without|no) (?:power|electricity|water|running water)|in the dark|critical(?:ly)?|in danger|fighting for|intensive care|remain(?:s|ed)? (?:in|un)\w{2,14}|still in|search)\b/i;

/** Right before a date or time: it is as of when a number was counted. */
export const STAMP =
  /\b(?:as (?:of|at)|by|until|up to|(?:had|have|has) (?:been )?\w{2,12} by)(?: (?:early|late|about|around|on|the|midday|noon|nightfall)){0,3} $/;

/** A sentence that takes back an earlier version of what it tells. */
export const CORRECTS =
  /\b(?:(?:not|rather than|instead of|and not|from)\s[^.;]{1,60}\bas (?:was |had been |were )?(?:first|initially|earlier|previously|originally|wrongly) (?:reported|said|announced|stated|believed|thought|told|given|feared|put|estimated)|(?:revised?|corrected|amended|lowered|cut|reduced|raised|adjusted|downgraded|upgraded)\b[^.;]{0,40}\b(?:from|down to|up to|to)|(?:retracted|withdrew|withdrawn|took back|walked back|correct(?:s|ing) (?:an|the|its|their) (?:earlier|initial|first|previous))|(?:earlier|initial|first|previous|preliminary|original|early) (?:reports?|counts?|estimates?|figures?|tolls?|statements?|accounts?|numbers?|versions?)\b|(?:had|was|were|been) (?:first|initially|earlier|originally|previously|wrongly) (?:been )?(?:reported|said|put|given|announced|stated|thought|believed|identified|named|estimated)|(?:first|initially|earlier|originally|previously) (?:reported|said|put it at|gave|announced|stated|identified|named)|correction:)/i;

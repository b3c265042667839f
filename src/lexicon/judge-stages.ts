import { UP_TO_VALUE } from './judge-scope.js';

// What the words beside a figure say of the stage that it belongs to: asked for, advised, agreed, allowed at most, a
// change or what it came to. All are bounded and matched near the value only, in lower case unless said otherwise.

/** From the word that tells the stage to the value, past no other figure. */
const ON_TO_VALUE = String.raw`\b[^.;\d$£€]{0,40}[$£€]?$`;

/** Before a sum or a share: somebody wanted it, and may not have got it. */
export const ASKED_FOR = new RegExp(
  String.raw`\b(?:wanted|had demanded|had sought|had asked for|(?:calls?|called|calling) for|pressed for|pushed for|held out for)${ON_TO_VALUE}`,
);
/** In another's sentence: it may be what was asked for as well. */
export const MAY_BE_ASKED =
  /\b(?:want\w*|demand\w*|seek\w*|sought|ask\w*|claim\w*|call\w*|press\w*|push\w*|propos\w+|offer\w*|request\w*|requir\w+|urg\w+|insist\w*|hop\w{1,3}|plea\w*|hold\w* out|held out|campaign\w*|should|could|need\w*|suggest\w*|argu\w+|target\w*|aim\w*)\b/i;

/** Before a figure: the stage of a decision that it belongs to, one of several; who advises decides nothing. */
export const STAGES: readonly (readonly [stage: string, ahead: RegExp])[] = [
  [
    'advised',
    new RegExp(
      String.raw`\b(?:advis(?:ed|es|ing)|recommend(?:ed|s|ing)|(?:advice|recommendation) (?:was|is|of|had been))${ON_TO_VALUE}`,
    ),
  ],
  [
    'asked or offered',
    new RegExp(
      String.raw`\b(?:propos(?:ed|es|ing)|proposal (?:was|is|of|had been|for)|offer(?:ed|s|ing)|offer (?:was|of|had been)|wanted|demanded|sought|asked for)${ON_TO_VALUE}`,
    ),
  ],
  [
    'agreed',
    new RegExp(
      String.raw`\b(?:(?:settled|compromised) (?:for|on|at)|agreed (?:on|at|upon)|accepted|approved|adopted|won|secured|(?:deal|agreement|settlement|compromise) (?:of|for|at|on|gives|means|brings))${ON_TO_VALUE}`,
    ),
  ],
];

/** Before or after a figure: no more is allowed, however much there is. */
export const LIMIT_BEFORE = new RegExp(
  String.raw`\b(?:(?:limits?|caps?|ceiling|threshold)(?: (?:of|at|is|was|are|were|to|set at|stands? at|being))?|(?:capped|limited|restricted|pegged) (?:at|to))${UP_TO_VALUE}`,
);
export const LIMIT_AFTER = /^[- ](?:[\w-]{2,12} )?(?:limit|cap|ceiling|threshold)\b/;
/** In another's sentence: it may be of what is allowed as well. */
export const MAY_BE_LIMIT =
  /\b(?:limit\w*|cap|caps|capped|ceiling|maxim\w+|minim\w+|threshold|allow\w*|permit\w*|permissible|may|must|can|cannot|rules?|laws?|legal\w*|bar|bars|barred|ban|bans|banned|exempt\w*|zone|quota|restrict\w*|lawful\w*|at most|up to|(?:more|less|heavier|larger|lighter|smaller|longer|higher|lower) than|above|below|beyond|over|under|exceed\w*|within|only|ration\w*|down to|at (?:once|a time)|rais(?:e|ed|es|ing)|lower(?:ed|s|ing)?)\b/i;

/** What moves a figure. */
const MOVES =
  '(?:rises?|rose|risen|rising|raised?|raising|falls?|fell|fallen|falling|climb(?:s|ed|ing)?|drop(?:s|ped|ping)?|grow(?:s|n|ing)?|grew|increas(?:es?|ed|ing)|reduc(?:es?|ed|ing)|cut|cuts|cutting|lift(?:s|ed|ing)?|lower(?:s|ed|ing)?|jump(?:s|ed|ing)?|slid|slip(?:s|ped|ping)?|shrank|shrunk|shrink(?:s|ing)?|trim(?:s|med)?|up|down|swell(?:s|ed)?|surg(?:es?|ed)|soar(?:s|ed)?)';

/** Before a figure: what something came to, from wherever it came; or by how much it moved. */
export const CAME_TO = new RegExp(String.raw`\b${MOVES}\b[^.;:]{0,40} to${UP_TO_VALUE}`);
export const MOVED_BY = new RegExp(String.raw`\b${MOVES}\b[^.;:]{0,40} by${UP_TO_VALUE}`);

/** After a score: it is how far one is from another: "five points off the top", "two goals ahead". */
export const GAP_AFTER =
  /^(?: (?:points?|goals?|votes?|shots?|strokes?|places?|seats?|games?|wins?|runs?))? (?:off|behind|ahead|clear|adrift|in front)\b(?! closed)/;
/** Beside a score: it is what somebody has. */
export const SCORE_BEFORE =
  /\b(?:has|have|had|having|with|on|to|got|took|earn(?:s|ed)?|collect(?:s|ed)?|gather(?:s|ed)?|amass(?:es|ed)?|scor(?:es|ed)|won|claim(?:s|ed)?)(?: [\w-]{2,10})? $|; $|: $/;

import { EXTREMES } from './superlatives.js';

// What the words beside a length of time say of its sort: how often something comes round, since when there was no such
// thing, how long one may, must or did. All are bounded and matched near it only, in lower case;
// what may be of that sort as well is looked for in the whole sentence.

/** What may stand between such words and the length, which ends what is matched. */
const UP_TO_LENGTH =
  '(?: (?:about|some|around|nearly|almost|just|over|only|roughly|at least|more than|less than|an?|another|the|all|up to|last|past|a maximum of|at most|a total of)){0,2} $';
const upTo = (words: string): RegExp => new RegExp(`\\b(?:${words})${UP_TO_LENGTH}`);

/** "The most" alone: "most of them" and "at least" tell of no record. */
const EXTREME = [...EXTREMES.keys()]
  .map((word) => (word === 'most' || word === 'least' ? `the ${word}` : word))
  .join('|');

/** A sort of length that no other length is of, whatever that one tells. */
export interface LengthSort {
  readonly name: string;
  readonly ahead: RegExp;
  /** What must stand behind it as well; null where nothing need. */
  readonly behind: RegExp | null;
  /** In another length's sentence: it may be of this sort as well. */
  readonly hinted: RegExp;
}

export const LENGTH_SORTS: readonly LengthSort[] = [
  {
    name: 'how often something comes round',
    ahead: upTo('every|at intervals of'),
    behind: null,
    hinted:
      /\b(?:every|each|per|intervals?|apart|between|once|twice|(?:bi|semi-?)?(?:annual|month|week|year|dai)\w{0,3}ly)\b/i,
  },
  {
    name: 'for how long there was nothing like it',
    ahead: new RegExp(
      `(?<!\\bat )\\b(?:${EXTREME}|un(?:matched|seen|equalled|rivalled|surpassed)|not seen|never seen)\\b(?! of\\b)[^.;:,]{0,40} (?:in|for)${UP_TO_LENGTH}`,
    ),
    // "The worst night in six years of war" is as long as the war.
    behind: /^(?! of\b)/,
    hinted:
      /\b(?:first|record|not|never|no|nobody|nothing|none|so (?:many|much|few|little|\w{2,8})|like|since|last|again|ago|gap|wait\w*|drought|absence|hiatus|without|break|lull|\w{3,12}est|most|least|worst)\b|n['’]t\b/i,
  },
  {
    name: 'how long somebody asked for',
    ahead:
      /(?<!\b(?:was|were|is|are|been|be) )\b(?:sought|seeks?|seeking|ask(?:s|ed|ing)? (?:\w{2,12} ){0,3}for|demand(?:s|ed|ing)?|want(?:s|ed)|recommend(?:s|ed)|request(?:s|ed)|call(?:s|ed) for)\b[^.;:,]{0,28} $/,
    behind: null,
    hinted:
      /\b(?:sought|seek\w*|ask\w*|demand\w*|want\w*|recommend\w*|request\w*|call\w*|propos\w*|plea\w*|prosecut\w*)\b/i,
  },
  {
    name: 'how long another did before',
    ahead:
      /\b(?:(?:the|his|her|its|their) (?:last one|previous(?: \w{2,14})?|predecessor)|the last (?:chief|boss|head|mayor|president|prime minister|minister|governor|manager|coach|director|government|coalition|truce|ceasefire|strike|deal))\b[^.;:]{0,40} $/,
    behind: null,
    hinted: /\b(?:last|previous\w*|predecessors?|before|earlier|former\w*|old)\b/i,
  },
];

/** Before and after a length: one has so long to do a thing. */
export const HAS_BEFORE = upTo('has|have|had|got|given|gives?|gave|allow(?:s|ed)?|grant(?:s|ed)?|gets?');
export const TO_DO_AFTER = /^ (?:in which )?to (?!\d|the\b|an?\b|\w+day\b)\w{2,}/;
/** Before a length: one must be done with it in so long. */
export const MUST_WITHIN = new RegExp(
  `\\b(?:shall|must|has to|have to|had to|to be|under(?:takes?|took|taken))\\b[^.;:]{0,48} (?:with)?in${UP_TO_LENGTH}`,
);

/** Before a length: a thing is meant to be good for so long. Before another: it was in use for so long. */
export const GOOD_FOR = upTo(
  '(?:certified|good|rated|designed|guaranteed|built|made to last|built to last) for|built to last|made to last|(?:life|lifespan|lifetime) of',
);
export const USED_FOR = upTo(
  '(?:run|ran|flown|flew|lasted|logged|clocked up|stood|worked|been in (?:use|service))(?: for)?',
);

/** Before and after a length: so long it took, and it is over. */
export const LASTED_BEFORE = upTo(
  'lasted|took|has taken|had taken|spent|went on for|dragged on for|raged for|gone on for',
);
export const ENDED_BEFORE = upTo('after|following|end(?:s|ed|ing)(?: to)?|capp(?:ed|ing)');
export const ENDED_AFTER = /^ of (?!age\b)\w{3,}/;

/** Before a length: the law has somebody locked up for so long. */
export const SENTENCED = new RegExp(
  `\\b(?:sentenced to|condemned to|jailed for|imprisoned for|(?:prison|jail|to jail|sentence|term|terms|sentences) (?:of|for)|(?:was|were|is|are) to serve|handed|fac(?:es?|ed|ing)|carr(?:y|ies|ied)|punishable by)${UP_TO_LENGTH}`,
);
/** Before and after a length: somebody was locked up for so long. */
export const SERVED_BEFORE = upTo('served|spent|after|has done|had done|did|sat|passed|lost');
export const SERVED_AFTER =
  /^ (?:locked up|in (?:(?:a|the|his|her|state|federal|\w{3,12}) )?(?:prison|jail|custody|cell|detention|captivity)|behind bars|inside|of (?:(?:a|his|her|their|the|that) )?(?:\w{2,12} )?(?:sentence|term|imprisonment|captivity))\b/;

/** Before and after a length of time that a court or a body sets, to the month: "jailed for", "a … ban". */
export const SET_BEFORE =
  /\b(?:jailed|imprisoned|sentenced|sentences?|prison|jail|custody|banned|suspended|disqualified)\b[^.;:]{0,24}\b(?:for|to|of)(?: an?)? $/;
export const SET_AFTER =
  /^[- ](?:in (?:jail|prison|custody)|behind bars|(?:of )?imprisonment|(?:prison |jail |suspended |custodial )?(?:sentence|term)|ban|suspension|disqualification)\b/;

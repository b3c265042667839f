/**
 * What stands right before a date or time and moves it. Matched at the end of the words before the value. "From",
 * "since" and "until" move nothing: what they name is the moment at which something began or ended.
 */
export type TimeLean = 'about' | 'shortly-before' | 'shortly-after' | 'before' | 'after';

export const TIME_LEANS: readonly { readonly lean: TimeLean; readonly pattern: RegExp }[] = [
  {
    lean: 'shortly-before',
    pattern:
      /\b(?:(?:shortly|just|soon|a little|a bit|a few minutes|minutes|moments|not long|right) (?:before|ahead of|prior to)|nearly|almost|approaching|close to|just shy of)(?: the)? $/,
  },
  {
    lean: 'shortly-after',
    pattern:
      /\b(?:(?:shortly|just|soon|a little|a bit|a few minutes|minutes|moments|not long|right) (?:after|past|following))(?: the)? $/,
  },
  { lean: 'before', pattern: /\b(?:before|ahead of|prior to|by|no later than)(?: the)? $/ },
  { lean: 'after', pattern: /\b(?:after|past|no earlier than)(?: the)? $/ },
  {
    lean: 'about',
    pattern:
      /\b(?:about|around|some|roughly|approximately|approx\.?|circa|ca?\.|close to|at or about|or so)(?: the)? $|~ ?$/,
  },
];

/** Words that put a date's reader in another time zone, or a date's event across midnight. */
export const CROSSES_MIDNIGHT =
  /\b(?:local time|gmt|utc|overnight|midnight|small hours|early hours|at night|eastern time|edt|est|pdt|pst)\b/i;

/** A weekday with nothing that tells its week: "Saturday", "early on Tuesday morning". */
export const BARE_WEEKDAY =
  /^(?:(?:early|late|on|the|shortly) ){0,3}(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s|’s)?(?: (?:morning|afternoon|evening|night|lunchtime))?$/i;

/** A month, or a day of one, without its year. */
export const YEARLESS =
  /^(?:(?:early|late|mid|on|in|the|of)[ -]){0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?$/i;

/** A day of some month, and no month: "the 15th". */
export const DAY_ALONE = /^(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)$/i;

/** In a time's sentence: which half of the day it is in. */
export const HALF_OF_DAY =
  /\b(?:[ap]\.?m\b|morning|afternoon|evening|night|noon|midday|dawn|dusk|sunrise|sunset|lunch\w{0,4}|breakfast|dinner|gmt|utc|hours?\b)/i;

/** "Last May", "next Friday": the nearest one, or the one a year or a week beyond. */
export const NEAREST_OR_NEXT =
  /^(?:last|next) ((?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}|spring|summer|autumn|fall|winter|christmas|easter)$/i;

/** Right behind a weekday: its week is reckoned from something else than the day of the report. */
export const RECKONED_FROM = /^ (?:after|before|following|of)\b/;

/** So many years before the report, or before what it tells of. */
export const YEARS_BACK = /\byears (?:ago|earlier|before|previously|back)\b/i;

/** Right before a date: the term by which something comes about. */
export const TERM_BEFORE = /\b(by|before|ahead of|prior to|no later than|not later than)(?: the)? $/;
/** The same where a date's own words hold it. */
export const TERM_WITHIN = /^(by|before|ahead of|prior to|no later than|not later than) /;
/** Before a term: what it denies until then. */
export const NOT_BY = /\b(?:not?|never|nor|nothing|nobody|none|unlikely|cannot|without)\b[^.;:]*$|n['’]t\b[^.;:]*$/;

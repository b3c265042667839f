import { MONTH_WORDS } from '../../lexicon/figure-context.js';
import { ORDINALS, SMALL_NUMBERS } from '../../lexicon/number-words.js';
import { SUPERLATIVES } from '../../lexicon/superlatives.js';
import type { Context } from './context.js';
import { after, alternation, before, matchAt, type NumberExpression } from './reading.js';

const TENS = [...SMALL_NUMBERS].filter(([, value]) => value >= 20).map(([word]) => word);
const ORDINAL = new RegExp(
  `(?:(${alternation(TENS)})[\\s-])?(${alternation(ORDINALS.keys())})(?![\\p{L}\\d])|(\\d{1,3}(?:,\\d{3})?)(st|nd|rd|th)(?![\\p{L}\\d])`,
  'iuy',
);
const SUPERLATIVE_AFTER = new RegExp(
  `^[\\s-]{1,3}(?:${alternation(SUPERLATIVES)}|[a-z]{3,12}-(?:largest|biggest)|[a-z]{3,10}est)\\b`,
  'i',
);
const NOT_RANK_AFTER =
  /^[\s-]{1,3}(?:half|halves|degree|aid|responders?|class|hand|thoughts?|part(?:y|ies)|world|names?|lady|gentleman|amendment|baseman|base|century|centuries|quarters?|thing|things|of\s{1,3}all|later|earlier|ago|glance|reading|person\s(?:singular|plural)|or\s|and\s{1,3}(?:foremost|second|third)|two|three|four|five|six|few|several|couple|\d|trimester|generation|fiddle|nature|wave|grade|graders?|base|light|string|estate|innings?\b|(?:had|has|have|was|were|is|are|did|could|would|will)\b|of\s{1,3}(?:(?:the|its|his|her|their|these|those)\s{1,3})?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d))/i;
const DATE_NEAR = new RegExp(`^\\s{1,3}(?:of\\s{1,3})?(?:${alternation(MONTH_WORDS)})\\b`);
const MONTH_LEAD = new RegExp(`\\b(?:${alternation(MONTH_WORDS)})\\.?\\s(?:the\\s)?$`);
const VERB_BEFORE =
  /\b(?:came|come|comes|coming|finish(?:ed|es|ing)?|placed|rank(?:ed|s|ing)?|stood|standing|sit|sits|sat|lies|lying|is|was|were|are|in|into|to|running)\s(?:(?:joint|equal|only|now|currently|a\sdistant|a\sclose)\s)?$/i;
const PLACE_AFTER =
  /^(?:[.,;:)”"]|\s{1,3}(?:in|at|place|behind|overall|with|among|for|on|out\s{1,3}of|only\s{1,3}to|,)\b|$)/i;
const DETERMINER_BEFORE =
  /\b(?:the|a|an|his|her|its|their|our|my|your|whose|this|that|yet\sanother|for|another|every|each|of|any|no|['’]s|s['’])\s$/i;
const LOWER_AFTER = /^[\s-]{1,3}\p{Ll}/u;
const CAPITAL_AFTER = /^\s{1,3}\p{Lu}/u;
const LEVEL_BEFORE =
  /\b(?:category|level|grade|tier|alert|band|stage|phase|scale)\s(?:level\s)?(?:a\s)?(?:(?:to|at|of|from|is|was)\s)?(?:level\s)?$/i;
/** "The petitioners number 40": a verb, that says how many. */
const NUMBERS_BEFORE =
  /(?:\p{Ll}s|\b(?:still|now|since|otherwise|already|currently|men|women|people|police|children))\snumber\s$/u;
const NUMBER_SIGN_BEFORE = /\b(?:No\.|Nos\.|[Nn]umber|ranked|seeded|rated)\s(?:No\.\s|number\s)?$/;

export interface RankReading {
  readonly end: number;
  readonly value: number;
}

function firstCounts(text: string, start: number, end: number): boolean {
  const following = after(text, end, 32);
  if (/^-ever\b/.test(following)) return true;
  if (
    /^[\s-]{1,3}(?:time|place|step|round|time,|person|to\b|place|day|night|week|month|hours?|minutes?|days|weeks|months|years|year|since|for|in|at|half)\b/i.test(
      following,
    )
  ) {
    return /^\s{1,3}time\s{1,3}(?:since|in\s)/.test(following)
      ? false
      : /^\s{1,3}(?:to\s{1,3}\p{Ll}|person\b|since\b)/u.test(following);
  }
  return (
    /\b(?:the|a|his|her|its|their|our|my|whose|['’]s)\s$/i.test(before(text, start, 12)) &&
    /^\s{1,3}(?:of\s{1,3}(?!all\b)|\p{Ll})/u.test(following)
  );
}

function isPlace(text: string, start: number, end: number): boolean {
  return VERB_BEFORE.test(before(text, start, 32)) && PLACE_AFTER.test(after(text, end, 16));
}

/** Whether an ordinal ranks or counts off something, rather than dating it or standing in a name. */
function ranks(context: Context, start: number, end: number, value: number): boolean {
  const { text } = context;
  const following = after(text, end, 40);
  const preceding = before(text, start, 24);
  if (SUPERLATIVE_AFTER.test(following)) return true;
  if (NOT_RANK_AFTER.test(following) || DATE_NEAR.test(following) || MONTH_LEAD.test(preceding)) return false;
  if (/[/\d@#.-]$/.test(preceding) && !/\b(?:then|now|mid)-$/.test(preceding)) return false;
  if (value === 1) return firstCounts(text, start, end);
  if (isPlace(text, start, end)) return true;
  if (
    value === 2 &&
    /(?:\d|\b(?:one|per|a|split|every|each|this|wait))\s$/i.test(preceding) &&
    !/^\s{1,3}(?:straight|time|day|year|week|month|victim|suspect|man|woman|person|term|consecutive|successive|[a-z]{4,})\b/i.test(
      following,
    )
  )
    return false;
  if (CAPITAL_AFTER.test(following) && !context.isTitleCase())
    return /\b(?:a|his|her|its|their|yet\sanother)\s$/i.test(preceding);
  if (context.isTitleCase()) return LOWER_AFTER.test(following) || CAPITAL_AFTER.test(following);
  return (
    LOWER_AFTER.test(following) &&
    (DETERMINER_BEFORE.test(preceding) ||
      /^[\s-]{1,3}(?:straight|consecutive|successive|time|floor|[a-z]{3,}s?)\b/.test(following)) &&
    !/^\s{1,3}(?:in|at|on|to|the|was|is|by|with|and|but|from|that|which|who|we|he|she|they|it)\b/.test(following)
  );
}

/** An ordinal that ranks: "third-largest", "the 8th suspect", "for a fourth time", "came third". */
export function readOrdinal(context: Context, start: number): RankReading | null {
  const { text } = context;
  const found = matchAt(ORDINAL, text, start);
  if (!found) return null;
  const [whole, tens, word, digits] = found;
  const value = digits
    ? Number(digits.replace(',', ''))
    : (tens ? SMALL_NUMBERS.get(tens.toLowerCase())! : 0) + ORDINALS.get(word!.toLowerCase())!;
  const end = start + whole.length;
  return ranks(context, start, end, value) ? { end, value } : null;
}

/** Where an ordinal ends that starts here, whether it ranks or not; null where none does. */
export function ordinalEnd(text: string, start: number): number | null {
  const found = matchAt(ORDINAL, text, start);
  return found ? start + found[0].length : null;
}

/**
 * Whether a number names a level or a place on a list: "category 4", "ranked number three", "alert to 3". Levels are few:
 * a stock has "a safe level of 98,000".
 */
export function isLevel(text: string, { start, end, low }: NumberExpression): boolean {
  const preceding = before(text, start, 32);
  if (LEVEL_BEFORE.test(preceding)) return low < 100 && !/^\s{1,3}(?:per|%)/.test(after(text, end, 6));
  return (
    !NUMBERS_BEFORE.test(preceding) &&
    !text.slice(start, end).includes(',') &&
    NUMBER_SIGN_BEFORE.test(preceding) &&
    /^(?:[.,;:)”"-]|\s{1,3}\p{Ll}|$)/u.test(after(text, end, 6))
  );
}

import { FRACTION_NAMES, ORDINALS, SMALL_NUMBERS } from '../../lexicon/number-words.js';
import { after, alternation, before, matchAt, type NumberExpression, opensWith } from './reading.js';
import { share } from './share.js';

const NAMES = new Map([...[...ORDINALS].filter(([, value]) => value > 2), ...FRACTION_NAMES]);
const NUMERATOR = alternation(['an', 'a', 'one', ...[...SMALL_NUMBERS.keys()].slice(2, 21)]);
const NAMED = new RegExp(
  `(${NUMERATOR}|\\d{1,2})([\\s-]{1,3})(${alternation(NAMES.keys())})(s?)(?![\\p{L}\\d])`,
  'iuy',
);
const HALF = /half(?![\p{L}\d])/iuy;
const SHARE_AFTER =
  /^(?:\s{0,3}(?:$|[.,;:)”"’—–!?])|\s{1,3}(?:of|more|less|higher|lower|fewer|larger|bigger|smaller|longer|cheaper|slower|faster|as|the|its|their|his|her|are|were|have|say|said|since|from|in|to|by|over|on|after|compared|and|but|or|last|this|next|each|annually|between|within|during|off)\b)/i;
const HEDGED =
  /(?:\b(?:by|nearly|almost|about|around|roughly|some|over|than|under|just|approximately|exactly|only|least|to|up|another|further|for|and|or|as)|^|["“(,;:])\s?$/i;
/** "Almost a third had wanted it": hedged, or a part of what was just named, it is no third man. */
const SHARE_BEFORE = /\b(?:almost|nearly|about|around|roughly|over|under|than|close\sto|of\swhich|of\swhom)\s$/i;
/** What is lost, paid or kept is a share: "will return a quarter". */
const PARTED_BEFORE =
  /\b(?:return(?:s|ed|ing)?|contribut(?:e[sd]?|ing)|pa(?:y|ys|id|ying)|los(?:e|es|t|ing)|sheds?|cuts?|off|giv(?:e|es|ing)|gave|own(?:s|ed)?|h[eo]ld(?:s|ing)?|take[sn]?|took|keeps?|kept|supplie[sd])\s$/i;
const PART_ENDS = /^(?:[.,;:)!?]|\s{1,3}(?:for|to|from|of|back|immediately|at|by|now|in\s{1,3}advance)\b|$)/;
const HALF_AFTER = /^\s{1,3}(?:of|the|its|their|his|her|our|my|your|those|these|that|this|all|an?|as)\b/i;
const NOT_HALF_BEFORE =
  /\b(?:first|second|other|better|latter|later|former|top|bottom|each|either|per|this|that|the|a|one|and a|last|next|early)[\s-]$/i;

/** "a third", "two-thirds", "three quarters", "an eighth"; `isVerb` tells whether the word at an offset is a verb. */
export function readNamedFraction(
  text: string,
  start: number,
  isVerb: (at: number) => boolean,
): NumberExpression | null {
  const found = matchAt(NAMED, text, start);
  if (!found) return null;
  const [whole, top, , name, plural] = found as unknown as [string, string, string, string, string];
  const single = /^(?:an?|one|1)$/i.test(top);
  if (single !== (plural === '')) return null;
  const end = start + whole.length;
  const following = after(text, end, 24);
  const value = single ? 1 : (SMALL_NUMBERS.get(top.toLowerCase()) ?? Number(top));
  const fraction = share(start, end, value / NAMES.get(name.toLowerCase())!);
  if (fraction.low > 1) return null;
  const lower = name.toLowerCase();
  if (!single) return /^[\s-]{1,3}(?:final|place)/.test(following) ? null : fraction;
  if (lower === 'half')
    return HALF_AFTER.test(following) || /\b(?:and|by|than)\s$/i.test(before(text, start, 8)) ? fraction : null;
  if (lower === 'quarter')
    return /^(?:\s{1,3}(?:of|more|less|a|the|mile|point|hour)|-point)\b/.test(following) ||
      /^\s{1,3}(?:fewer|smaller|empty|full)\b/.test(following) ||
      isParted(text, start, end) ||
      HEDGED.test(before(text, start, 16))
      ? quarter(fraction, following)
      : null;
  const shared = SHARE_BEFORE.test(before(text, start, 16));
  if (/^\s{1,3}(?:man|woman|person)\b/i.test(following)) return null;
  if (/^\s{1,3}(?:was|is|has|had)\b/i.test(following)) return shared ? fraction : null;
  if (
    SHARE_AFTER.test(following) &&
    (shared || isBy(text, start) || !(/^a\b/i.test(top) && /^\s{1,3}in\b/.test(following)))
  )
    return fraction;
  return /^\s{1,3}[a-z]/.test(following) && isVerb(end + 1) ? fraction : null;
}

const isBy = (text: string, start: number): boolean => /\bby\s$/i.test(before(text, start, 8));
const isParted = (text: string, start: number, end: number): boolean =>
  PARTED_BEFORE.test(before(text, start, 16)) && PART_ENDS.test(after(text, end, 16));

const quarter = (fraction: NumberExpression, following: string): NumberExpression | null =>
  /^\s{1,3}(?:earlier|ago|later|finals?|of\s{1,3}(?:the\s{1,3}year|20\d\d))\b/i.test(following) ? null : fraction;

const QUARTER_OF_UNIT =
  /quarter(?=(?:\s{1,3}of\s{1,3}an?\s{1,3}(?:percentage\s{1,3})?|[\s-])(?:point|mile|hour|century|inch)\b)/iy;

/** "another quarter of a point", "the quarter-point cut": a part of one unit, without the article that others have. */
export function readQuarterOfUnit(text: string, start: number): NumberExpression | null {
  return opensWith(text, start, 'q') && matchAt(QUARTER_OF_UNIT, text, start)
    ? share(start, start + 'quarter'.length, 1 / 4)
    : null;
}

/** "half" as a share, or of a unit; null for "the second half", "half-time". */
export function readHalf(text: string, start: number): NumberExpression | null {
  const found = opensWith(text, start, 'h') ? matchAt(HALF, text, start) : null;
  if (!found) return null;
  const end = start + found[0].length;
  const following = after(text, end, 24);
  const preceding = before(text, start, 16);
  if (NOT_HALF_BEFORE.test(preceding)) return null;
  if (/^[\s-](?:hour|mile|century|kilo|inch|minute|second|day|year|dozen|decade|tonne?|acre|point)\b/i.test(following))
    return share(start, end, 0.5);
  if (HALF_AFTER.test(following)) return share(start, end, 0.5);
  if (following.startsWith('-') || /^\s{1,3}(?:past|way|time|price|term)\b/i.test(following)) return null;
  if (
    isParted(text, start, end) ||
    (/^\s{1,3}(?:empty|full)\b/.test(following) && /\b(?:is|are|was|were|stands?|stood)\s$/i.test(preceding))
  )
    return share(start, end, 0.5);
  return HEDGED.test(preceding) && !/^["“(]?$/.test(preceding.trim()) ? share(start, end, 0.5) : null;
}

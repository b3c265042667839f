import { after, before, type NumberExpression } from './reading.js';

const PRONOUN_BEFORE =
  /\b(?:no|any|every|some|this|that|which|each|the|another|a|other|number|loved|little|good|bad|old|new|young|big|last|next|previous|first|same|such|and|or|as|for|like|not|these|wrong|right|big|square|day|channel|formula|force)[\s-]$/i;
const FIRM_BEFORE =
  /\b(?:only|just|at least|than|exactly|least|nearly|about|almost|up to|killed|killing|injured|injuring|wounded|wounding|leaving|leaves|left|dead and)\s$/i;
const PRONOUN_AFTER =
  /^(?:['’]s\b|[-–]|\s{1,3}(?:another|of\s{1,3}(?!them\b|whom\b|which\b|those\b)|who|that|which|day|days|thing|can|could|would|should|must|might|may|has|had|is|was|were|wants?|needs?|by\b|way|side|evening|afternoon|morning|night|time|final|last|another|at|to|in|on|from|for|with|and|or|the|after|point|step|reason|or\s{1,3}(?:two|more)|i|you|we|he|she|they)\b|[.,;:?!’”"]|$)/i;
const COUNTED_AFTER =
  /^\s{1,3}(?:dead|died|killed|injured|wounded|hurt|missing|arrested|critical|person|man|woman|child|boy|girl|other|more|of\s{1,3}(?:them|whom|which|those|(?:the\s{1,3}|its\s{1,3}|his\s{1,3}|her\s{1,3}|their\s{1,3})?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,4}))|per|\d{1,3}-year-old)\b/i;

/** "Injured: one.", "Deaths: one, from cold": a label's number. */
const LABEL_BEFORE = /\p{L}{2}:\s$/u;
/** "By nine votes to one." */
const VOTES_BEFORE = /(?:\bvotes\s(?:to|against)|\bvot(?:e[ds]?|ing)\s(?:\d{1,3}|\p{Ll}{3,9})\sto)\s$/u;
const RANGE_AFTER = /^(?:\s{1,3}(?:to|or)\s{1,3}|-to-)(?:two|three|four|five|six|ten|\d)/i;

/** Whether "one" counts something, rather than standing for it. `isNoun` tells whether a noun or adjective stands at an offset. */
export function oneCounts(text: string, number: NumberExpression, isNoun: (at: number) => boolean): boolean {
  const preceding = before(text, number.start, 24);
  const following = after(text, number.end, 32);
  if (RANGE_AFTER.test(following)) return true;
  if ((LABEL_BEFORE.test(preceding) || VOTES_BEFORE.test(preceding)) && /^(?:[.,;)]|$)/.test(following)) return true;
  if (COUNTED_AFTER.test(following)) return !/\b(?:no|any|every|the|this|that|which|each)\s$/i.test(preceding);
  if (PRONOUN_BEFORE.test(preceding) && !/\b(?:and|or|for|not|as|like)\s$/i.test(preceding)) return false;
  if (FIRM_BEFORE.test(preceding)) return !/^\s{1,3}(?:of\b|another)/.test(following) || /^\s{1,3}of\s/.test(following);
  if (PRONOUN_AFTER.test(following)) return false;
  const word = /^[\s]{1,3}(?=\p{L})/u.exec(following);
  return word !== null && isNoun(number.end + word[0].length);
}

import { PERSON_NOUNS } from '../../lexicon/figure-context.js';
import type { Span } from '../../model/span.js';
import { isAgeInApposition } from './age-in-apposition.js';
import { after, before, matchAt, type NumberExpression } from './reading.js';

const OLD_AFTER = /[\s-]{0,3}(year|yr|month|week|day)s?(?:[\s-]{1,3}olds?\b|[\s-]{1,3}of[\s-]{1,3}age\b)/iy;
const AGED_BEFORE =
  /\b(?:aged?|ages|age\sof|ages\sof)\s(?:(?:between|from|just|only|about|around|at\sleast|over|under|up\sto|nearly)\s)?$/i;
const AGED_LIST_BEFORE =
  /\b(?:aged|ages)\s(?:between\s|from\s)?(?:(?:\d{1,3}|[\p{L}-]{3,12}(?:en|ty|ve|ne|wo|ee|ur|ix|ht))(?:,\s|,?\s(?:and|to|or)\s|[-–]|\s)(?:and\s)?){1,4}$/iu;
const TURN_BEFORE = /\b(?:turn(?:s|ed|ing)?)\s(?:just\s|only\s)?$/i;
const BE_BEFORE = new RegExp(
  `(?:\\b(?:he|she|who|i|him|her|(?:${PERSON_NOUNS})(?:\\s\\p{Ll}{2,12}){0,2}|whom?\\s[^,.;]{1,40},)|(?!(?:There|It|This|That|What|Here|They|We|You|Inside|Outside|Among)\\b)\\p{Lu}\\p{L}+)(?:,)?(?:['’]s|\\s(?:is|was|be|will\\sbe|would\\sbe|would\\shave\\sbeen|had\\sbeen)|(?<!\\p{Lu}\\p{L}{1,24})\\swere)\\s(?:only\\s|just\\s|now\\s|then\\s)?$`,
  'u',
);
const BE_AFTER =
  /^(?:[.,;:”"’!?]|$|\s{1,3}(?:and|when|at\s{1,3}the\s{1,3}time|on|by|in\s{1,3}(?=[A-Z\d])|but|while|now|last|next|this|years?\s{1,3}of\s{1,3}age)\b)/;
/** "a rickshaw driver of 47, who …" */
const PERSON_OF_BEFORE = new RegExp(
  `\\b(?:${PERSON_NOUNS}|(?!(?:number|order|quarter|power|offer|letter|order|chapter|corner|total|tower|river|winner|loser|leader)\\b)\\p{Ll}{2,16}(?:er|or|ist|ian|ant|man|woman))\\sof\\s(?:just\\s|only\\s)?$`,
  'u',
);
/** "a retired station master of 66": with an article before, whatever follows but a noun. */
const SOMEBODY_OF_BEFORE = new RegExp(
  `\\b(?:[Aa]n?|[Aa]nother)\\s(?:[\\p{L}-]{2,20}\\s){0,3}(?:${PERSON_NOUNS}|\\p{Ll}{2,16}(?:er|ist|ian|man|woman)|\\p{Lu}\\p{Ll}{2,14}(?:an|ese|er))\\sof\\s(?:just\\s|only\\s)?$`,
  'u',
);
/** "A mother of three": so many children, up to an age at which few have any. */
const PARENT_OF_BEFORE =
  /\b(?:(?:grand|step)?(?:mother|father|parent)|mum|mom|dad|gran|nan|widow|widower)\sof\s(?:just\s|only\s)?$/i;
const MOST_CHILDREN = 15;
/** "A boy of 16 lost an eye": nobody counts what follows, unless it stands in the plural. */
const SOMEBODY_BEFORE =
  /\b(?:[Aa]n?|[Aa]nother)\s(?:[\p{L}-]{2,20}\s){0,2}(?:man|woman|boy|girl|youth|teenager|schoolboy|schoolgirl)\sof\s$/u;
const ACTS_AFTER = /^\s\p{Ll}{2,16}(?<!s)(?![\p{L}’'-])/u;
const LEAST_ACTING = 5;
/** "A girl of six months", "a baby of seven weeks", and not "a child of six years of war". */
const CHILD_OF_BEFORE =
  /\b(girl|boy|baby|infant|child|toddler|son|daughter|newborn|calf|cub|foal|puppy|kitten)\sof\s(?:just\s|only\s|barely\s|about\s)?$/;
const CHILD_OF_AFTER = /^\s{1,3}(year|month|week|day)s?\b(?!\sof\b|['’-])/;
/** "was 29 when a priest" */
const WHEN_AFTER = /^\s{1,3}when\b/;
const SOMEBODY_OF_AFTER =
  /^(?:[.,;:)”"]|$|\s{1,3}(?:and|who|whom|whose|with|from|in|at|on|to|by|as|when|was|were|is|are|had|has|died|told|said|he|she|but)\b)/;
/** "At 73 she has led": no clock goes on so. */
const AT_BEFORE = /(?:^|[.!?:;—–]\s|[“"(])At\s(?:just\s|only\s|barely\s)?$/;
const AT_AFTER = /^(?:,\s|\s{1,3}(?:he|she|I)\b)/;
/** "died at 71", "left school at 14": what people do at an age and never at an hour past noon. */
const AT_AGE_BEFORE =
  /\b(?:(?:died|dies|dead)(?:\sin\s\p{Lu}\p{Ll}{1,16})?|retired|married|wed|widowed|orphaned|emigrated|enlisted|converted|(?:left|quit|leaving)\s(?:school|home))\sat\s(?:just\s|only\s|about\s)?$/u;
/** "6 and 11 years old": the number before shares the words after. */
const SHARED_OLD_AFTER =
  /^(?:,\s{1,3}\d{1,3}){0,4},?\s{1,3}(?:and|or|to)\s{1,3}(?:an?\s{1,3})?\d{1,3}[\s-]{1,3}(year|month|week|day)s?[\s-]{1,3}(?:olds?|of\s{1,3}age)\b/i;
const PAREN_BEFORE = /\p{Lu}[\p{L}’'-]{1,24}\s\($/u;
const BOUNDED_BEFORE =
  /\b(?:those|people|person|anyone|anybody|nobody|no\sone|everyone|everybody|someone|children|boys|girls|kids|men|women|adults|youths|voters|patients|pupils|students|drivers|workers|players|the)\s(?:who\s(?:are|were)\s)?(?:under|over|below|above|younger\sthan|older\sthan)\s$/i;
const BOUNDED_AFTER =
  /^(?:s\b|['’]s\b|[.,;:)”"]|\s{1,3}(?:would|will|who|are|were|have|had|is|was|want|to|in|from|and|can|could|must|may|not|cannot|at|on|with)\b|$)/;
const NAME_BEFORE =
  /((?:\p{Lu}[\p{L}’'.-]{0,24}\s(?:(?:van|de|den|der|von|al|bin|el|da|dos|di|du|la|le)\s){0,2}){0,4}\p{Lu}[\p{L}’'.-]{1,24}),?\s\(?$/u;
const HOLDER_AFTER =
  /[\s-]{1,3}(?:(?:man|woman|boy|girl)(?![\p{L}])|(?:\p{Lu}[\p{L}’'.-]{0,24}\s){0,3}\p{Lu}[\p{L}’'-]{1,24}|\p{Ll}[\p{L}-]{2,20})/uy;
const DECADE_BEFORE =
  /\b(?:his|her|their|our|my|your)\s(?:(early|mid|late)[\s-])?(?:to\slate\s)?(?:[2-9]0['’]?s\s(?:and|or|to)\s(?:early\s)?)?$/i;

export interface AgeReading {
  readonly unit: string;
  readonly holder: Span | null;
  readonly how: string;
}

/** The name that ends right before a comma or bracket, as a span of the sentence. */
function nameBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - 80);
  const found = NAME_BEFORE.exec(text.slice(from, at));
  return found ? { start: from + found.index, end: from + found.index + found[1]!.length } : null;
}

/** The person or thing that follows "43-year-old". */
function holderAfter(text: string, at: number): Span | null {
  const found = matchAt(HOLDER_AFTER, text, at);
  if (!found) return null;
  if (
    /^[\s-]*(?:said|says|was|were|is|who|whom|and|or|had|has|from|of|in|at|on|to|with|told|died|by|for|as|also|will|would|whose|while|when|after|before|but|that|the|went|came)$/.test(
      found[0],
    )
  )
    return null;
  const lead = /^[\s-]*/.exec(found[0])![0].length;
  return { start: at + lead, end: at + found[0].length };
}

const plausible = (number: NumberExpression, least: number): boolean =>
  Number.isInteger(number.low) &&
  number.low >= least &&
  number.high <= 120 &&
  number.form !== 'vague' &&
  number.multiplier === 1;

/** The age of "a girl of six months"; `start` is where the number stands, `preceding` what ends right before it. */
function ageOfChild(preceding: string, following: string, start: number): AgeReading | null {
  const unit = CHILD_OF_AFTER.exec(following)?.[1];
  const found = unit ? CHILD_OF_BEFORE.exec(preceding) : null;
  if (!unit || !found) return null;
  const from = start - preceding.length + found.index;
  return { unit, holder: { start: from, end: from + found[1]!.length }, how: 'a child «of» it' };
}

/** "A retired station master of 66", "a boy of 16 lost an eye", and not "a mother of three". */
function isOfSomebody(years: number, preceding: string, following: string): boolean {
  if (years >= LEAST_ACTING && ACTS_AFTER.test(following) && SOMEBODY_BEFORE.test(preceding)) return true;
  return (
    years > 0 &&
    SOMEBODY_OF_AFTER.test(following) &&
    SOMEBODY_OF_BEFORE.test(preceding) &&
    (years > MOST_CHILDREN || !PARENT_OF_BEFORE.test(preceding))
  );
}

/** Whether a number is somebody's age, from the words on either side; null where nothing says so. */
export function readAge(text: string, number: NumberExpression): AgeReading | null {
  const old = matchAt(OLD_AFTER, text, number.end);
  if (old) {
    const unit = old[1]!.toLowerCase().replace('yr', 'year');
    const end = number.end + old[0].length;
    return { unit, holder: holderAfter(text, end), how: `«${old[0].trim()}» makes it an age` };
  }
  if (!plausible(number, 0)) return null;
  const preceding = before(text, number.start, 48);
  const following = after(text, number.end, 16);
  const age = (how: string, holder: Span | null = null): AgeReading => ({ unit: 'year', holder, how });
  const child = ageOfChild(preceding, following, number.start);
  if (child) return child;
  if (/^\s{0,3}(?:%|per\b|million|months?|weeks?|days?|hours?)/.test(following)) return null;
  const shared = SHARED_OLD_AFTER.exec(after(text, number.end, 48));
  if (shared)
    return { unit: shared[1]!.toLowerCase(), holder: null, how: 'it shares «years old» with the number after it' };
  // What stands after is asked first wherever both sides are: an expression tied to its start costs far less.
  if (number.low > 15 && /^[,.;)]/.test(following) && PERSON_OF_BEFORE.test(preceding)) return age('a person «of» it');
  if (WHEN_AFTER.test(following) && number.low > 2 && /\bwas\s$/.test(preceding)) return age('somebody was it when');
  if (isOfSomebody(number.low, preceding, following)) return age('a person «of» it');
  if (number.low > 12 && AT_AFTER.test(following) && AT_BEFORE.test(preceding)) return age('«at» it, of a person');
  if (number.low > 12 && BE_AFTER.test(following) && AT_AGE_BEFORE.test(preceding))
    return age('done or suffered «at» it');
  if (/age/i.test(preceding) && (AGED_BEFORE.test(preceding) || AGED_LIST_BEFORE.test(preceding)))
    return age('«age» stands before it');
  if (/^\s{1,3}years?\b/.test(following)) return null;
  if (BE_AFTER.test(following) && TURN_BEFORE.test(preceding)) return age('«turned» stands before it');
  if (BOUNDED_AFTER.test(following) && BOUNDED_BEFORE.test(preceding)) return age('people under or over it');
  if (number.low > 0 && isAgeInApposition(text, number))
    return age('it stands beside a name, between commas', nameBefore(text, number.start));
  if (number.low > 4 && following.startsWith(')') && PAREN_BEFORE.test(preceding))
    return age('it stands in brackets after a name', nameBefore(text, number.start));
  if (number.low > 0 && BE_AFTER.test(following) && BE_BEFORE.test(preceding)) return age('somebody «is» or «was» it');
  return null;
}

/** "in her early forties", "his 40s": the years a person may be, or null. */
export function readAgeDecade(
  text: string,
  start: number,
  tens: number,
): { readonly low: number; readonly high: number } | null {
  const found = DECADE_BEFORE.exec(before(text, start, 24));
  if (!found) return null;
  if (tens < 20) return { low: 13, high: 19 };
  const part = found[1]?.toLowerCase();
  if (part === 'early') return { low: tens, high: tens + 3 };
  if (part === 'mid') return { low: tens + 4, high: tens + 6 };
  if (part === 'late') return { low: tens + 7, high: tens + 9 };
  return { low: tens, high: tens + 9 };
}

import { AT_NO_HOUR, BY_NO_HOUR, CLOCK_GOES_ON, ODDS_WORDS } from '../../lexicon/clock-words.js';
import { type ClockFound, daytime, led, meridiem } from './clock-parts.js';
import { numberWord, standsAlone } from './numbers.js';
import { at, isDash, isWord, type Token } from './tokens.js';

interface Hour {
  readonly value: number;
  readonly next: number;
}

const hourAt = (tokens: readonly Token[], index: number): Hour | null => {
  const token = at(tokens, index);
  const number =
    token.kind === 'digits' && token.lower.length <= 2
      ? { value: token.number, next: index + 1 }
      : numberWord(tokens, index);
  return number && number.value >= 1 && number.value <= 12 ? number : null;
};

/** The hour that minutes are counted to or from: "to five", "to noon". */
function hourOrNoon(tokens: readonly Token[], index: number): (Hour & { readonly half: 'am' | 'pm' | null }) | null {
  const { lower } = at(tokens, index);
  if (lower === 'midnight' || lower === 'noon' || lower === 'midday')
    return { value: 12, next: index + 1, half: lower === 'midnight' ? 'am' : 'pm' };
  const hour = hourAt(tokens, index);
  return hour && { ...hour, half: null };
}

const ALL_PARTS = ['at', 'until', 'till', 'since', 'around', 'about'] as const;

/** Whether any of the words stands among the `reach` tokens before `index`. */
function saysBefore(tokens: readonly Token[], index: number, words: ReadonlySet<string>, reach: number): boolean {
  for (let i = Math.max(0, index - reach); i < index; i++) if (words.has(at(tokens, i).lower)) return true;
  return false;
}

/** After these words, or after "it was", no score is told, as long as no noun follows; "ten to one" may be odds. */
const isClockOnly = (tokens: readonly Token[], index: number): boolean =>
  (isWord(tokens, index - 1, ...ALL_PARTS) ||
    (isWord(tokens, index - 1, 'was', 'is') && isWord(tokens, index - 2, 'it'))) &&
  !saysBefore(tokens, index, ODDS_WORDS, 8);

/** Whether no word follows that the number may count. */
const endsPhrase = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index).kind !== 'digits' &&
  !isDash(at(tokens, index)) &&
  (at(tokens, index).kind !== 'word' || CLOCK_GOES_ON.has(at(tokens, index).lower));

/** "at half eight": half past eight, as it is said in Britain. */
export function halfEight(tokens: readonly Token[], index: number): ClockFound | null {
  if (!isWord(tokens, index, 'half') || !isClockOnly(tokens, index)) return null;
  const hour = hourAt(tokens, index + 1);
  return hour && endsPhrase(tokens, hour.next) ? { hour: hour.value, minute: 30, half: null, next: hour.next } : null;
}

/** "half past nine", "a quarter to three", "eighteen minutes to noon", "twenty past seven in the morning". */
export function spoken(tokens: readonly Token[], index: number): ClockFound | null {
  const first = isWord(tokens, index, 'a') && isWord(tokens, index + 1, 'quarter') ? index + 1 : index;
  const quarter = isWord(tokens, first, 'half') ? 30 : isWord(tokens, first, 'quarter') ? 15 : 0;
  const minutes = quarter ? { value: quarter, next: first + 1 } : minutesBefore(tokens, first);
  if (!minutes || minutes.value > 30) return null;
  const unit = isWord(tokens, minutes.next, 'minutes') ? 1 : 0;
  const past = isWord(tokens, minutes.next + unit, 'past', 'after');
  if (!past && (quarter === 30 || !isWord(tokens, minutes.next + unit, 'to', 'before'))) return null;
  const hour = hourOrNoon(tokens, minutes.next + unit + 1);
  if (!hour || (at(tokens, first).kind === 'digits' && !unit)) return null;
  const plain =
    quarter > 0 ||
    hour.half !== null ||
    isWord(tokens, minutes.next + unit, 'past') ||
    daytime(tokens, hour.next, hour.value) ||
    (isClockOnly(tokens, first) && endsPhrase(tokens, hour.next));
  if (!plain || (minutes.value % 5 && !unit) || !isHourEnd(tokens, hour.next)) return null;
  const day = daytime(tokens, hour.next, hour.value);
  const half = meridiem(tokens, hour.next);
  return {
    hour: past ? hour.value : hour.value === 1 ? 12 : hour.value - 1,
    minute: past ? minutes.value : 60 - minutes.value,
    half: day?.half ?? half?.half ?? halfBeside(hour.half, past),
    next: day?.next ?? half?.next ?? hour.next,
  };
}

/** Minutes before noon are in the morning, those before midnight in the evening. */
const halfBeside = (half: 'am' | 'pm' | null, past: boolean): 'am' | 'pm' | null =>
  half === null || past ? half : half === 'am' ? 'pm' : 'am';

const minutesBefore = (tokens: readonly Token[], index: number): Hour | null => {
  const token = at(tokens, index);
  return token.kind === 'digits' &&
    token.lower.length <= 2 &&
    isWord(tokens, index + 1, 'minutes') &&
    standsAlone(tokens, index)
    ? { value: token.number, next: index + 1 }
    : numberWord(tokens, index);
};

/** "half past two" ends there; "a quarter to three million people" does not. */
const isHourEnd = (tokens: readonly Token[], index: number): boolean =>
  !/^(?:million|billion|thousand|hundred|per|percent|people|men|women|years?|days?|hours?|minutes?)$/.test(
    at(tokens, index).lower,
  );

/** "5 o'clock", "six in the evening", "two that morning", "nine pm". */
export function hourWords(tokens: readonly Token[], index: number): ClockFound | null {
  const hour = hourAt(tokens, index);
  if (!hour || !standsAlone(tokens, index)) return null;
  const half = at(tokens, index).kind === 'word' && !isDash(at(tokens, hour.next)) ? meridiem(tokens, hour.next) : null;
  if (half) return { hour: hour.value, minute: 0, half: half.half, next: half.next };
  const oclock =
    isWord(tokens, hour.next, 'o') && at(tokens, hour.next + 1).lower === "'" && isWord(tokens, hour.next + 2, 'clock');
  const next = oclock ? hour.next + 3 : hour.next;
  const day = daytime(tokens, next, hour.value);
  if (!oclock && !(day && led(tokens, index))) return null;
  return { hour: hour.value, minute: 0, half: day?.half ?? null, next: day?.next ?? next };
}

/** "noon", "midnight". */
export function named(tokens: readonly Token[], index: number): ClockFound | null {
  const twelve = isWord(tokens, index, '12') ? index + 1 : index;
  const word = at(tokens, twelve);
  const midnight = word.lower === 'midnight';
  if (!midnight && word.lower !== 'noon' && word.lower !== 'midday') return null;
  if (word.capital || isWord(tokens, index - 1, 'the', 'a', 'high') || isDash(at(tokens, twelve + 1))) return null;
  if (!led(tokens, index) && twelve === index && at(tokens, index - 1).kind === 'word') return null;
  // "Midnight on Friday" ends the Friday; "just after midnight on Friday" is its first minutes.
  const begins = isWord(tokens, index - 1, 'after', 'past', 'since');
  return { hour: midnight ? (begins ? 0 : 24) : 12, minute: 0, half: 'pm', next: twelve + 1 };
}

/**
 * "The doors open at nine.", "until ten", "shortly after seven": an hour and no more. Only in words and where nothing
 * follows that it may count; a rate or a limit stands "at two" as well, a motion is lost "by nine", a child may be ten.
 */
export function bareHour(tokens: readonly Token[], index: number): ClockFound | null {
  if (at(tokens, index).kind !== 'word') return null;
  const hour = hourAt(tokens, index);
  if (!hour || hour.value === 1 || !endsPhrase(tokens, hour.next)) return null;
  if (isWord(tokens, hour.next, 'and', 'or', 'to', ',') && numberWord(tokens, hour.next + 1)) return null;
  const lead = isWord(tokens, index - 1, 'about', 'around', 'exactly') ? index - 2 : index - 1;
  if (!isHourLead(tokens, lead)) return null;
  return { hour: hour.value, minute: 0, half: null, next: hour.next };
}

function isHourLead(tokens: readonly Token[], lead: number): boolean {
  if (isWord(tokens, lead, 'until', 'till', 'since')) return true;
  if (isWord(tokens, lead, 'after', 'before')) return isWord(tokens, lead - 1, 'shortly', 'just', 'soon', 'little');
  if (isWord(tokens, lead, 'at')) return !saysBefore(tokens, lead, AT_NO_HOUR, 6) && !isOnesFirst(tokens, lead);
  return isWord(tokens, lead, 'by') && !saysBefore(tokens, lead, BY_NO_HOUR, 8);
}

/** "She wired her first lamp at ten": one's first of anything is told with one's age. */
function isOnesFirst(tokens: readonly Token[], lead: number): boolean {
  for (let i = Math.max(1, lead - 6); i < lead; i++)
    if (isWord(tokens, i, 'first') && isWord(tokens, i - 1, 'his', 'her', 'their', 'my')) return true;
  return false;
}

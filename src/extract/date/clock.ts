import { OPEN_ZONES, ZONE_OFFSETS } from '../../lexicon/date-zones.js';
import { CLOCK_HEDGES, DAY_PARTS } from '../../lexicon/time-words.js';
import type { ClockReading } from './expression.js';
import { numberWord, standsAlone } from './numbers.js';
import { at, isDash, isWord, type Token } from './tokens.js';

type Half = 'am' | 'pm' | null;
interface ClockFound {
  readonly hour: number;
  readonly minute: number;
  readonly half: Half;
  readonly next: number;
}
/** A clock time with the token after it. */
export interface ClockMatch {
  readonly reading: ClockReading;
  readonly next: number;
}

/** "am", "p.m.", "PM" at `index`. */
function meridiem(
  tokens: readonly Token[],
  index: number,
): { readonly half: 'am' | 'pm'; readonly next: number } | null {
  const word = at(tokens, index).lower;
  if (word === 'am' || word === 'pm') return { half: word, next: index + 1 };
  const m = at(tokens, index + 2);
  if ((word !== 'a' && word !== 'p') || at(tokens, index + 1).lower !== '.' || !m.glued || m.lower !== 'm') return null;
  const dot = at(tokens, index + 3);
  return { half: word === 'a' ? 'am' : 'pm', next: dot.glued && dot.lower === '.' ? index + 4 : index + 3 };
}

const HALF_OF = { MO: 'am', AF: 'pm', EV: 'pm', NI: null } as const;

/** "in the morning", "at night", "that evening": which half of the day is meant. */
function daytime(
  tokens: readonly Token[],
  index: number,
  hour: number,
): { readonly half: Half; readonly next: number } | null {
  const lead =
    isWord(tokens, index, 'in') && isWord(tokens, index + 1, 'the')
      ? 2
      : isWord(tokens, index, 'at', 'that', 'this')
        ? 1
        : 0;
  const part = lead ? DAY_PARTS[at(tokens, index + lead).lower] : undefined;
  if (!part || isWord(tokens, index + lead, 'dawn')) return null;
  const half = part === 'NI' ? (hour >= 6 && hour < 12 ? 'pm' : 'am') : HALF_OF[part];
  return { half, next: index + lead + 1 };
}

const CLOCK_LEADS = new Set([
  'at',
  'around',
  'about',
  'by',
  'until',
  'till',
  'from',
  'between',
  'past',
  'before',
  'after',
  'to',
  'and',
  'since',
  'nearly',
  'almost',
  'was',
  'only',
  'of',
  'approximately',
]);
const led = (tokens: readonly Token[], index: number): boolean => CLOCK_LEADS.has(at(tokens, index - 1).lower);

const JOINS = new Set(['to', 'and', 'until', 'or', 'till']);
/** The half of the day that the end of a range states: "between 7 and 8 p.m.". */
function borrowedHalf(tokens: readonly Token[], index: number): Half {
  if (!isDash(at(tokens, index)) && !JOINS.has(at(tokens, index).lower)) return null;
  const digits = at(tokens, index + 1);
  if (digits.kind !== 'digits' || digits.number > 12) return null;
  const minutes = minutesAt(tokens, index + 1);
  return meridiem(tokens, minutes?.next ?? index + 2)?.half ?? null;
}

/** ":42", ".42" right after the digits at `index`. */
function minutesAt(
  tokens: readonly Token[],
  index: number,
): { readonly minute: number; readonly mark: string; readonly next: number } | null {
  const mark = at(tokens, index + 1);
  const digits = at(tokens, index + 2);
  const joined =
    mark.glued && digits.glued && digits.kind === 'digits' && digits.lower.length === 2 && digits.number < 60;
  return joined && (mark.lower === ':' || mark.lower === '.')
    ? { minute: digits.number, mark: mark.lower, next: index + 3 }
    : null;
}

/** "8:42 a.m.", "9.30pm", "11:30", "5 pm", "at 8.42". */
function digital(tokens: readonly Token[], index: number): ClockFound | null {
  const hour = at(tokens, index);
  if (hour.kind !== 'digits' || hour.lower.length > 2 || hour.number > 24 || !standsAlone(tokens, index)) return null;
  const minutes = minutesAt(tokens, index);
  const after = minutes?.next ?? index + 1;
  const half = meridiem(tokens, after);
  if (half && hour.number >= 1 && hour.number <= 12)
    return { hour: hour.number, minute: minutes?.minute ?? 0, half: half.half, next: half.next };
  if (!minutes) return onTheHour(tokens, index, hour.number);
  if (!isOpenTime(tokens, index, minutes, half !== null)) return null;
  const day = daytime(tokens, minutes.next, hour.number);
  return {
    hour: hour.number,
    minute: minutes.minute,
    half: day?.half ?? borrowedHalf(tokens, minutes.next),
    next: half?.next ?? day?.next ?? minutes.next,
  };
}

const onTheHour = (tokens: readonly Token[], index: number, hour: number): ClockFound | null => {
  const half = hour >= 1 && hour <= 12 && led(tokens, index) ? borrowedHalf(tokens, index + 1) : null;
  return half ? { hour, minute: 0, half, next: index + 1 } : null;
};

const FIGURES_BEFORE = new Set([
  'traded',
  'closed',
  'opened',
  'shares',
  'stood',
  'price',
  'priced',
  'rate',
  'index',
  'valued',
  'averaging',
  'rated',
  'trading',
  'cents',
  'rose',
  'fell',
]);

/** Whether "8:42" or "8.42", with nothing after it that says so, is a time and no score, ratio, price or verse. */
function isOpenTime(
  tokens: readonly Token[],
  index: number,
  minutes: { mark: string; next: number },
  stated: boolean,
): boolean {
  const after = at(tokens, minutes.next);
  if (after.glued && after.kind !== 'mark') return /^(?:hrs|h|hours|z|gmt)$/.test(after.lower);
  if (after.glued && /^[:%°]$/.test(after.lower)) return false;
  if (
    after.glued &&
    /^[.,]$/.test(after.lower) &&
    at(tokens, minutes.next + 1).glued &&
    at(tokens, minutes.next + 1).kind === 'digits'
  )
    return false;
  if (stated || zoneAt(tokens, minutes.next)) return true;
  const before = at(tokens, index - 1);
  if (minutes.mark === ':')
    return (
      !isWord(tokens, index - 1, 'in', 'of') &&
      !(before.capital && before.lower.length > 2 && !/day$/.test(before.lower))
    );
  return (
    led(tokens, index) &&
    !isWord(tokens, index - 1, 'to', 'from', 'of', 'by', 'was', 'past', 'between', 'nearly', 'almost') &&
    isTimeAfterDot(tokens, index, minutes.next)
  );
}

function isTimeAfterDot(tokens: readonly Token[], index: number, next: number): boolean {
  for (let i = Math.max(0, index - 6); i < index; i++) if (FIGURES_BEFORE.has(at(tokens, i).lower)) return false;
  const after = at(tokens, next);
  if (after.kind === 'mark') return /^[.,;:()–—]?$/.test(after.lower);
  return (
    after.capital ||
    /^(?:on|yesterday|today|in|at|that|the|this|last|when|and|local|a|his|her|with|four|three|two|as|but|they|he|she|it|we|i)$/.test(
      after.lower,
    )
  );
}

/** "0342 GMT", "2100 hours", "1930 local time". */
function military(tokens: readonly Token[], index: number): ClockFound | null {
  const token = at(tokens, index);
  if (token.kind !== 'digits' || token.lower.length !== 4 || !standsAlone(tokens, index)) return null;
  const [hour, minute] = [Math.floor(token.number / 100), token.number % 100];
  if (hour > 24 || minute > 59) return null;
  const after = at(tokens, index + 1);
  const hours = /^(?:hours|hrs|h)$/.test(after.lower);
  const local = after.lower === 'local' && isWord(tokens, index + 2, 'time');
  if (
    !hours &&
    !local &&
    !(zoneAt(tokens, index + 1) && !isWord(tokens, index + 1, 'est', 'ct', 'et', 'mt', 'pt', 'ist', 'cat', 'wet'))
  )
    return null;
  return { hour, minute, half: null, next: hours ? index + 2 : index + 1 };
}

const hourAt = (tokens: readonly Token[], index: number): { readonly value: number; readonly next: number } | null => {
  const token = at(tokens, index);
  const number =
    token.kind === 'digits' && token.lower.length <= 2
      ? { value: token.number, next: index + 1 }
      : numberWord(tokens, index);
  return number && number.value >= 1 && number.value <= 12 ? number : null;
};

/** "half past nine", "a quarter to three", "twenty past seven in the morning". */
function spoken(tokens: readonly Token[], index: number): ClockFound | null {
  const first = isWord(tokens, index, 'a') && isWord(tokens, index + 1, 'quarter') ? index + 1 : index;
  const quarter = isWord(tokens, first, 'half') ? 30 : isWord(tokens, first, 'quarter') ? 15 : 0;
  const minutes = quarter ? { value: quarter, next: first + 1 } : numberWord(tokens, first);
  if (!minutes || minutes.value > 30) return null;
  const unit = isWord(tokens, minutes.next, 'minutes') ? 1 : 0;
  const past = isWord(tokens, minutes.next + unit, 'past', 'after');
  if (!past && !isWord(tokens, minutes.next + unit, 'to', 'before')) return null;
  const hour = hourAt(tokens, minutes.next + unit + 1);
  if (!hour) return null;
  const plain = quarter > 0 || isWord(tokens, minutes.next + unit, 'past') || daytime(tokens, hour.next, hour.value);
  if (!plain || (minutes.value % 5 && !unit) || !isHourEnd(tokens, hour.next)) return null;
  const day = daytime(tokens, hour.next, hour.value);
  const clock = past ? hour.value : hour.value === 1 ? 12 : hour.value - 1;
  const half = meridiem(tokens, hour.next);
  return {
    hour: clock,
    minute: past ? minutes.value : 60 - minutes.value,
    half: day?.half ?? half?.half ?? null,
    next: day?.next ?? half?.next ?? hour.next,
  };
}

/** "half past two" ends there; "a quarter to three million people" does not. */
const isHourEnd = (tokens: readonly Token[], index: number): boolean =>
  !/^(?:million|billion|thousand|hundred|per|percent|people|men|women|years?|days?|hours?|minutes?)$/.test(
    at(tokens, index).lower,
  );

/** "5 o'clock", "six in the evening", "two that morning". */
function hourWords(tokens: readonly Token[], index: number): ClockFound | null {
  const hour = hourAt(tokens, index);
  if (!hour || !standsAlone(tokens, index)) return null;
  const oclock =
    isWord(tokens, hour.next, 'o') && at(tokens, hour.next + 1).lower === "'" && isWord(tokens, hour.next + 2, 'clock');
  const next = oclock ? hour.next + 3 : hour.next;
  const day = daytime(tokens, next, hour.value);
  if (!oclock && !(day && led(tokens, index))) return null;
  return { hour: hour.value, minute: 0, half: day?.half ?? null, next: day?.next ?? next };
}

/** "noon", "midnight". */
function named(tokens: readonly Token[], index: number): ClockFound | null {
  const twelve = isWord(tokens, index, '12') ? index + 1 : index;
  const word = at(tokens, twelve);
  const midnight = word.lower === 'midnight';
  if (!midnight && word.lower !== 'noon' && word.lower !== 'midday') return null;
  if (word.capital || isWord(tokens, index - 1, 'the', 'a', 'high') || isDash(at(tokens, twelve + 1))) return null;
  if (!led(tokens, index) && twelve === index && at(tokens, index - 1).kind === 'word') return null;
  return { hour: midnight ? 0 : 12, minute: 0, half: midnight ? 'am' : 'pm', next: twelve + 1 };
}

/** The zone at `index`: its offset (null where the name leaves it open), and the index after it. */
function zoneAt(
  tokens: readonly Token[],
  index: number,
): { readonly offset: string | null; readonly next: number } | null {
  const token = at(tokens, index);
  if (token.kind !== 'word' || !token.capital || token.lower.length > 4) return null;
  const name = token.lower.toUpperCase();
  if (OPEN_ZONES.has(name)) return { offset: null, next: index + 1 };
  const offset = ZONE_OFFSETS[name];
  return offset === undefined ? null : { offset, next: index + 1 };
}

/** How far a hedge before the time reaches: "shortly before nine" is half past eight to nine. */
function hedgeBefore(tokens: readonly Token[], index: number): readonly [number, number] {
  const one = at(tokens, index - 1).lower;
  const two = `${at(tokens, index - 2).lower} ${one}`;
  const three = `${at(tokens, index - 3).lower} ${two}`;
  return CLOCK_HEDGES[three] ?? CLOCK_HEDGES[two] ?? CLOCK_HEDGES[one] ?? [0, 0];
}

/** 24-hour value of an hour as the clock's face shows it. */
function fullHour(hour: number, half: Half): number {
  if (half === 'am') return hour === 12 ? 0 : hour;
  return half === 'pm' && hour < 12 ? hour + 12 : hour;
}

/** The time of day that starts at token `index`, or null. */
export function clockAt(tokens: readonly Token[], index: number): ClockMatch | null {
  const found =
    digital(tokens, index) ??
    military(tokens, index) ??
    spoken(tokens, index) ??
    hourWords(tokens, index) ??
    named(tokens, index);
  if (!found) return null;
  const local =
    isWord(tokens, found.next, 'local') && isWord(tokens, found.next + 1, 'time') ? found.next + 2 : found.next;
  const zone = local > found.next ? null : zoneAt(tokens, found.next);
  const next = zone?.next ?? local;
  const reading: ClockReading = {
    start: at(tokens, index).start,
    end: at(tokens, next - 1).end,
    hour: fullHour(found.hour, found.half),
    minute: found.minute,
    half: found.half ?? (found.hour > 12 || found.hour === 0 || zone?.offset === 'Z' ? 'am' : null),
    zone: zone?.offset ?? null,
    hedge: hedgeBefore(tokens, index),
    date: null,
  };
  return { reading, next };
}

import { weekdayName } from './calendar-date.js';
import { borrowedHalf, type ClockFound, daytime, led, meridiem, minutesAt, zoneAt } from './clock-parts.js';
import { standsAlone } from './numbers.js';
import { at, isDash, isWord, type Token } from './tokens.js';

/** "8:42 a.m.", "9.30pm", "11:30", "5 pm", "at 8.42". */
export function digital(tokens: readonly Token[], index: number): ClockFound | null {
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

const AFTER_TIME = new Set(
  'on in at the when and local a his her with four three two as but they he she it we i'.split(' '),
);
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
  if (minutes.mark === '.' && (isPlainlyDotted(tokens, index, minutes.next) || isOfHours(tokens, index, minutes.next)))
    return true;
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

/** "05.10", "4.20 in the afternoon", "10.47 Undocked" where a log's entry opens: what no decimal is written like. */
function isPlainlyDotted(tokens: readonly Token[], index: number, next: number): boolean {
  const hour = at(tokens, index);
  if (/^0\d$/.test(hour.lower) || daytime(tokens, next, hour.number)) return true;
  const before = at(tokens, index - 1);
  const after = at(tokens, next);
  const opens = index === 0 || (/^[.!?]$/.test(before.lower) && !hour.glued);
  return opens && (after.kind === 'word' ? after.capital : isDash(after) || after.lower === ':');
}

const isWholeOrHalf = (minute: number): boolean => minute === 0 || minute === 30;

/** "8.30 to 17.00", "between 9.30 and 15.00": two dotted numbers that rise and end on the hour or half past it. */
function isOfHours(tokens: readonly Token[], index: number, next: number): boolean {
  const after = index + 4;
  const before = index - 4;
  const isJoin = (at: number): boolean => isWord(tokens, at, 'to', 'and', 'until', 'till') || isDash(tokens[at]!);
  const other = next < tokens.length && isJoin(next) ? after : index > 3 && isJoin(index - 1) ? before : null;
  const time = other === null ? null : minutesAt(tokens, other);
  if (other === null || time?.mark !== '.' || at(tokens, other).number > 24) return false;
  const [first, last] = other > index ? [index, other] : [other, index];
  const end = at(tokens, last + 3);
  return (
    isWholeOrHalf(time.minute) &&
    isWholeOrHalf(minutesAt(tokens, index)!.minute) &&
    at(tokens, first).number < at(tokens, last).number &&
    at(tokens, last).number >= 12 &&
    (end.kind === 'mark' ? !/^[%°$]$/.test(end.lower) : AFTER_TIME.has(end.lower))
  );
}

function isTimeAfterDot(tokens: readonly Token[], index: number, next: number): boolean {
  if (
    weekdayName(tokens, isWord(tokens, next, 'on') ? next + 1 : next, false) ||
    isWord(tokens, next, 'yesterday', 'today', 'last', 'this', 'that')
  )
    return true;
  for (let i = Math.max(0, index - 6); i < index; i++) if (FIGURES_BEFORE.has(at(tokens, i).lower)) return false;
  const after = at(tokens, next);
  return after.kind === 'mark' ? /^[.,;:()–—]?$/.test(after.lower) : after.capital || AFTER_TIME.has(after.lower);
}

/** A log's words before a time: "at 0715", "from 0715 until 1610". */
const LOG_LEADS = [
  'at',
  'from',
  'since',
  'until',
  'till',
  'by',
  'about',
  'around',
  'between',
  'before',
  'after',
] as const;
const LOG_JOINS = ['to', 'until', 'till', 'and'] as const;

/**
 * Four digits that a log writes for a time, without a word for hours: no year begins with a nought, and what runs on
 * from such a time is another.
 */
function isLogged(tokens: readonly Token[], index: number): boolean {
  const { lower } = at(tokens, index);
  const after = at(tokens, index + 1);
  const ends = after.kind === 'mark' ? !after.glued || /^[.,;:)]$/.test(after.lower) : !after.glued;
  if (!ends || (after.glued && at(tokens, index + 2).glued && at(tokens, index + 2).kind === 'digits')) return false;
  if (/^0/.test(lower)) return isWord(tokens, index - 1, ...LOG_LEADS);
  const first = at(tokens, index - 2).lower;
  return isWord(tokens, index - 1, ...LOG_JOINS) && first.length === 4 && /^0\d{3}$/.test(first);
}

/** "0342 GMT", "2100 hours", "1930 local time", "at 0715", "from 0715 until 1610". */
export function military(tokens: readonly Token[], index: number): ClockFound | null {
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
    !isLogged(tokens, index) &&
    !(zoneAt(tokens, index + 1) && !isWord(tokens, index + 1, 'est', 'ct', 'et', 'mt', 'pt', 'ist', 'cat', 'wet'))
  )
    return null;
  return { hour, minute, half: null, next: hours ? index + 2 : index + 1 };
}

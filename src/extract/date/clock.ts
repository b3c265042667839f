import { CLOCK_HEDGES } from '../../lexicon/time-words.js';
import { digital, military } from './clock-digits.js';
import { type ClockFound, daytime, type Half, led, meridiem, zoneAt } from './clock-parts.js';
import type { ClockReading } from './expression.js';
import { numberWord, standsAlone } from './numbers.js';
import { at, isDash, isWord, type Token } from './tokens.js';

/** A clock time with the token after it. */
export interface ClockMatch {
  readonly reading: ClockReading;
  readonly next: number;
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
  const plain =
    quarter > 0 ||
    isWord(tokens, minutes.next + unit, 'past') ||
    daytime(tokens, hour.next, hour.value) ||
    (isWord(tokens, first - 1, ...CLOCK_ONLY) && hour.value !== 1 && endsPhrase(tokens, hour.next));
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

/** "At ten to nine": after these no score is told, as long as no noun follows; "to one" may be odds, "by" a vote. */
const CLOCK_ONLY = ['at', 'until', 'till', 'since', 'around', 'about'] as const;
const endsPhrase = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index).kind !== 'digits' &&
  (at(tokens, index).kind !== 'word' ||
    /^(?:on|in|when|and|but|this|that|yesterday|today|tonight|tomorrow|while|as|before|after|with|the)$/.test(
      at(tokens, index).lower,
    ));

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
  // "Midnight on Friday" ends the Friday; "just after midnight on Friday" is its first minutes.
  const begins = isWord(tokens, index - 1, 'after', 'past', 'since');
  return { hour: midnight ? (begins ? 0 : 24) : 12, minute: 0, half: 'pm', next: twelve + 1 };
}

/** How far a hedge before the time reaches: "shortly before nine" is half past eight to nine. */
function hedgeBefore(tokens: readonly Token[], index: number): readonly [number, number] {
  const one = at(tokens, index - 1).lower;
  const two = `${at(tokens, index - 2).lower} ${one}`;
  const three = `${at(tokens, index - 3).lower} ${two}`;
  return CLOCK_HEDGES.get(three) ?? CLOCK_HEDGES.get(two) ?? CLOCK_HEDGES.get(one) ?? [0, 0];
}

/** 24-hour value of an hour as the clock's face shows it. */
function fullHour(hour: number, half: Half): number {
  if (half === 'am') return hour === 12 ? 0 : hour;
  return half === 'pm' && hour > 0 && hour < 12 ? hour + 12 : hour;
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

import { CLOCK_HEDGES } from '../../lexicon/time-words.js';
import { digital, military } from './clock-digits.js';
import { type Half, zoneAt } from './clock-parts.js';
import { bareHour, halfEight, hourWords, named, spoken } from './clock-words.js';
import type { ClockReading } from './expression.js';
import { at, isWord, type Token } from './tokens.js';

/** A clock time with the token after it. */
export interface ClockMatch {
  readonly reading: ClockReading;
  readonly next: number;
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
    halfEight(tokens, index) ??
    hourWords(tokens, index) ??
    named(tokens, index) ??
    bareHour(tokens, index);
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

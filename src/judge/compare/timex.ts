import { CROSSES_MIDNIGHT } from '../../lexicon/judge-times.js';
import { parseIsoDay, weekdayOf } from '../../model/calendar.js';
import type { Claim } from '../../model/claim.js';
import { DAY, gapOf, type Stretch, stretchOf } from './clock.js';
import { clockGap, isClock, isOfEitherHalf, type TimeClaim, widenClock } from './clock-face.js';
import {
  type Comparer,
  type Comparison,
  compatible,
  different,
  type Lookup,
  same,
  sentenceOf,
  wordsOf,
} from './comparison.js';
import { type Deadline, deadlineOf, isOneTerm, upTo } from './deadline.js';
import { elapsed } from './elapsed.js';
import { inYearOf, reckoned, shiftsOf } from './inferred-date.js';

const isTime = (claim: Claim): claim is TimeClaim => 'timex' in claim.value;

/** Compares dates and times at the grain that each states: they conflict where their stretches do not meet. */
export const timex: Comparer = (a, b, lookup) => {
  if (!isTime(a) || !isTime(b))
    return elapsed(a, b, lookup) ?? compatible('values of different kinds are not compared', 0.2);
  return compareTimes(a, b, lookup);
};

function compareTimes(a: TimeClaim, b: TimeClaim, lookup: Lookup): Comparison {
  const [valueA, valueB] = [inYearOf(a.value, b.value), inYearOf(b.value, a.value)];
  const [x, y] = [stretchOf(valueA), stretchOf(valueB)];
  if (!x || !y)
    return (
      twoWeekdays(a, b, lookup) ??
      compatible(`${quoted(a, lookup)} or ${quoted(b, lookup)} does not say which day or time is meant`, 0.3)
    );
  if (a.value.timex === b.value.timex) return same(`both are ${a.value.timex}`);
  const isSpan = a.kind === 'date' && b.kind === 'date';
  if (isSpan && x.dated && y.dated && x.start === y.start && x.end === y.end) return same(`both are ${a.value.timex}`);
  return compareStretches(a, b, widenClock(a, x, lookup), widenClock(b, y, lookup), lookup);
}

/** "Tuesday" in an article without a date is no Wednesday, whatever the week. */
function twoWeekdays(a: TimeClaim, b: TimeClaim, lookup: Lookup): Comparison | null {
  const [x, y] = [a, b].map(({ value }) => dayOfWeek(value.timex));
  if (!x || !y || x === y) return null;
  const crosses = [a, b].some((claim) => CROSSES_MIDNIGHT.test(sentenceOf(claim, lookup)));
  const how = `${quoted(a, lookup)} and ${quoted(b, lookup)} are two days of the week`;
  return different(how, crosses ? 0.45 : 0.8);
}

/** The day of the week that a value names or comes to, 1 for Monday to 7; null where it is no single day. */
function dayOfWeek(timex: string): number | null {
  const named = /^XXXX-WXX-([1-7])/.exec(timex);
  if (named) return Number(named[1]);
  const day = parseIsoDay(/^\d{4}-\d\d-\d\d/.exec(timex)?.[0] ?? '');
  return day === null ? null : weekdayOf(day);
}

function compareStretches(a: TimeClaim, b: TimeClaim, x: Stretch, y: Stretch, lookup: Lookup): Comparison {
  const texts = `${asRead(a, lookup)} and ${asRead(b, lookup)}`;
  if ((x.zone === null) !== (y.zone === null) && isClock(a) && isClock(b)) {
    return compatible(`${texts} are told in different time zones`, 0.3);
  }
  if (x.dated !== y.dated && isClock(a) !== isClock(b))
    return compatible(`${texts}: a day and a time of day are not compared`, 0.3);
  const [termA, termB] = [deadlineOf(a, lookup), deadlineOf(b, lookup)];
  if (termA && termB && isOneTerm(termA, x, termB, y)) return compatible(`${texts} set one term`);
  const gap =
    x.dated && y.dated
      ? datedGap(a, b, termIn(termA, termB, x), termIn(termB, termA, y), lookup)
      : undatedGap(a, b, x, y, lookup);
  if (gap <= 0) return compatible(`${texts} can both hold`);
  if (gap <= 1 && [a, b].some(({ value }) => /^\d{2,3}$/.test(value.timex))) {
    return compatible(`${texts} meet at the turn of a decade`, 0.7);
  }
  // A reader in another time zone, or a night that began the day before, accounts for a day and no more.
  const crosses = [a, b].some((claim) => CROSSES_MIDNIGHT.test(sentenceOf(claim, lookup)));
  if (crosses && gap <= DAY && !(isClock(a) && isClock(b)))
    return different(`${texts} lie a day apart, across midnight`, 0.45);
  return different(`${texts} do not meet`, isClock(a) === isClock(b) ? 0.92 : 0.8);
}

/** What comes about "by Friday" may come about before; of two terms each is the day that it names. */
const termIn = (own: Deadline | null, other: Deadline | null, stretch: Stretch): Stretch =>
  own && !other ? upTo(own, stretch) : stretch;

/**
 * The gap that is left when what we inferred is given up: a weekday's week, and the year of a date without one.
 * Stated is not implied; only what a source states can contradict another.
 */
function datedGap(a: TimeClaim, b: TimeClaim, x: Stretch, y: Stretch, lookup: Lookup): number {
  const [from, to] = [inGreenwich(reckoned(a, x, lookup)), inGreenwich(reckoned(b, y, lookup))];
  const others = [a, b].flatMap((claim) => [
    ...shiftsOf(claim, lookup),
    ...(isOfEitherHalf(claim, lookup) ? HALF_DAYS : []),
  ]);
  return Math.min(...[to, ...others.map((shift) => shift(to))].map((moved) => gapOf(from, moved)));
}

const HALF_DAYS = [-DAY / 2, DAY / 2].map((minutes) => (stretch: Stretch) => ({
  ...stretch,
  start: stretch.start + minutes,
  end: stretch.end + minutes,
}));

/** The least gap between two times of day, where one that does not say which half of the day it is in may be of either. */
function undatedGap(a: TimeClaim, b: TimeClaim, x: Stretch, y: Stretch, lookup: Lookup): number {
  const other = { ...y, start: y.start + DAY / 2, end: y.end + DAY / 2 };
  const either = [a, b].some((claim) => isOfEitherHalf(claim, lookup));
  return either ? Math.min(clockGap(x, y), clockGap(x, other)) : clockGap(x, y);
}

const quoted = (claim: TimeClaim, lookup: Lookup): string => `“${wordsOf(claim, lookup) || claim.value.timex}”`;

/** A time's own words, and what they were read as; not what leaves a year open, which no person writes so. */
const asRead = (claim: TimeClaim, lookup: Lookup): string => {
  const { timex: read } = claim.value;
  return read.includes('X') ? quoted(claim, lookup) : `${quoted(claim, lookup)} (${read})`;
};

const inGreenwich = (x: Stretch): Stretch =>
  x.zone === null ? x : { ...x, start: x.start - x.zone, end: x.end - x.zone };

import {
  BARE_WEEKDAY,
  CROSSES_MIDNIGHT,
  DAY_ALONE,
  HALF_OF_DAY,
  TIME_LEANS,
  type TimeLean,
  YEARLESS,
} from '../../lexicon/judge-times.js';
import { addMonths, calendarDay, dayNumber } from '../../model/calendar.js';
import type { Claim, TimeMention } from '../../model/claim.js';
import { DAY, type Stretch, stretchOf } from './clock.js';
import {
  before,
  type Comparer,
  type Comparison,
  compatible,
  different,
  type Lookup,
  same,
  sentenceOf,
  wordsOf,
} from './comparison.js';
import { elapsed } from './elapsed.js';

type TimeClaim = Claim & TimeMention;
const isTime = (claim: Claim): claim is TimeClaim => 'timex' in claim.value;

/** Minutes before and after the time stated that its hedge leaves room for. A bare "before" reaches six hours. */
const REACH: Readonly<Record<TimeLean, readonly [number, number]>> = {
  about: [20, 20],
  'shortly-before': [35, 0],
  'shortly-after': [0, 35],
  before: [360, 0],
  after: [0, 360],
};
/** A time on the hour or half hour may be rounded by this much, one on five minutes by half of that. */
const ROUND_HALF_HOUR = 5;
const ROUND_FIVE = 2;

/** Compares dates and times at the grain that each states: they conflict where their stretches do not meet. */
export const timex: Comparer = (a, b, lookup) => {
  if (!isTime(a) || !isTime(b))
    return elapsed(a, b, lookup) ?? compatible('values of different kinds are not compared', 0.2);
  const [x, y] = [stretchOf(a.value), stretchOf(b.value)];
  const [textA, textB] = [quoted(a, lookup), quoted(b, lookup)];
  if (!x || !y) return compatible(`${textA} or ${textB} does not say which day or time is meant`, 0.3);
  if (a.value.timex === b.value.timex) return same(`both are ${a.value.timex}`);
  const isSpan = a.kind === 'date' && b.kind === 'date';
  if (isSpan && x.dated && y.dated && x.start === y.start && x.end === y.end) return same(`both are ${a.value.timex}`);
  return compareStretches(a, b, widen(a, x, lookup), widen(b, y, lookup), lookup);
};

function compareStretches(a: TimeClaim, b: TimeClaim, x: Stretch, y: Stretch, lookup: Lookup): Comparison {
  const texts = `${quoted(a, lookup)} (${a.value.timex}) and ${quoted(b, lookup)} (${b.value.timex})`;
  if ((x.zone === null) !== (y.zone === null) && isClock(a) && isClock(b)) {
    return compatible(`${texts} are told in different time zones`, 0.3);
  }
  if (x.dated !== y.dated && isClock(a) !== isClock(b))
    return compatible(`${texts}: a day and a time of day are not compared`, 0.3);
  const gap =
    x.dated && y.dated ? leastGap(a, b, inGreenwich(x), inGreenwich(y), lookup) : leastClockGap(a, b, x, y, lookup);
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

/**
 * The gap that is left when what we inferred is given up: a weekday's week, and the year of a date without one.
 * Stated is not implied; only what a source states can contradict another.
 */
function leastGap(a: TimeClaim, b: TimeClaim, x: Stretch, y: Stretch, lookup: Lookup): number {
  const others = [a, b].flatMap((claim) => shiftsOf(claim, lookup));
  return Math.min(...[y, ...others.map((shift) => shift(y))].map((moved) => gapOf(x, moved)));
}

type Shift = (stretch: Stretch) => Stretch;

const byDays =
  (days: number): Shift =>
  (stretch) => ({ ...stretch, start: stretch.start + days * DAY, end: stretch.end + days * DAY });

function byMonths(months: number): Shift {
  return (stretch) => {
    if (!Number.isFinite(stretch.start)) return stretch;
    const from = Math.floor(stretch.start / DAY);
    const { year, month, day } = addMonths(calendarDay(from), months);
    return byDays(dayNumber(year, month, day) - from)(stretch);
  };
}

const WEEKS = [-7, 7].map(byDays);
/** "The 15th" is of this month, the last or the next. */
const MONTHS = [-1, 1].map(byMonths);
/** A date without a year is read as of the nearest one; ten years to each side are enough to meet any other. */
const YEARS = Array.from({ length: 21 }, (_, i) => byMonths(12 * (i - 10)));

function shiftsOf(claim: TimeClaim, lookup: Lookup): readonly Shift[] {
  const words = wordsOf(claim, lookup);
  if (BARE_WEEKDAY.test(words)) return WEEKS;
  if (DAY_ALONE.test(words)) return MONTHS;
  return YEARLESS.test(words) ? YEARS : [];
}

const isClock = ({ value }: TimeClaim): boolean => /T\d/.test(value.timex);
const quoted = (claim: TimeClaim, lookup: Lookup): string => `“${wordsOf(claim, lookup) || claim.value.timex}”`;

const inGreenwich = (x: Stretch): Stretch =>
  x.zone === null ? x : { ...x, start: x.start - x.zone, end: x.end - x.zone };

const gapOf = (x: Stretch, y: Stretch): number => Math.max(x.start, y.start) - Math.min(x.end, y.end);

/** The least gap between two times of day, where one that does not say which half of the day it is in may be of either. */
function leastClockGap(a: TimeClaim, b: TimeClaim, x: Stretch, y: Stretch, lookup: Lookup): number {
  const other = { ...y, start: y.start + DAY / 2, end: y.end + DAY / 2 };
  const either = [a, b].some((claim) => isOfEitherHalf(claim, lookup));
  return either ? Math.min(clockGap(x, y), clockGap(x, other)) : clockGap(x, y);
}

/** Whether a time is told in words of twelve hours, with nothing that says morning or afternoon: "a quarter past two". */
function isOfEitherHalf(claim: TimeClaim, lookup: Lookup): boolean {
  const words = wordsOf(claim, lookup);
  return isClock(claim) && /^[a-z]/i.test(words) && !HALF_OF_DAY.test(sentenceOf(claim, lookup));
}

/** The gap between two times of day, the shorter way round the clock. */
function clockGap(x: Stretch, y: Stretch): number {
  const fold = (stretch: Stretch): Stretch => {
    const start = ((stretch.start % DAY) + DAY) % DAY;
    return { ...stretch, start, end: start + Math.min(stretch.end - stretch.start, DAY) };
  };
  const [p, q] = [fold(x), fold(y)];
  if (!Number.isFinite(p.start + p.end + q.start + q.end)) return 0;
  return Math.min(...[-DAY, 0, DAY].map((shift) => gapOf(p, { ...q, start: q.start + shift, end: q.end + shift })));
}

function leanOf(claim: TimeClaim, lookup: Lookup): TimeLean | null {
  const words = before(claim, 32, lookup);
  return TIME_LEANS.find(({ pattern }) => pattern.test(words))?.lean ?? null;
}

/** The extractor has widened a hedged time already; one that is still a minute, and round, is rounded perhaps. */
function widen(claim: TimeClaim, stretch: Stretch, lookup: Lookup): Stretch {
  if (!isClock(claim)) return stretch;
  const lean = leanOf(claim, lookup);
  if (lean !== null) {
    const [down, up] = REACH[lean];
    const spent = stretch.end - stretch.start;
    return grow(stretch, Math.max(0, down - spent), Math.max(0, up - spent));
  }
  if (stretch.end > stretch.start) return grow(stretch, ROUND_FIVE, ROUND_FIVE);
  const slack = stretch.start % 30 === 0 ? ROUND_HALF_HOUR : stretch.start % 5 === 0 ? ROUND_FIVE : 0;
  return grow(stretch, slack, slack);
}

const grow = (stretch: Stretch, down: number, up: number): Stretch => ({
  ...stretch,
  start: stretch.start - down,
  end: stretch.end + up,
});

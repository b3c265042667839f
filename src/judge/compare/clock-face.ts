import { HALF_OF_DAY, TIME_LEANS, type TimeLean } from '../../lexicon/judge-times.js';
import type { Claim, TimeMention } from '../../model/claim.js';
import { DAY, gapOf, type Stretch } from './clock.js';
import { after, before, type Lookup, wordsOf } from './comparison.js';

export type TimeClaim = Claim & TimeMention;

export const isClock = ({ value }: TimeClaim): boolean => /T\d/.test(value.timex);

/** Minutes before and after the time stated that its hedge leaves room for. A bare "before" reaches six hours. */
const REACH: Readonly<Record<Exclude<TimeLean, 'about'>, readonly [number, number]>> = {
  'shortly-before': [35, 0],
  'shortly-after': [0, 35],
  before: [360, 0],
  after: [0, 360],
};
/** "About" reaches as far as the time is round: on the half hour, the quarter, or any other minute. */
const ABOUT = { half: 20, quarter: 15, minute: 8 };
/** A time on the hour or half hour may be rounded by this much, one on five minutes by half of that. */
const ROUND_HALF_HOUR = 5;
const ROUND_FIVE = 2;

function leanOf(claim: TimeClaim, lookup: Lookup): TimeLean | null {
  const words = before(claim, 32, lookup);
  return TIME_LEANS.find(({ pattern }) => pattern.test(words))?.lean ?? null;
}

/** What a time of day leaves room for. The extractor has widened a hedged one already; a round one is rounded perhaps. */
export function widenClock(claim: TimeClaim, stretch: Stretch, lookup: Lookup): Stretch {
  if (!isClock(claim)) return stretch;
  const lean = leanOf(claim, lookup);
  const spent = stretch.end - stretch.start;
  if (lean === 'about') {
    const middle = (stretch.start + stretch.end) / 2;
    return around(middle, middle % 30 === 0 ? ABOUT.half : middle % 15 === 0 ? ABOUT.quarter : ABOUT.minute, stretch);
  }
  if (lean !== null) {
    const [down, up] = REACH[lean];
    return grow(stretch, Math.max(0, down - spent), Math.max(0, up - spent));
  }
  if (spent > 0) return grow(stretch, ROUND_FIVE, ROUND_FIVE);
  const slack = stretch.start % 30 === 0 ? ROUND_HALF_HOUR : stretch.start % 5 === 0 ? ROUND_FIVE : 0;
  return grow(stretch, slack, slack);
}

const around = (middle: number, reach: number, stretch: Stretch): Stretch => ({
  ...stretch,
  start: middle - reach,
  end: middle + reach,
});

const grow = (stretch: Stretch, down: number, up: number): Stretch => ({
  ...stretch,
  start: stretch.start - down,
  end: stretch.end + up,
});

/** Twelve hours in figures: "9.20", not "09.20" nor "21.20". */
const TWELVE_HOURS = /^(?:[1-9]|1[0-2])(?:[.:]\d\d)?$/;

/** Whether a time is told in twelve hours, with nothing beside it that says morning or afternoon: "a quarter past two". */
export function isOfEitherHalf(claim: TimeClaim, lookup: Lookup): boolean {
  const words = wordsOf(claim, lookup);
  if (!isClock(claim) || !(/^[a-z]/i.test(words) || TWELVE_HOURS.test(words))) return false;
  const [behind = ''] = /^[^.,;:]*/.exec(after(claim, 24, lookup)) ?? [];
  return !HALF_OF_DAY.test(words + behind);
}

/** The gap between two times of day, the shorter way round the clock. */
export function clockGap(x: Stretch, y: Stretch): number {
  const fold = (stretch: Stretch): Stretch => {
    const start = ((stretch.start % DAY) + DAY) % DAY;
    return { ...stretch, start, end: start + Math.min(stretch.end - stretch.start, DAY) };
  };
  const [p, q] = [fold(x), fold(y)];
  if (!Number.isFinite(p.start + p.end + q.start + q.end)) return 0;
  return Math.min(...[-DAY, 0, DAY].map((shift) => gapOf(p, { ...q, start: q.start + shift, end: q.end + shift })));
}

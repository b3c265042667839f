import { CROSSES_MIDNIGHT, TIME_LEANS, type TimeLean } from '../../lexicon/judge-times.js';
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

type TimeClaim = Claim & TimeMention;
const isTime = (claim: Claim): claim is TimeClaim => 'timex' in claim.value;

/** Minutes by which a hedged time of day gives way ("about 8:20", "shortly before six"). */
const ABOUT_MINUTES = 20;
const SHORTLY_MINUTES = 35;
/** A time on the hour or half hour may be rounded by this much, one on five minutes by half of that. */
const ROUND_HALF_HOUR = 5;
const ROUND_FIVE = 2;
/** A bare "before" or "after" reaches no further than this for a time of day. */
const BEFORE_MINUTES = 6 * 60;

/** Compares dates and times at the grain that each states: they conflict where their stretches do not meet. */
export const timex: Comparer = (a, b, lookup) => {
  if (!isTime(a) || !isTime(b)) return compatible('values of different kinds are not compared', 0.2);
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
    return compatible(`${texts} are told in different time zones`, 0.4);
  }
  const gap = x.dated && y.dated ? gapOf(inGreenwich(x), inGreenwich(y)) : clockGap(x, y);
  if (gap <= 0) return compatible(`${texts} can both hold`);
  // A reader in another time zone, or a night that began the day before, accounts for a day and no more.
  const crosses = [a, b].some((claim) => CROSSES_MIDNIGHT.test(sentenceOf(claim, lookup)));
  if (crosses && gap <= DAY && !(isClock(a) && isClock(b)))
    return different(`${texts} lie a day apart, across midnight`, 0.45);
  return different(`${texts} do not meet`, isClock(a) === isClock(b) ? 0.92 : 0.8);
}

const isClock = ({ value }: TimeClaim): boolean => /T\d/.test(value.timex);
const quoted = (claim: TimeClaim, lookup: Lookup): string => `“${wordsOf(claim, lookup) || claim.value.timex}”`;

const inGreenwich = (x: Stretch): Stretch =>
  x.zone === null ? x : { ...x, start: x.start - x.zone, end: x.end - x.zone };

const gapOf = (x: Stretch, y: Stretch): number => Math.max(x.start, y.start) - Math.min(x.end, y.end);

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

function widen(claim: TimeClaim, stretch: Stretch, lookup: Lookup): Stretch {
  const lean = leanOf(claim, lookup);
  if (isClock(claim)) return widenClock(stretch, lean);
  if (claim.kind !== 'date' || lean === null) return stretch;
  const length = stretch.end - stretch.start + 1;
  if (lean === 'about') return grow(stretch, roughly(claim, length), roughly(claim, length));
  if (lean === 'shortly-before') return grow(stretch, length, 0);
  if (lean === 'shortly-after') return grow(stretch, 0, length);
  return stretch;
}

/** "About 1540" is a year in a decade; "about May 2013" a month or its neighbours. */
function roughly({ value }: TimeClaim, length: number): number {
  return /^\d{3}0$/.test(value.timex) ? 5 * length : length;
}

function widenClock(stretch: Stretch, lean: TimeLean | null): Stretch {
  switch (lean) {
    case 'about':
      return grow(stretch, ABOUT_MINUTES, ABOUT_MINUTES);
    case 'shortly-before':
      return grow(stretch, SHORTLY_MINUTES, 0);
    case 'shortly-after':
      return grow(stretch, 0, SHORTLY_MINUTES);
    case 'before':
      return grow(stretch, BEFORE_MINUTES, 0);
    case 'after':
      return grow(stretch, 0, BEFORE_MINUTES);
    case null: {
      const slack = stretch.start % 30 === 0 ? ROUND_HALF_HOUR : stretch.start % 5 === 0 ? ROUND_FIVE : 0;
      return grow(stretch, slack, slack);
    }
  }
}

const grow = (stretch: Stretch, down: number, up: number): Stretch => ({
  ...stretch,
  start: stretch.start - down,
  end: stretch.end + up,
});

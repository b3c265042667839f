import { SET_AFTER, SET_BEFORE } from '../../lexicon/judge-lengths.js';
import { bandOf } from './band.js';
import { after, before, type Lookup, wordsOf } from './comparison.js';
import { figureWords } from './figure-words.js';
import type { FigureClaim } from './interval.js';
import { pairScales } from './interval.js';
import { equal, lastPlace, significantDigits } from './precision.js';
import type { Scale } from './unit-scale.js';

/** Two units: each figure may be off by half of its last digit, but by no more than this share of itself. */
const CONVERTED = 0.07;
/** Hours, weeks and years are told more roughly against each other: "a year" and "14 months". */
const CONVERTED_DURATION = 0.2;
/** What a court or a body sets is told to the month: "33 months" are no three years, but 12 weeks are three months. */
const CONVERTED_TERM = 0.045;
/**
 * A fraction in words ("two in five") may stand for any share within two points and a tenth of itself, a large one
 * ("nine in ten") within four points where that is less than a twentieth of it.
 */
const FRACTION = { points: 2, share: 0.101, mostPoints: 4, leastShare: 0.045 };
/** An unhedged round number may stand for what rounds to it when half its last place is no more than this share. */
const ROUND = 0.026;
const ROUND_MEASURE = 0.1;
/** What lies halfway is rounded where half the last place is no more than this share. */
const TIED = 0.05;
/** A round number in words ("four thousand people") is rounder than one in figures. */
const ROUND_IN_WORDS = 0.05;

/**
 * How one of two plain figures is the other rounded, in words; null where it is not. Figures with a hedge are
 * `interval`'s matter, except that their number may have been rounded when it was converted.
 */
export function roundedApart(a: FigureClaim, b: FigureClaim, lookup: Lookup): string | null {
  for (const [x, y] of pairScales(a.value.unit, b.value.unit)) {
    const how = a.value.unit === b.value.unit ? roundsInOneUnit(a, b, lookup) : roundsAcrossUnits(a, b, x, y, lookup);
    if (how) return how;
  }
  return null;
}

const pointOf = ({ value }: FigureClaim): number | null => (value.low === value.high ? value.low : null);

function roundsInOneUnit(a: FigureClaim, b: FigureClaim, lookup: Lookup): string | null {
  const [x, y] = [pointOf(a), pointOf(b)];
  if (x === null || y === null || a.hedge || b.hedge) return null;
  if (a.value.unit === 'fraction') return null;
  const [coarse, fine] = lastPlace(x) >= lastPlace(y) ? [x, y] : [y, x];
  const place = inWords(coarse === x ? a : b, coarse, lookup) ?? placeRoundedTo(coarse, a.value.unit);
  if (place === null || lastPlace(fine) >= place) return null;
  const apart = Math.abs(coarse - fine);
  // Halves of a small number are told: "four and a half years" are not five.
  if (equal(apart, place / 2) && apart > TIED * Math.abs(coarse)) return null;
  return apart <= place / 2 + 1e-9 * Math.abs(coarse)
    ? `${figureWords(coarse === x ? b : a)} rounds to ${figureWords(coarse === x ? a : b)}`
    : null;
}

/** The place to which a number is rounded that is told in words, in hundreds or more; null for any other. */
function inWords(figure: FigureClaim, n: number, lookup: Lookup): number | null {
  const words = wordsOf(figure, lookup);
  if (words === '' || /\d/.test(words) || n === 0 || Math.abs(n) % 100 !== 0) return null;
  return Math.min(lastPlace(n), 2 * Math.abs(n) * ROUND_IN_WORDS);
}

/**
 * The place to which a number looks rounded, or null where it looks exact. A number with decimals or of
 * a measure looks rounded to its last digit; a count must end in two noughts at least. One digit alone (200) is
 * taken as two (195 to 205), since that is as far as an unhedged number is let stray.
 */
function placeRoundedTo(n: number, unit: string | null): number | null {
  const place = significantDigits(n) === 1 && Math.abs(n) >= 10 ? lastPlace(n) / 10 : lastPlace(n);
  const measured = unit !== null;
  if (!measured && Math.abs(n) % 100 !== 0) return null;
  return place / 2 <= Math.abs(n) * (measured ? ROUND_MEASURE : ROUND) ? place : null;
}

function roundsAcrossUnits(a: FigureClaim, b: FigureClaim, x: Scale, y: Scale, lookup: Lookup): string | null {
  if (a.value.unit === 'fraction' || b.value.unit === 'fraction') return nearFraction(a, b, x, y);
  const isTerm = [a, b].some((figure) => isSet(figure, lookup));
  const [p, q] = [widened(a, x, isTerm), widened(b, y, isTerm)];
  if (!p || !q) return null;
  return p.low <= q.high && q.low <= p.high ? `${figureWords(a)} is ${figureWords(b)}, rounded` : null;
}

/** What a figure leaves room for in base units, once half of its last digit is allowed for. */
function widened(
  figure: FigureClaim,
  { factor, offset }: Scale,
  isTerm: boolean,
): { low: number; high: number } | null {
  const band = bandOf(figure);
  if (!band) return null;
  const cap = figure.kind !== 'duration' ? CONVERTED : isTerm ? CONVERTED_TERM : CONVERTED_DURATION;
  const half = endsInHalf(figure) ? 0.25 : lastPlaceOf(figure) / 2;
  const slack = (n: number) => (Number.isFinite(n) ? Math.min(half, Math.abs(n) * cap) : 0);
  return {
    low: (band.low - slack(band.low)) * factor + offset,
    high: (band.high + slack(band.high)) * factor + offset,
  };
}

/** Whether a court or a body sets it: a sentence, a ban. */
const isSet = (figure: FigureClaim, lookup: Lookup): boolean =>
  figure.kind === 'duration' &&
  (SET_BEFORE.test(before(figure, 48, lookup)) || SET_AFTER.test(after(figure, 32, lookup)));

/** "A week and a half" is told in halves: it is as rough as a quarter to either side. */
const endsInHalf = ({ value }: FigureClaim): boolean => Math.abs((value.low ?? value.high ?? 0) % 1) === 0.5;

/** The last place that the source states, not one of the ends computed from it. */
const lastPlaceOf = ({ value }: FigureClaim): number => lastPlace(value.low ?? value.high ?? 0);

function nearFraction(a: FigureClaim, b: FigureClaim, x: Scale, y: Scale): string | null {
  // "Almost seven in ten" is already hedged, and 63.4 per cent is not what it hedges.
  if (a.hedge || b.hedge) return null;
  const [p, q] = [bandOf(a), bandOf(b)];
  if (!p || !q) return null;
  const base = (n: number, scale: Scale) => n * scale.factor + scale.offset;
  const gap = Math.max(base(p.low, x) - base(q.high, y), base(q.low, y) - base(p.high, x));
  const share = Math.max(Math.abs(base(p.high, x)), Math.abs(base(q.high, y)));
  const near =
    (gap <= FRACTION.points + 1e-9 && gap <= FRACTION.share * share) ||
    (gap <= FRACTION.mostPoints + 1e-9 && gap <= FRACTION.leastShare * share);
  return near || equal(gap, 0)
    ? `${figureWords(a)} and ${figureWords(b)} differ by what a fraction in words leaves out`
    : null;
}

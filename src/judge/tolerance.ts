import { UNITS, type Unit, unitNamed } from '../lexicon/units.js';
import { type Claim, type ClaimKind, FIGURE_KINDS } from '../model/claim.js';
import type { Tolerance } from '../model/rule.js';
import { DAY, type Stretch, stretchOf } from './compare/clock.js';
import { type Comparer, compatible } from './compare/comparison.js';
import { type FigureClaim, isFigure, pairScales } from './compare/interval.js';
import { equal } from './compare/precision.js';
import { orNearest } from './nearest.js';

/** Comparisons of what can lie nearer or farther apart; names and wordings cannot. */
export const TOLERANT: ReadonlySet<string> = new Set(['age', 'exact', 'interval', 'rank', 'timex']);

const AMOUNT = /^(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,9})?)\s*(.{0,40})$/;

/** Reads a tolerance as rules write it: `5`, `1%`, `0.5 points`, `1 day`, `100 metres`; or says what is wrong with it. */
export function readTolerance(text: string): Tolerance | { readonly trouble: string } {
  const [, number, unit = ''] = AMOUNT.exec(text) ?? [];
  if (number === undefined) return { trouble: `expected a number and perhaps a unit, such as 5, 1% or "1 day"` };
  const of = measureNamed(unit);
  if (of === null)
    return { trouble: `unknown unit "${unit}"${orNearest(unit, UNIT_WORDS, '; such as days, metres, points or %')}` };
  return { amount: Number(number.replaceAll(',', '')), of, text };
}

const UNIT_WORDS: readonly string[] = ['points', '%', ...UNITS.flatMap(({ words }) => words)];

function measureNamed(given: string): Tolerance['of'] | null {
  const word = given.toLowerCase();
  if (word === '') return 'number';
  if (/^(?:%|percent|per cent)$/.test(word)) return 'share';
  if (/^(?:percentage |percent )?points?$/.test(word)) return 'points';
  const unit = UNITS.find(({ words, symbols }) => words.includes(word) || symbols.includes(given));
  return unit ? { unit: unit.name } : null;
}

/** Whether values of a kind can lie so far apart: a percentage by points, a date by days. */
export function fitsKind({ of }: Tolerance, kind: ClaimKind): boolean {
  const isFigureKind = FIGURE_KINDS.some((each) => each === kind);
  if (of === 'points') return kind === 'percent';
  if (of === 'share' || of === 'number') return isFigureKind;
  if (kind === 'date' || kind === 'time') return unitNamed(of.unit)?.dimension === TIME;
  return kind === 'measure' || kind === 'duration' || kind === 'age';
}

const TIME = unitNamed('day')!.dimension;

/** A comparison that takes values within the tolerance for compatible; the comparison itself where there is none. */
export function tolerant(compare: Comparer, tolerance: Tolerance | null): Comparer {
  if (!tolerance) return compare;
  return (a, b, lookup) => {
    const compared = compare(a, b, lookup);
    if (compared.relation !== 'different' || !within(a, b, tolerance)) return compared;
    return compatible(`${compared.how}; but they are within ${tolerance.text} of one another`);
  };
}

function within(a: Claim, b: Claim, tolerance: Tolerance): boolean {
  if (isFigure(a) && isFigure(b)) return figuresWithin(a, b, tolerance);
  if (!('timex' in a.value && 'timex' in b.value) || typeof tolerance.of === 'string') return false;
  const [x, y, unit] = [stretchOf(a.value), stretchOf(b.value), unitNamed(tolerance.of.unit)];
  if (!x || !y || unit?.dimension !== TIME) return false;
  // The last minute of a day and the first of the next are neighbours, and so are the two days.
  return atMost(minutesApart(x, y), (tolerance.amount * unit.factor * DAY) / unitNamed('day')!.factor);
}

const atMost = (gap: number, most: number): boolean => gap <= most || equal(gap, most);

function figuresWithin(a: FigureClaim, b: FigureClaim, { amount, of }: Tolerance): boolean {
  const unit = typeof of === 'string' ? undefined : unitNamed(of.unit);
  return pairScales(a.value.unit, b.value.unit).some(([x, y]) => {
    const [p, q] = [stated(a, x), stated(b, y)];
    const gap = Math.max(p.low - q.high, q.low - p.high, 0);
    if (of === 'share') return atMost(gap, (amount / 100) * Math.max(Math.abs(p.high), Math.abs(q.high)));
    if (of === 'points') return x.dimension === SHARE && atMost(gap, amount);
    if (of === 'number') return a.value.unit === b.value.unit && atMost(gap, amount * x.factor);
    return isSameDimension(unit, x.dimension) && atMost(gap, amount * unit!.factor);
  });
}

const SHARE = unitNamed('%')!.dimension;

const isSameDimension = (unit: Unit | undefined, dimension: string): boolean => unit?.dimension === dimension;

/** The numbers that the source states, bounds taken as numbers, in base units. */
function stated({ value }: FigureClaim, { factor, offset }: { factor: number; offset: number }) {
  const [low, high] = [value.low ?? value.high ?? 0, value.high ?? value.low ?? 0];
  return { low: low * factor + offset, high: high * factor + offset };
}

/** Minutes between two stretches, the shorter way round the clock where a day is not known. */
function minutesApart(x: Stretch, y: Stretch): number {
  const gap = (shift: number) => Math.max(x.start, y.start + shift) - Math.min(x.end, y.end + shift);
  return x.dated && y.dated ? gap(0) : Math.min(...[-DAY, 0, DAY].map(gap));
}

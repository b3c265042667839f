import type { Claim, FigureMention } from '../../model/claim.js';
import { type Band, bandOf } from './band.js';
import { type Comparer, type Comparison, compatible, different, same } from './comparison.js';
import { elapsed } from './elapsed.js';
import { figureWords } from './figure-words.js';
import { equal } from './precision.js';
import { shareOf } from './share.js';
import { type Scale, scalesOf } from './unit-scale.js';

/** Below this share of the larger value, a gap between two hedged figures may be one of rounding. */
const NARROW = 0.05;

/**
 * Compares two figures as intervals: they conflict where no value satisfies both. Units are converted;
 * money in two currencies, or a length and a weight, cannot be compared and is let pass.
 */
export const interval: Comparer = (a, b, lookup) => {
  if (!isFigure(a) || !isFigure(b))
    return elapsed(a, b, lookup) ?? compatible('values of different kinds are not compared', 0.2);
  const bands = [bandOf(a), bandOf(b)] as const;
  if (!bands[0] || !bands[1]) return compatible('one of the two states no number', 0.2);
  const readings = readingsOf(a, b, bands[0], bands[1]);
  if (readings.length === 0)
    return (
      shareOf(a, b, lookup) ??
      bareAgainstUnit(a, b, bands[0], bands[1]) ??
      compatible(`${unitText(a)} and ${unitText(b)} cannot be compared`, 0.2)
    );
  // A unit that may be read in two ways ("degrees") gets the benefit of the doubt.
  return readings.reduce((best, next) => (rank(next) < rank(best) ? next : best));
};

/** "200,000 tonnes" and "180,000": a number whose unit is left out is of the unit that the other states, most likely. */
function bareAgainstUnit(a: FigureClaim, b: FigureClaim, x: Band, y: Band): Comparison | null {
  const [bare, other] = a.value.unit === null ? [a, b] : [b, a];
  if (bare.kind !== 'count' || bare.value.unit !== null || !(ELLIPTICAL.has(other.kind) && isPlain(other, bare)))
    return null;
  const compared = compareBands(a, b, x, y);
  if (gapOf(x, y) <= NARROW && compared.relation === 'different') return null;
  return { ...compared, certainty: compared.certainty * BARE };
}

/** What is told without its unit where the reader knows it: "he was 29". A share only where nothing is counted. */
const ELLIPTICAL: ReadonlySet<string> = new Set(['age', 'percent']);
const isPlain = ({ kind, value }: FigureClaim, bare: FigureClaim): boolean =>
  kind !== 'percent' || (value.unit === '%' && bare.head === null);

/** How much surer a comparison is where both sides state a unit. */
const BARE = 0.8;

const RANKS = { same: 0, compatible: 1, different: 2 };
const rank = (comparison: Comparison): number => RANKS[comparison.relation] * 2 + comparison.certainty;

export type FigureClaim = Claim & FigureMention;
export const isFigure = (claim: Claim): claim is FigureClaim => 'low' in claim.value;

function readingsOf(a: FigureClaim, b: FigureClaim, bandA: Band, bandB: Band): readonly Comparison[] {
  return pairScales(a.value.unit, b.value.unit).map(([scaleA, scaleB]) =>
    compareBands(a, b, toBase(bandA, scaleA), toBase(bandB, scaleB)),
  );
}

/** The pairs of scales under which two units measure one thing. */
export function pairScales(a: string | null, b: string | null): readonly (readonly [Scale, Scale])[] {
  return scalesOf(a).flatMap((x) =>
    scalesOf(b)
      .filter((y) => x.dimension === y.dimension)
      .map((y) => [x, y] as const),
  );
}

const toBase = (band: Band, { factor, offset }: Scale): Band => ({
  ...band,
  low: band.low * factor + offset,
  high: band.high * factor + offset,
  utmost: band.utmost * factor + offset,
});

function compareBands(a: FigureClaim, b: FigureClaim, x: Band, y: Band): Comparison {
  const [textA, textB] = [figureWords(a), figureWords(b)];
  if (equal(x.low, y.low) && equal(x.high, y.high) && x.lean === y.lean) return same(`both say ${textA}`);
  if (meet(x, y)) return compatible(reconciled(textA, textB, x, y));
  const gap = gapOf(x, y);
  if (withinUtmost(x, y)) {
    return different(
      `${textA} and ${textB} could both hold, but are too far apart to be meant so`,
      gap > 0.3 ? 0.7 : 0.55,
    );
  }
  const plain = x.lean === null && y.lean === null;
  return different(`no value is both ${textA} and ${textB}`, plain || gap > NARROW ? 0.95 : 0.8);
}

function reconciled(textA: string, textB: string, x: Band, y: Band): string {
  if (x.lean !== null && y.lean === null) return `${textA} leaves room for ${textB}`;
  if (y.lean !== null && x.lean === null) return `${textB} leaves room for ${textA}`;
  return `${textA} and ${textB} can both hold`;
}

/**
 * Whether some value lies in both. Two ends that only touch meet, unless each says that it keeps to its own side
 * ("almost four dozen", "at least four dozen").
 */
function meet(x: Band, y: Band): boolean {
  const low = Math.max(x.low, y.low);
  const high = Math.min(x.high, y.high);
  if (!equal(low, high)) return low < high;
  const keepsOut = (band: Band) => band.lowOpen || band.highOpen;
  return (
    !(keepsOut(x) || keepsOut(y)) || x.lean === null || y.lean === null || x.lean === 'about' || y.lean === 'about'
  );
}

const withinUtmost = (x: Band, y: Band): boolean =>
  Math.max(x.low, y.low) <= Math.min(Math.max(x.high, x.utmost), Math.max(y.high, y.utmost));

/** The gap between two bands as a share of the larger end beside it. */
function gapOf(x: Band, y: Band): number {
  const [lower, upper] = x.high < y.low ? [x.high, y.low] : [y.high, x.low];
  return (upper - lower) / Math.max(Math.abs(upper), Math.abs(lower), 1e-9);
}

const unitText = ({ value }: FigureClaim): string => value.unit ?? 'a bare number';

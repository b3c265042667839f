import type { FigureMention } from '../../model/claim.js';
import type { Band } from './band.js';
import { type Comparison, compatible, different, same } from './comparison.js';
import { figureWords } from './figure-words.js';
import { equal } from './precision.js';

/** Below this share of the larger value, a gap between two hedged figures may be one of rounding. */
export const NARROW = 0.05;

/** Compares what two figures leave room for, both in one unit. */
export function compareBands(a: FigureMention, b: FigureMention, x: Band, y: Band): Comparison {
  const [textA, textB] = [figureWords(a), figureWords(b)];
  if (equal(x.low, y.low) && equal(x.high, y.high) && x.lean === y.lean) return same(`both say ${textA}`);
  if (meet(x, y)) return compatible(reconciled(textA, textB, x, y));
  const gap = shareBetween(x, y);
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
export function shareBetween(x: Band, y: Band): number {
  const [lower, upper] = x.high < y.low ? [x.high, y.low] : [y.high, x.low];
  return (upper - lower) / Math.max(Math.abs(upper), Math.abs(lower), 1e-9);
}

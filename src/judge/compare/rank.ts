import { type Comparer, compatible, different, same } from './comparison.js';
import { isFigure } from './interval.js';

/** Compares places in an order: third is third, and not fourth. */
export const rank: Comparer = (a, b) => {
  if (!isFigure(a) || !isFigure(b)) return compatible('values of different kinds are not compared', 0.2);
  const [x, y] = [a.value, b.value];
  if (x.low === null || y.low === null || x.high === null || y.high === null)
    return compatible('one rank is open', 0.3);
  if (x.low === y.low && x.high === y.high) return same(`both are number ${x.low}`);
  if (x.low <= y.high && y.low <= x.high) return compatible(`number ${x.low} and number ${y.low} can both hold`);
  return different(`number ${x.low} is not number ${y.low}`, 0.9);
};

import { BIRTHDAY_TO_COME } from '../../lexicon/judge-parts.js';
import { before, type Comparer, dateOf, daysBetween, different } from './comparison.js';
import { interval, isFigure } from './interval.js';

/** Half a year between two sources makes a birthday between them as likely as not. */
const BIRTHDAY_LIKELY = 120;

/**
 * Compares ages as figures; somebody a year older in a source that is dated later may have had a birthday,
 * while nobody grows younger.
 */
export const age: Comparer = (a, b, lookup) => {
  const compared = interval(a, b, lookup);
  if (compared.relation !== 'different' || !isFigure(a) || !isFigure(b)) return compared;
  const [x, y] = [a.value.low ?? a.value.high, b.value.low ?? b.value.high];
  const days = daysBetween(dateOf(a, lookup), dateOf(b, lookup));
  if (x === null || y === null) return compared;
  const [younger, older] = x < y ? [a, b] : [b, a];
  if (
    Math.abs(x - y) === 1 &&
    BIRTHDAY_TO_COME.test(before(older, 32, lookup)) &&
    !BIRTHDAY_TO_COME.test(before(younger, 32, lookup))
  )
    return { relation: 'compatible', certainty: 0.9, how: 'one is the age on a birthday still to come' };
  if (days === null || days === 0) return compared;
  const [years, later] = days > 0 ? [y - x, days] : [x - y, -days];
  if (years > 0 && Math.abs(years - later / 365.25) < 1 && later >= BIRTHDAY_LIKELY) {
    return { relation: 'compatible', certainty: 0.7, how: `the later source may be past a birthday` };
  }
  return different(compared.how, years < 0 ? 0.95 : compared.certainty);
};

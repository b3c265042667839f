import { type Comparer, compatible, different, same } from './comparison.js';
import { figureWords } from './figure-words.js';
import { isFigure, pairScales } from './interval.js';
import { equal } from './precision.js';

/** Compares two figures by the number that each states: a hedge or a bound makes no room, another unit no difference. */
export const exact: Comparer = (a, b) => {
  if (!isFigure(a) || !isFigure(b)) return compatible('values of different kinds are not compared', 0.2);
  const [x, y] = [a.value, b.value];
  const scales = pairScales(x.unit, y.unit);
  const [textA, textB] = [figureWords(a), figureWords(b)];
  if (scales.length === 0) return compatible(`${textA} and ${textB} cannot be compared`, 0.2);
  const ends = ({ low, high }: typeof x) => [low ?? high ?? 0, high ?? low ?? 0];
  const isOne = scales.some(([p, q]) =>
    ends(x).every((end, i) => equal(end * p.factor + p.offset, ends(y)[i]! * q.factor + q.offset)),
  );
  return isOne ? same(`both say ${textA}`) : different(`${textA} is not ${textB}, number for number`);
};

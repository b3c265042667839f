import { isFigure } from '../compare/interval.js';
import { roundedApart } from '../compare/rounded.js';
import type { Unless } from './excuse.js';

/** One figure is the other rounded, with no word that says so: "312 crore" and "3.1 billion". */
export const rounding: Unless = (a, b) => {
  if (!isFigure(a) || !isFigure(b)) return null;
  const reason = roundedApart(a, b);
  return reason ? { verdict: 'compatible', reason } : null;
};

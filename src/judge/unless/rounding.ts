import { isFigure } from '../compare/interval.js';
import { roundedApart } from '../compare/rounded.js';
import { not, type Unless } from './excuse.js';

/** One figure is the other rounded, with no word that says so: "312 crore" and "3.1 billion". */
export const rounding: Unless = (a, b, circumstances) => {
  if (!isFigure(a) || !isFigure(b)) return not('only figures are rounded');
  const reason = roundedApart(a, b, circumstances);
  return reason ? { verdict: 'compatible', reason } : not('neither figure is the other rounded');
};

import { type Context, negated, type Typed, typedAs } from './context.js';
import { before, matchAt, type NumberExpression } from './reading.js';

/** "Seventeen below" where a temperature is told: the zero goes without saying. */
const BELOW =
  /\s{1,3}below(?=\s{0,3}(?:[.,;:!?)”"]|$)|\s{1,3}(?:and|at|but|by|in|on|outside|overnight|that|when|while|with)\b)/iy;
const COLD_BEFORE =
  /\b(?:temperatures?|mercury|thermometers?|cold|frost|freez\w{1,5}|outside|degrees|minus|below|above|it\s(?:was|is|had\sbeen)|it['’](?:s|d\sbeen))\b/i;

/** How far below zero, where a bare number says so. */
export function readBelow({ text }: Context, number: NumberExpression): Typed | null {
  const found = matchAt(BELOW, text, number.end);
  if (!found || number.high > 90 || !COLD_BEFORE.test(before(text, number.start, 48))) return null;
  const degrees = typedAs(number, { kind: 'measure', unit: 'degree', end: number.end + found[0].length });
  return negated(degrees, number.start);
}

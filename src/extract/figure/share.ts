import type { NumberExpression } from './reading.js';

/** A part of a whole as a number: 0.2 for "one in five". */
export const share = (start: number, end: number, value: number): NumberExpression => ({
  start,
  end,
  low: value,
  high: value,
  approximate: false,
  form: 'fraction',
  multiplier: 1,
});

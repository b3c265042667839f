import { type CalibrationLine, logOdds } from '../../src/judge/confidence.js';

/** How sure the program was of something, 0 to 1, and whether it was right. */
export interface Outcome {
  readonly confidence: number;
  readonly right: boolean;
}

/** How many outcomes it takes to move the line as far from `prior` as they say: with few of a kind, all kinds speak for it. */
const RIDGE = 10;
const STEPS = 50;

/**
 * The line through the log odds that makes the outcomes likeliest, drawn towards `prior` (Platt, "Probabilistic outputs
 * for support vector machines", 1999; here by Newton's method with a ridge). Its slope is never negative.
 */
export function fitLine(outcomes: readonly Outcome[], prior: CalibrationLine): CalibrationLine {
  const rows = outcomes.map(({ confidence, right }) => ({ x: logOdds(confidence), y: right ? 1 : 0 }));
  let { slope, offset } = prior;
  for (let step = 0; step < STEPS; step++) {
    let [gradientSlope, gradientOffset] = [RIDGE * (slope - prior.slope), RIDGE * (offset - prior.offset)];
    let [curveSlope, curveOffset, curveBoth] = [RIDGE, RIDGE, 0];
    for (const { x, y } of rows) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      gradientSlope += (p - y) * x;
      gradientOffset += p - y;
      const weight = p * (1 - p);
      curveSlope += weight * x * x;
      curveOffset += weight;
      curveBoth += weight * x;
    }
    const determinant = curveSlope * curveOffset - curveBoth * curveBoth;
    slope -= (curveOffset * gradientSlope - curveBoth * gradientOffset) / determinant;
    offset -= (curveSlope * gradientOffset - curveBoth * gradientSlope) / determinant;
  }
  const digits = (n: number) => Math.round(n * 1000) / 1000;
  return { slope: Math.max(0, digits(slope)), offset: digits(offset) };
}

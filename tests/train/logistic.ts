import { amountOf, type EvidenceRow } from '../../src/align/evidence.js';
import type { LogisticModel } from '../../src/align/likelihood.js';

/** L2 penalty on a weight, per deviation of its evidence. Of 3, 10, 20 and 100 the best on stories left out. */
const RIDGE = 10;
/** Rounds over all weights; after a dozen or so they change in the fourth digit. */
const ROUNDS = 40;
/** So far a weight goes in one step, in log-odds: Newton's step can overshoot where nearly all examples are certain. */
const LONGEST_STEP = 0.5;

/**
 * Logistic regression with a ridge penalty, by cyclic Newton steps on one weight at a time (as in LIBLINEAR: Fan et
 * al. 2008). Deterministic. Each example counts by its weight. Evidence is scaled to a deviation of 1 while fitting, so
 * that one penalty suits all.
 */
export function fitLogistic(
  examples: readonly { readonly evidence: EvidenceRow; readonly same: boolean; readonly weight: number }[],
): LogisticModel {
  const total = examples.length;
  // Evidence of one group has the same names throughout.
  const columns = Object.keys(examples[0]?.evidence.columns ?? {})
    .sort()
    .map((name) =>
      scaled(
        name,
        Float64Array.from(examples, ({ evidence }) => amountOf(evidence, name)),
      ),
    )
    .filter(({ deviation }) => deviation > 1e-6);
  const labels = Float64Array.from(examples, ({ same }) => (same ? 1 : 0));
  const counts = Float64Array.from(examples, ({ weight }) => weight);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const weights = new Float64Array(columns.length);
  let bias = Math.log((positives + 1) / (total - positives + 1));
  const logOdds = new Float64Array(total).fill(bias);
  const step = (column: Float64Array | null, weight: number, penalty: number): number => {
    let slope = -penalty * weight;
    let curvature = penalty + 1e-6;
    for (let i = 0; i < total; i++) {
      const p = 1 / (1 + Math.exp(-logOdds[i]!));
      const x = column ? column[i]! : 1;
      slope += counts[i]! * x * (labels[i]! - p);
      curvature += counts[i]! * x * x * p * (1 - p);
    }
    const change = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / curvature));
    for (let i = 0; i < total; i++) logOdds[i]! += change * (column ? column[i]! : 1);
    return change;
  };
  for (let round = 0; round < ROUNDS; round++) {
    bias += step(null, 0, 0);
    for (const [c, { values }] of columns.entries()) weights[c]! += step(values, weights[c]!, RIDGE);
  }
  const raw = columns.map(({ name, deviation }, c) => [name, rounded(weights[c]! / deviation)] as const);
  const shift = columns.reduce((sum, { mean, deviation }, c) => sum + (weights[c]! * mean) / deviation, 0);
  return { bias: rounded(bias - shift), weights: Object.fromEntries(raw.filter(([, weight]) => weight !== 0)) };
}

function scaled(name: string, column: Float64Array) {
  const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
  const deviation = Math.sqrt(column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / column.length);
  return { name, mean, deviation, values: column.map((x) => (x - mean) / deviation) };
}

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4;

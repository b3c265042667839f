import type { Evidence } from '../../src/align/evidence.js';
import type { Weights } from '../../src/align/likelihood.js';

const STEPS = 600;
const RATE = 0.3;
/** L2 penalty: how much a weight costs against the evidence of all examples. */
const RIDGE = 2;

/** Logistic regression by full-batch gradient descent on scaled evidence (deterministic: it starts from zero). */
export function fitLogistic(examples: readonly { readonly evidence: Evidence; readonly same: boolean }[]): Weights {
  const names = [...new Set(examples.flatMap(({ evidence }) => Object.keys(evidence)))].sort();
  const scale = names.map((name) => {
    const squares = examples.reduce((sum, { evidence }) => sum + (evidence[name] ?? 0) ** 2, 0);
    return Math.sqrt(squares / Math.max(1, examples.length)) || 1;
  });
  const rows = examples.map(({ evidence }) => names.map((name, i) => (evidence[name] ?? 0) / scale[i]!));
  const labels = examples.map(({ same }) => (same ? 1 : 0));
  const weights = new Array<number>(names.length).fill(0);
  const momentum = new Array<number>(names.length + 1).fill(0);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Array<number>(names.length).fill(0);
    let biasGradient = 0;
    for (const [n, row] of rows.entries()) {
      let z = bias;
      for (let i = 0; i < row.length; i++) z += row[i]! * weights[i]!;
      const error = 1 / (1 + Math.exp(-z)) - labels[n]!;
      biasGradient += error;
      for (let i = 0; i < row.length; i++) gradient[i]! += error * row[i]!;
    }
    const rate = RATE / Math.max(1, rows.length);
    for (let i = 0; i < weights.length; i++) {
      momentum[i] = 0.95 * momentum[i]! + gradient[i]! + RIDGE * weights[i]!;
      weights[i]! -= rate * momentum[i]!;
    }
    momentum[names.length] = 0.95 * momentum[names.length]! + biasGradient;
    bias -= rate * momentum[names.length]!;
  }
  const round = (x: number) => Math.round(x * 1e4) / 1e4;
  return {
    bias: round(bias),
    weights: Object.fromEntries(names.map((name, i) => [name, round(weights[i]! / scale[i]!)])),
  };
}
